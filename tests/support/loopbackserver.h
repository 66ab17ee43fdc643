// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "httpmessage.h"
#include "loopbackconnection.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

namespace Skydock {

/// An HTTP/1.1 server on 127.0.0.1 for tests: asks a function for its answers, keeps connections alive, compresses
/// where the client accepts it, remembers every request, and misbehaves when told to. Lives in the event loop of the
/// thread that made it; has no threads of its own.
class LoopbackServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;
    using Hook = std::function<void(const HttpRequest &)>;

    /// Listens at once; port 0 is any that is free. When the port is taken, isListening() is false.
    explicit LoopbackServer(Handler handler, quint16 port = 0, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// From now on over TLS only, see loopbacktls.h.
    void useTls(const QSslConfiguration &configuration) { m_tls = configuration; }

    QUrl baseUrl() const; ///< http://127.0.0.1:PORT, or https
    /// An address here, from a path with an optional query.
    QUrl url(const QString &pathAndQuery) const;

    /// All requests so far, those that were answered ill included.
    const QList<HttpRequest> &requests() const { return m_requests; }
    QList<HttpRequest> requestsBelow(const QString &pathPrefix) const;

    /// Of several faults that fit a request the one injected first befalls it, alone.
    void inject(const Fault &fault, const FaultWhen &when = {});
    void clearFaults() { m_faults.clear(); }
    /// All answers that stall go on.
    void release();

    /// Called with each request before it is answered; the test may kill its client here.
    void beforeAnswer(Hook hook) { m_beforeAnswer = std::move(hook); }
    /// Called when a whole answer has been sent, never for one that was cut off.
    void afterAnswer(Hook hook) { m_afterAnswer = std::move(hook); }

    /// Nobody listens at the address any more, and all connections break.
    void goDown();
    /// Listens again at the same port; false when another took it.
    bool comeBack();
    qsizetype openConnections() const { return m_connections.size(); }

protected:
    void incomingConnection(qintptr socketDescriptor) override;

private:
    struct Rule
    {
        Fault fault;
        FaultWhen when;
    };

    QTcpSocket *madeSocket(qintptr descriptor);
    WireAnswer answer(HttpRequest &request, int connection);
    Fault takeFault(const HttpRequest &request);

    Handler m_handler;
    Hook m_beforeAnswer;
    Hook m_afterAnswer;
    std::optional<QSslConfiguration> m_tls;
    quint16 m_port;
    QList<HttpRequest> m_requests;
    QList<Rule> m_faults;
    QList<LoopbackConnection *> m_connections;
    int m_connectionsEver = 0;
};

} // namespace Skydock
