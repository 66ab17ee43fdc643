// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackserver.h"

#include <QDateTime>
#include <QSslSocket>

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

bool fits(const FaultWhen &when, const HttpRequest &request)
{
    return (when.number == 0 || when.number == request.number) && request.path.startsWith(when.pathPrefix);
}

} // namespace

LoopbackServer::LoopbackServer(Handler handler, quint16 port, QObject *parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
    listen(QHostAddress::LocalHost, port);
    m_port = serverPort();
}

LoopbackServer::~LoopbackServer()
{
    goDown();
}

QUrl LoopbackServer::baseUrl() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port));
}

QUrl LoopbackServer::url(const QString &pathAndQuery) const
{
    return QUrl(baseUrl().toString() + pathAndQuery);
}

QList<HttpRequest> LoopbackServer::requestsBelow(const QString &pathPrefix) const
{
    QList<HttpRequest> found;
    std::copy_if(m_requests.cbegin(), m_requests.cend(), std::back_inserter(found),
                 [&](const HttpRequest &request) { return request.path.startsWith(pathPrefix); });
    return found;
}

void LoopbackServer::inject(const Fault &fault, const FaultWhen &when)
{
    m_faults.append({fault, when});
}

void LoopbackServer::release()
{
    for (LoopbackConnection *connection : std::as_const(m_connections))
        connection->release();
}

void LoopbackServer::goDown()
{
    close();
    const QList<LoopbackConnection *> connections = std::exchange(m_connections, {});
    for (LoopbackConnection *connection : connections) {
        connection->disconnect(this);
        connection->reset();
        connection->deleteLater();
    }
}

bool LoopbackServer::comeBack()
{
    return listen(QHostAddress::LocalHost, m_port);
}

QTcpSocket *LoopbackServer::madeSocket(qintptr descriptor)
{
    auto *encrypted = m_tls ? new QSslSocket : nullptr;
    QTcpSocket *socket = encrypted ? encrypted : new QTcpSocket;
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (encrypted) {
        encrypted->setSslConfiguration(*m_tls);
        encrypted->startServerEncryption();
    }
    return socket;
}

void LoopbackServer::incomingConnection(qintptr socketDescriptor)
{
    QTcpSocket *socket = madeSocket(socketDescriptor);
    const int number = ++m_connectionsEver;
    auto *connection = new LoopbackConnection(
        socket, [this, number](HttpRequest &request) { return answer(request, number); }, this);
    m_connections.append(connection);
    connect(connection, &LoopbackConnection::answered, this, [this](const HttpRequest &request) {
        if (m_afterAnswer)
            m_afterAnswer(request);
    });
    connect(connection, &LoopbackConnection::closed, this, [this, connection] {
        m_connections.removeOne(connection);
        connection->deleteLater();
    });
}

WireAnswer LoopbackServer::answer(HttpRequest &request, int connection)
{
    request.number = int(m_requests.size()) + 1;
    request.connection = connection;
    request.receivedMs = QDateTime::currentMSecsSinceEpoch();
    m_requests.append(request);
    if (m_beforeAnswer)
        m_beforeAnswer(request);
    const Fault fault = takeFault(request);
    HttpResponse response = fault.instead ? *fault.instead : m_handler(request);
    if (fault.edit)
        fault.edit(request, response);
    return {response, fault.wire, fault.dripMs};
}

Fault LoopbackServer::takeFault(const HttpRequest &request)
{
    const auto rule = std::find_if(m_faults.begin(), m_faults.end(),
                                   [&](const Rule &candidate) { return fits(candidate.when, request); });
    if (rule == m_faults.end())
        return {};
    Fault fault = rule->fault;
    if (rule->when.times == 1)
        m_faults.removeAt(rule - m_faults.begin());
    else if (rule->when.times > 1)
        --rule->when.times;
    return fault;
}

} // namespace Skydock
