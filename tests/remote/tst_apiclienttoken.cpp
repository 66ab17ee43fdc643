// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "logwitness.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// The token reaches the base host, over a connection that is what it promises to be, and nothing else: no other
/// server, no log, no error text.
class TestApiClientToken : public QObject
{
    Q_OBJECT
private slots:
    void reachesTheBaseHost();
    void staysAwayFromAnotherPort();
    void staysAwayFromAnotherName();
    void staysAwayFromAnUnknownCertificate();
    void staysAwayFromAServerWithoutTls();
    void isNeitherLoggedNorShown_data();
    void isNeitherLoggedNorShown();
    void isRefusedWhenItIsNone_data();
    void isRefusedWhenItIsNone();
};

namespace {

QString token()
{
    return u"b2c5e8f1a4d7secret"_s;
}

QUrl httpsUrl(quint16 port)
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(port));
}

QSslConfiguration selfSigned()
{
    QFile file(QStringLiteral(SKYDOCK_TEST_DATA "/selfsigned.pem"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test's certificate is missing");
    const QByteArray pem = file.readAll();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
    return configuration;
}

} // namespace

void TestApiClientToken::reachesTheBaseHost()
{
    ClientFixture fixture(token());
    QVERIFY(fixture.get());
    QCOMPARE(fixture.server.requests().at(0).header("Authorization"), "Token " + token().toLatin1());
    QVERIFY2(!fixture.server.requests().at(0).target.contains(token().toLatin1()), "not in the address");
}

void TestApiClientToken::staysAwayFromAnotherPort()
{
    ClientFixture fixture(token());
    ClientFixture other;
    fixture.server.inject(Faults::redirect(other.server.url(u"/2.3.0/spacecraft/"_s)));
    QCOMPARE(fixture.refusal().kind, Error::Kind::Network);
    QVERIFY(other.server.requests().isEmpty());
}

void TestApiClientToken::staysAwayFromAnotherName()
{
    ClientFixture fixture(token());
    QUrl sameServer = fixture.server.url(u"/2.3.0/spacecraft/"_s);
    sameServer.setHost(u"localhost"_s);
    fixture.server.inject(Faults::redirect(sameServer));
    QCOMPARE(fixture.refusal().kind, Error::Kind::Network);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestApiClientToken::staysAwayFromAnUnknownCertificate()
{
    QSslServer server;
    server.setSslConfiguration(selfSigned());
    QVERIFY(server.listen(QHostAddress::LocalHost));
    TestClock clock;
    ApiClient client({httpsUrl(server.serverPort()), token()}, &clock, ClientFixture::impatient());
    const Result<ApiReply> reply = ClientFixture::get(client);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Network);
    QVERIFY2(reply.error().text.contains("secure connection"_L1), qPrintable(reply.error().text));
    QVERIFY2(!server.hasPendingConnections(), "no connection came about");
}

void TestApiClientToken::staysAwayFromAServerWithoutTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket *socket = nullptr;
    connect(&server, &QTcpServer::newConnection, &server, [&server, &socket] {
        socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    TestClock clock;
    ApiClient client({httpsUrl(server.serverPort()), token()}, &clock, ClientFixture::impatient());
    const Result<ApiReply> reply = ClientFixture::get(client);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Network);
    QVERIFY2(reply.error().text.contains("secure connection"_L1), qPrintable(reply.error().text));
    QVERIFY(socket);
    const QByteArray received = socket->readAll();
    QVERIFY(!received.isEmpty() && !received.contains(token().toLatin1()));
}

void TestApiClientToken::isNeitherLoggedNorShown_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("answered") << Fault();
    for (const int status : {400, 401, 403, 404, 429, 500})
        QTest::addRow("%d that repeats it", status)
            << Faults::detail(status, u"Authorization: Token "_s + token() + u" is no good"_s);
    QTest::newRow("field that repeats it")
        << Faults::status(400, "{\"" + token().toLatin1() + "\":[\"no\"]}");
    QTest::newRow("page that repeats it") << Faults::status(502, token().toLatin1(), "text/html");
    QTest::newRow("answer that is it") << Faults::json(token().toLatin1());
    QTest::newRow("redirect") << Faults::redirect(QUrl(u"http://127.0.0.1:1/?token="_s + token()));
    QTest::newRow("redirect at home") << Faults::redirect(QUrl(u"/?token="_s + token()));
    QTest::newRow("broken off") << Faults::onWire(Fault::Wire::ResetInBody);
    QTest::newRow("closed") << Faults::onWire(Fault::Wire::CloseWithoutAnswer);
    QTest::newRow("bomb") << Faults::compressionBomb(8);
}

void TestApiClientToken::isNeitherLoggedNorShown()
{
    QFETCH(Fault, fault);
    const LogWitness witness;
    qDebug("the witness is awake");
    ClientFixture fixture(token());
    fixture.server.inject(fault);
    const Result<ApiReply> reply = fixture.get({.filters = {{u"name"_s, u"secret-name"_s}}});
    if (!reply) {
        QVERIFY2(!reply.error().text.contains(token()), qPrintable(reply.error().text));
        QVERIFY2(!reply.error().text.contains("secret-name"_L1), qPrintable(reply.error().text));
    }
    QVERIFY(LogWitness::hasHeard(u"the witness is awake"_s));
    QVERIFY(!LogWitness::hasHeard(token()));
    QVERIFY(!LogWitness::hasHeard(QString::fromLatin1(token().toLatin1().toBase64())));
}

void TestApiClientToken::isRefusedWhenItIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line break") << token() + u"\r\nX-Injected: 1"_s;
    QTest::newRow("space") << u"two words"_s;
    QTest::newRow("beyond ASCII") << u"т"_s + token();
    QTest::newRow("NUL") << token() + QChar(0);
    QTest::newRow("endless") << QString(5000, u'x');
}

void TestApiClientToken::isRefusedWhenItIsNone()
{
    QFETCH(QString, text);
    ClientFixture fixture(text);
    const Error error = fixture.refusal();
    QCOMPARE(error.kind, Error::Kind::Permission);
    QVERIFY(!error.text.contains(text));
    QVERIFY(fixture.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestApiClientToken)
#include "tst_apiclienttoken.moc"
