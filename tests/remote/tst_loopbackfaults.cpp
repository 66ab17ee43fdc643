// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredpage.h"
#include "rawclient.h"

#include <QTest>

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Skydock;
using namespace Skydock::Testing;
using Wire = Fault::Wire;

namespace {

/// QTcpSocket does not tell a reset from an orderly end.
class SystemSocket
{
public:
    explicit SystemSocket(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("cannot connect");
    }
    ~SystemSocket() { ::close(m_socket); }
    SystemSocket(const SystemSocket &) = delete;
    SystemSocket &operator=(const SystemSocket &) = delete;

    void send(const QByteArray &bytes) const
    {
        QCOMPARE(::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL), bytes.size());
    }
    /// Reads what has come.
    bool hasEnded()
    {
        char buffer[1000];
        ssize_t count = m_end ? 0 : 1;
        while (count > 0)
            count = ::recv(m_socket, buffer, sizeof buffer, MSG_DONTWAIT);
        if (!m_end && (count == 0 || errno != EAGAIN))
            m_end = count == 0 ? 0 : errno;
        return m_end.has_value();
    }
    std::optional<int> end() const { return m_end; } ///< errno; 0: an orderly end

private:
    int m_socket;
    std::optional<int> m_end;
};

} // namespace

/// Trouble on the wire does to a client what its name says.
class TestLoopbackFaults : public QObject
{
    Q_OBJECT
private slots:
    void brokenOff_data();
    void brokenOff();
    void sendsHalfThenEnds();
    void resetsForTheKernelToo();
    void stallsUntilReleased_data();
    void stallsUntilReleased();
    void drips();
    void sendsWithoutEnd_data();
    void sendsWithoutEnd();
    void compressionBomb();
};

void TestLoopbackFaults::brokenOff_data()
{
    QTest::addColumn<Fault::Wire>("wire");
    QTest::newRow("no answer") << Wire::CloseWithoutAnswer;
    QTest::newRow("closed in mid-body") << Wire::CloseInBody;
    QTest::newRow("reset in mid-body") << Wire::ResetInBody;
}

void TestLoopbackFaults::brokenOff()
{
    QFETCH(const Fault::Wire, wire);
    LoopbackServer server(page);
    server.inject(Faults::onWire(wire), {.times = 0});
    int answers = 0;
    server.afterAnswer([&](const HttpRequest &) { ++answers; });
    const Answered plain(server.baseUrl(), false);
    QVERIFY(plain.finished());
    QVERIFY(plain.reply->error() != QNetworkReply::NoError);
    // Qt 6.4 takes a compressed body that breaks off for a whole one: what comes out of it is short.
    const Answered compressed(server.baseUrl());
    QVERIFY(compressed.finished());
    QVERIFY(compressed.reply->readAll().size() < page({}).body.size());
    QCOMPARE(answers, 0);
}

void TestLoopbackFaults::sendsHalfThenEnds()
{
    const QByteArray body = page({}).body;
    for (const Wire wire : {Wire::CloseInBody, Wire::ResetInBody}) {
        LoopbackServer server(page);
        server.inject(Faults::onWire(wire));
        RawClient client(server.baseUrl());
        client.get("/");
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().contains("Content-Length: " + QByteArray::number(body.size())));
        QVERIFY(client.received().endsWith("\r\n\r\n" + body.left(body.size() / 2)));
        QCOMPARE(client.error(), QTcpSocket::RemoteHostClosedError);
    }
}

void TestLoopbackFaults::resetsForTheKernelToo()
{
    for (const Wire wire : {Wire::CloseInBody, Wire::ResetInBody}) {
        LoopbackServer server(page);
        server.inject(Faults::onWire(wire));
        SystemSocket client(server.serverPort());
        client.send("GET / HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(client.hasEnded());
        QCOMPARE(client.end(), std::optional(wire == Wire::ResetInBody ? ECONNRESET : 0));
    }
}

void TestLoopbackFaults::stallsUntilReleased_data()
{
    QTest::addColumn<Fault::Wire>("wire");
    QTest::addColumn<bool>("hasHead");
    QTest::newRow("before the head") << Wire::StallBeforeHead << false;
    QTest::newRow("in mid-body") << Wire::StallInBody << true;
}

void TestLoopbackFaults::stallsUntilReleased()
{
    QFETCH(const Fault::Wire, wire);
    QFETCH(const bool, hasHead);
    LoopbackServer server(page);
    server.inject(Faults::onWire(wire));
    RawClient stalled(server.baseUrl());
    stalled.get("/");
    QTRY_COMPARE(server.requests().size(), 1);
    QTRY_COMPARE(stalled.answers(), int(hasHead));
    stalled.get("/next");
    RawClient other(server.baseUrl());
    other.get("/other");
    QTRY_COMPARE(other.answers(), 1);
    QVERIFY(!stalled.received().endsWith("]}"));
    QVERIFY2(server.requestsBelow(u"/next"_s).isEmpty(), "its turn comes after");
    server.release();
    QTRY_COMPARE(stalled.answers(), 2);
    QTRY_VERIFY(stalled.received().endsWith("]}"));
}

void TestLoopbackFaults::drips()
{
    LoopbackServer server([](const HttpRequest &) { return HttpResponse{200, "text/plain", "slowly"}; });
    server.inject(Faults::drip(30));
    const Answered answered(server.baseUrl(), false);
    QSet<qint64> seen;
    connect(answered.reply.get(), &QNetworkReply::readyRead, this,
            [&] { seen << answered.reply->bytesAvailable(); });
    QVERIFY(answered.finished());
    QCOMPARE(answered.reply->readAll(), "slowly");
    QVERIFY2(seen.size() > 2, "it came in pieces");
}

void TestLoopbackFaults::sendsWithoutEnd_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("of no said length") << Faults::onWire(Wire::EndlessBody) << QByteArray();
    QTest::newRow("of a huge length") << Faults::oversized(10LL << 30) << QByteArray("10737418240");
}

void TestLoopbackFaults::sendsWithoutEnd()
{
    QFETCH(const Fault, fault);
    LoopbackServer server(page);
    server.inject(fault);
    Answered answered(server.baseUrl());
    QTRY_VERIFY(answered.reply->bytesAvailable() > 3'000'000);
    QTEST(answered.reply->rawHeader("Content-Length"), "length");
    answered.reply->abort();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestLoopbackFaults::compressionBomb()
{
    LoopbackServer server(page);
    server.inject(Faults::compressionBomb(40), {.times = 2});
    RawClient raw(server.baseUrl());
    raw.get("/");
    QTRY_COMPARE(raw.answers(), 1);
    QTRY_VERIFY(raw.received().contains("Content-Encoding: gzip"));
    QVERIFY2(raw.received().size() < 100'000, "small on the wire, whatever the client accepts");
    const Answered answered(server.baseUrl());
    QVERIFY(answered.finished());
    QCOMPARE(answered.reply->readAll().size(), 40 << 20);
}

QTEST_GUILESS_MAIN(TestLoopbackFaults)
#include "tst_loopbackfaults.moc"
