// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "httprequestreader.h"

#include <QObject>
#include <QTcpSocket>

namespace Skydock {

/// An answer and how it is to be sent.
struct WireAnswer
{
    HttpResponse response = {};
    Fault::Wire wire = Fault::Wire::None;
    int dripMs = 0;
};

/// One client's connection: takes a request after another, and sends each answer well or ill.
class LoopbackConnection : public QObject
{
    Q_OBJECT
public:
    using Answerer = std::function<WireAnswer(HttpRequest &)>;

    /// Takes over the socket. `answerer` is called once for each request.
    LoopbackConnection(QTcpSocket *socket, Answerer answerer, QObject *parent);

    /// Goes on with an answer that stalls.
    void release();
    /// Ends the connection, with a TCP reset.
    void reset();

signals:
    /// The last byte of a whole answer has left for the kernel.
    void answered(const Skydock::HttpRequest &request);
    void closed();

private:
    void read();
    void takeRequest();
    void begin(const WireAnswer &answer);
    void send(const QByteArray &now, const QByteArray &later, Fault::Wire wire);
    void whenWritten();
    void end();
    void finish();
    void drip();

    QTcpSocket *m_socket;
    Answerer m_answerer;
    HttpRequestReader m_reader;
    HttpRequest m_request;
    Fault::Wire m_wire = Fault::Wire::None;
    QByteArray m_rest; ///< of the answer, not sent yet
    int m_dripMs = 0;
    bool m_isAnswering = false;
    bool m_isEnding = false;
};

} // namespace Skydock
