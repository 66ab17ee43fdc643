// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackserver.h"
#include "rawclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

/// Says what it was asked.
HttpResponse echo(const HttpRequest &request)
{
    return {200, "text/plain", request.target + '\n' + QByteArray(5000, '.')};
}

} // namespace

/// What the loopback server does on the wire while it behaves; tst_loopbackfaults has the rest.
class TestLoopbackServer : public QObject
{
    Q_OBJECT
private slots:
    void reads();
    void compressesWhereAccepted_data();
    void compressesWhereAccepted();
    void keepsConnectionsAlive();
    void answersInOrder();
    void waitsForAWholeHead();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void closesWhenAsked();
    void tellsBeforeAndAfter();
    void portTaken();
    void goesDownAndComesBack();
};

void TestLoopbackServer::reads()
{
    LoopbackServer server(echo);
    RawClient client(server.baseUrl());
    client.get("/a%20b/?name=x%2By+z&q=%D0%A1", "ACCEPT: */*\r\n");
    QTRY_COMPARE(client.answers(), 1);
    const HttpRequest &request = server.requests().constFirst();
    QCOMPARE(request.number, 1);
    QCOMPARE(request.path, u"/a b/"_s);
    QCOMPARE(request.value(u"name"_s), u"x+y z"_s);
    QCOMPARE(request.value(u"q"_s), u"С"_s);
    QCOMPARE(request.value(u"missing"_s), QString());
    QCOMPARE(request.header("accept"), "*/*");
    QVERIFY(request.receivedMs > 0);
    QVERIFY(server.requestsBelow(u"/other/"_s).isEmpty());
    QCOMPARE(server.requestsBelow(u"/a "_s).size(), 1);
}

void TestLoopbackServer::compressesWhereAccepted_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 100, 70'000, 3'000'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestLoopbackServer::compressesWhereAccepted()
{
    QFETCH(const int, size);
    QByteArray body(size, 'x');
    for (int i = 0; i < size; ++i)
        body[i] = char(qint64(i) * 7919 >> 5);
    LoopbackServer server([&](const HttpRequest &) { return HttpResponse{200, "text/plain", body}; });
    QNetworkAccessManager manager;
    const auto answer = [&](bool compressed) {
        QNetworkRequest request(server.baseUrl());
        request.setDecompressedSafetyCheckThreshold(-1);
        if (!compressed)
            request.setRawHeader("Accept-Encoding", "identity");
        std::unique_ptr<QNetworkReply> reply(manager.get(request));
        return QTest::qWaitFor([&] { return reply->isFinished(); }) &&
                       reply->error() == QNetworkReply::NoError
                   ? reply->readAll()
                   : "failed: " + reply->errorString().toUtf8();
    };
    QVERIFY(answer(true) == body);
    QVERIFY(answer(false) == body);
}

void TestLoopbackServer::keepsConnectionsAlive()
{
    LoopbackServer server(echo);
    RawClient first(server.baseUrl());
    first.get("/1");
    QTRY_COMPARE(first.answers(), 1);
    first.get("/2");
    QTRY_COMPARE(first.answers(), 2);
    RawClient second(server.baseUrl());
    second.get("/3");
    QTRY_COMPARE(second.answers(), 1);
    QList<int> connections;
    for (const HttpRequest &request : server.requests())
        connections << request.connection;
    QCOMPARE(connections, QList<int>({1, 1, 2}));
    QCOMPARE(server.openConnections(), 2);
}

void TestLoopbackServer::answersInOrder()
{
    LoopbackServer server(echo);
    RawClient client(server.baseUrl());
    client.get("/1");
    client.get("/2");
    client.get("/3");
    QTRY_COMPARE(client.answers(), 3);
    const qsizetype second = client.received().indexOf("/2\n");
    QVERIFY(client.received().indexOf("/1\n") < second);
    QVERIFY(second < client.received().indexOf("/3\n"));
}

void TestLoopbackServer::waitsForAWholeHead()
{
    LoopbackServer server(echo);
    RawClient slow(server.baseUrl());
    slow.send("GET /slow HTTP/1.1\r\nHo");
    RawClient other(server.baseUrl());
    other.get("/other");
    QTRY_COMPARE(other.answers(), 1);
    QCOMPARE(slow.answers(), 0);
    slow.send("st: a\r\n\r\n");
    QTRY_COMPARE(slow.answers(), 1);
}

void TestLoopbackServer::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("no path") << QByteArray("GET a HTTP/1.1\r\n\r\n") << QByteArray("400");
    QTest::newRow("no header") << QByteArray("GET / HTTP/1.1\r\nnothing\r\n\r\n") << QByteArray("400");
    QTest::newRow("another method") << QByteArray("PUT / HTTP/1.1\r\n\r\n") << QByteArray("405");
    QTest::newRow("a body") << QByteArray("GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\n") << QByteArray("413");
    QTest::newRow("many headers") << "GET / HTTP/1.1\r\n" + QByteArray("a: b\r\n").repeated(200) + "\r\n"
                                  << QByteArray("431");
    QTest::newRow("a head without end") << "GET /" + QByteArray(20'000, 'a') << QByteArray("431");
}

void TestLoopbackServer::refusesBadRequests()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, status);
    LoopbackServer server(echo);
    RawClient client(server.baseUrl());
    client.send(request);
    QTRY_VERIFY(client.isClosed());
    QVERIFY2(client.received().startsWith("HTTP/1.1 " + status), client.received().constData());
    QVERIFY(server.requests().isEmpty());
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestLoopbackServer::closesWhenAsked()
{
    LoopbackServer server(echo);
    RawClient client(server.baseUrl());
    client.get("/", "Connection: close\r\n");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().endsWith("...."));
}

void TestLoopbackServer::tellsBeforeAndAfter()
{
    LoopbackServer server(echo);
    QStringList told;
    RawClient client(server.baseUrl());
    server.beforeAnswer([&](const HttpRequest &request) {
        told << u"before %1"_s.arg(request.number);
        QCOMPARE(client.answers(), request.number - 1);
    });
    server.afterAnswer([&](const HttpRequest &request) { told << u"after %1"_s.arg(request.number); });
    client.get("/");
    QTRY_COMPARE(told.size(), 2);
    client.get("/");
    QTRY_COMPARE(told, QStringList({u"before 1"_s, u"after 1"_s, u"before 2"_s, u"after 2"_s}));
}

void TestLoopbackServer::portTaken()
{
    const LoopbackServer server(echo);
    const LoopbackServer late(echo, server.serverPort());
    QVERIFY(server.isListening());
    QVERIFY(!late.isListening());
}

void TestLoopbackServer::goesDownAndComesBack()
{
    LoopbackServer server(echo);
    RawClient client(server.baseUrl());
    client.get("/");
    QTRY_COMPARE(client.answers(), 1);
    server.goDown();
    QTRY_VERIFY(client.isClosed());
    const RawClient refused(server.baseUrl());
    QTRY_COMPARE(refused.error(), QTcpSocket::ConnectionRefusedError);
    QVERIFY(server.comeBack());
    RawClient again(server.baseUrl());
    again.get("/");
    QTRY_COMPARE(again.answers(), 1);
}

QTEST_GUILESS_MAIN(TestLoopbackServer)
#include "tst_loopbackserver.moc"
