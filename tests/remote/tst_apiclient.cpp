// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// What a client asks, and how it is told.
class TestApiClient : public QObject
{
    Q_OBJECT
private slots:
    void asksAsSkydock();
    void takesCompressedAnswers();
    void answersLater();
    void answersOnce();
    void answersSeveralAtATime();
    void cancels();
    void cancelsWhenTheReceiverGoes();
    void mayBeDeletedInTheAnswer();
    void mayBeDeletedBeforeTheAnswer();
    void followsRedirectsAtHome_data();
    void followsRedirectsAtHome();
    void keepsNoCookies();
    void refusesPlainHttpElsewhere();
};

void TestApiClient::asksAsSkydock()
{
    ClientFixture fixture;
    fixture.clock.set(1'745'325'600'000);
    const Result<ApiReply> reply = fixture.get({.level = RecordLevel::Detailed, .limit = 20, .offset = 40});
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().text));
    QCOMPARE(reply->body, ClientFixture::page());
    QCOMPARE(reply->fetchedMs, 1'745'325'600'000);

    const HttpRequest request = fixture.server.requests().value(0);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/2.3.0/spacecraft/?format=json&mode=detailed&limit=20&offset=40");
    QCOMPARE(request.header("User-Agent"), "Skydock/" SKYDOCK_VERSION);
    QCOMPARE(request.header("Accept"), "application/json");
    QCOMPARE(request.header("Authorization"), QByteArray());
    QCOMPARE(request.header("Cookie"), QByteArray());
}

void TestApiClient::takesCompressedAnswers()
{
    ClientFixture fixture;
    QVERIFY(fixture.get());
    QVERIFY(fixture.server.requests().at(0).header("Accept-Encoding").contains("gzip"));
}

void TestApiClient::answersLater()
{
    ClientFixture fixture(u"not a token"_s);
    int answers = 0;
    QObject receiver;
    fixture.client.get({}, &receiver,
                       [&answers](const Result<ApiReply> &reply) { answers += reply ? 100 : 1; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
}

void TestApiClient::answersOnce()
{
    ClientFixture fixture;
    int answers = 0;
    QObject receiver;
    for (int call = 0; call < 3; ++call)
        fixture.client.get({}, &receiver, [&answers](const Result<ApiReply> &) { ++answers; });
    QTRY_COMPARE(answers, 3);
    QVERIFY(fixture.get());
    QCOMPARE(answers, 3);
    QCOMPARE(fixture.server.requests().size(), 4);
}

void TestApiClient::answersSeveralAtATime()
{
    ClientFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallBeforeHead));
    QList<int> order;
    QObject receiver;
    fixture.client.get({.offset = 1}, &receiver, [&order](const Result<ApiReply> &) { order << 1; });
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    fixture.client.get({.offset = 2}, &receiver, [&order](const Result<ApiReply> &) { order << 2; });
    QTRY_COMPARE(order, QList{2});
    fixture.server.release();
    QTRY_COMPARE(order, (QList{2, 1}));
}

void TestApiClient::cancels()
{
    ClientFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallBeforeHead));
    bool answered = false;
    QObject receiver;
    const ApiClient::Cancel cancel =
        fixture.client.get({}, &receiver, [&answered](const Result<ApiReply> &) { answered = true; });
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    cancel();
    QTRY_COMPARE(fixture.server.openConnections(), 0);
    cancel();
    QVERIFY(fixture.get());
    QVERIFY(!answered);
}

void TestApiClient::cancelsWhenTheReceiverGoes()
{
    ClientFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallBeforeHead));
    bool answered = false;
    auto receiver = std::make_unique<QObject>();
    fixture.client.get({}, receiver.get(), [&answered](const Result<ApiReply> &) { answered = true; });
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    receiver.reset();
    QTRY_COMPARE(fixture.server.openConnections(), 0);
    QVERIFY(!answered);
}

/// New settings make a new client, perhaps out of the answer to the old one.
void TestApiClient::mayBeDeletedInTheAnswer()
{
    ClientFixture fixture;
    auto client = std::make_unique<ApiClient>(ApiAccount{fixture.server.baseUrl(), {}}, &fixture.clock,
                                              ClientFixture::impatient());
    QObject receiver;
    client->get({}, &receiver, [&client](const Result<ApiReply> &) { client.reset(); });
    QTRY_VERIFY(!client);
    QVERIFY(fixture.get());
}

void TestApiClient::mayBeDeletedBeforeTheAnswer()
{
    ClientFixture fixture;
    fixture.server.inject(Faults::onWire(Fault::Wire::StallInBody));
    auto client = std::make_unique<ApiClient>(ApiAccount{fixture.server.baseUrl(), {}}, &fixture.clock,
                                              ClientFixture::impatient());
    QObject receiver;
    bool answered = false;
    client->get({}, &receiver, [&answered](const Result<ApiReply> &) { answered = true; });
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    client.reset();
    QTRY_COMPARE(fixture.server.openConnections(), 0);
    QVERIFY(!answered);
}

void TestApiClient::followsRedirectsAtHome_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestApiClient::followsRedirectsAtHome()
{
    QFETCH(int, status);
    ClientFixture fixture(u"secret-token"_s);
    fixture.server.inject(Faults::redirect(QUrl(u"/elsewhere/?a=b%20c"_s), status), {.number = 1});
    fixture.server.inject(Faults::redirect(fixture.server.url(u"/there"_s), status), {.number = 2});
    const Result<ApiReply> reply = fixture.get();
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().text));
    QCOMPARE(fixture.server.requests().size(), 3);
    QCOMPARE(fixture.server.requests().at(1).target, "/elsewhere/?a=b%20c");
    QCOMPARE(fixture.server.requests().at(2).target, "/there");
    QCOMPARE(fixture.server.requests().at(2).header("Authorization"), "Token secret-token");
}

void TestApiClient::keepsNoCookies()
{
    ClientFixture fixture;
    Fault cookie;
    cookie.edit = [](const HttpRequest &, HttpResponse &response) {
        response.headers.append(qMakePair(QByteArray("Set-Cookie"), QByteArray("id=1; Path=/")));
    };
    fixture.server.inject(cookie);
    QVERIFY(fixture.get());
    QVERIFY(fixture.get());
    QCOMPARE(fixture.server.requests().at(1).header("Cookie"), QByteArray());
}

void TestApiClient::refusesPlainHttpElsewhere()
{
    TestClock clock;
    ApiClient client({QUrl(u"http://ll.thespacedevs.com"_s), u"secret-token"_s}, &clock);
    const Result<ApiReply> reply = ClientFixture::get(client);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Usage);
    QVERIFY(reply.error().text.contains("https"_L1));
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
