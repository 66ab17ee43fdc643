// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QUrl>

namespace Skydock {

/// A client that sends exactly what it is told, and shows exactly what comes back.
class RawClient
{
public:
    explicit RawClient(const QUrl &server) { m_socket.connectToHost(server.host(), quint16(server.port())); }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void get(const QByteArray &target, const QByteArray &headers = {})
    {
        send("GET " + target + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
    }
    /// All that has come so far.
    const QByteArray &received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }
    int answers() { return int(received().count("HTTP/1.1 ")); }
    bool isClosed() const { return m_socket.state() == QTcpSocket::UnconnectedState; }
    QTcpSocket::SocketError error() const { return m_socket.error(); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace Skydock
