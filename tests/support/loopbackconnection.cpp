// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackconnection.h"

#include "gzip.h"

#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace Skydock {

namespace {

using Wire = Fault::Wire;

constexpr qsizetype fillerSize = 65'536;

void encode(const HttpRequest &request, HttpResponse &response)
{
    if (response.body.isEmpty() || !response.contentEncoding.isEmpty() ||
        response.contentType.startsWith("image/") || !request.header("Accept-Encoding").contains("gzip"))
        return;
    response.body = gzipped(response.body);
    response.contentEncoding = "gzip";
}

bool saysLength(const HttpResponse &response)
{
    for (const auto &[name, value] : response.headers) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QByteArray headOf(const HttpResponse &response, Wire wire)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " -\r\n";
    const auto add = [&head](const QByteArray &name, const QByteArray &value) {
        head += name + ": " + value + "\r\n";
    };
    add("Content-Type", response.contentType);
    if (!response.contentEncoding.isEmpty())
        add("Content-Encoding", response.contentEncoding);
    for (const auto &[name, value] : response.headers)
        add(name, value);
    if (wire == Wire::EndlessBody)
        add("Connection", "close");
    else if (!saysLength(response))
        add("Content-Length", QByteArray::number(response.body.size()));
    return head + "\r\n";
}

/// That have not left for the kernel.
qint64 waitingBytes(const QTcpSocket &socket)
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, Answerer answerer, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_answerer(std::move(answerer))
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &LoopbackConnection::whenWritten);
    if (auto *encrypted = qobject_cast<QSslSocket *>(socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &LoopbackConnection::whenWritten);
    connect(socket, &QTcpSocket::disconnected, this, &LoopbackConnection::closed);
}

void LoopbackConnection::read()
{
    m_reader.add(m_socket->readAll());
    takeRequest();
}

void LoopbackConnection::takeRequest()
{
    if (m_isAnswering)
        return;
    if (auto request = m_reader.take()) {
        m_request = *std::move(request);
        m_isAnswering = true;
        begin(m_answerer(m_request));
    } else if (m_reader.refusal() != 0) {
        m_socket->write(
            headOf({m_reader.refusal(), "text/plain", {}, {{"Connection", "close"}}}, Wire::None));
        m_socket->disconnectFromHost();
    }
}

void LoopbackConnection::begin(const WireAnswer &answer)
{
    HttpResponse response = answer.response;
    const bool isEndless = answer.wire == Wire::EndlessBody; // spaces after a gzip file are no content
    if (!isEndless)
        encode(m_request, response);
    m_dripMs = answer.dripMs;
    const QByteArray head = headOf(response, answer.wire);
    const qsizetype half = response.body.size() / 2;
    switch (answer.wire) {
    case Wire::None:
    case Wire::EndlessBody:
        return send(head + response.body, {}, answer.wire);
    case Wire::CloseWithoutAnswer:
        return m_socket->disconnectFromHost();
    case Wire::StallBeforeHead:
        return send({}, head + response.body, answer.wire);
    case Wire::Drip:
        return send(head, response.body, answer.wire);
    case Wire::StallInBody:
    case Wire::CloseInBody:
    case Wire::ResetInBody:
        return send(head + response.body.left(half), response.body.mid(half), answer.wire);
    }
}

void LoopbackConnection::send(const QByteArray &now, const QByteArray &later, Wire wire)
{
    m_wire = wire;
    m_rest = later;
    m_socket->write(now);
    if (wire == Wire::Drip)
        drip();
}

/// Everything that was written so far is out: what next?
void LoopbackConnection::whenWritten()
{
    if (!m_isAnswering || m_isEnding || waitingBytes(*m_socket) > 0)
        return;
    switch (m_wire) {
    case Wire::EndlessBody:
        m_socket->write(QByteArray(fillerSize, ' '));
        return;
    case Wire::CloseInBody:
    case Wire::ResetInBody:
        // Not from within the socket's own signal: a TLS socket does not survive that.
        m_isEnding = true;
        QMetaObject::invokeMethod(this, &LoopbackConnection::end, Qt::QueuedConnection);
        return;
    default:
        if (m_rest.isEmpty())
            finish();
    }
}

void LoopbackConnection::end()
{
    if (m_wire == Wire::ResetInBody)
        reset();
    else
        m_socket->disconnectFromHost();
}

void LoopbackConnection::finish()
{
    m_isAnswering = false;
    emit answered(m_request);
    if (m_request.header("Connection").compare("close", Qt::CaseInsensitive) == 0)
        m_socket->disconnectFromHost();
    else
        takeRequest();
}

void LoopbackConnection::drip()
{
    if (m_rest.isEmpty() || m_socket->state() != QTcpSocket::ConnectedState)
        return;
    const QByteArray byte = m_rest.left(1);
    m_rest.remove(0, 1);
    m_socket->write(byte);
    QTimer::singleShot(m_dripMs, this, &LoopbackConnection::drip);
}

void LoopbackConnection::release()
{
    if (!m_isAnswering || (m_wire != Wire::StallBeforeHead && m_wire != Wire::StallInBody))
        return;
    m_wire = Wire::None;
    m_socket->write(std::exchange(m_rest, {}));
}

void LoopbackConnection::reset()
{
    // A socket that does not linger answers what comes later, and the end itself, with a reset.
    const linger none{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket->abort();
}

} // namespace Skydock
