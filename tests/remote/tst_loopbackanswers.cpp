// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredpage.h"
#include "rawclient.h"

#include <QTest>

using namespace Skydock;
using namespace Skydock::Testing;

/// Other answers than the right one, and which requests get them.
class TestLoopbackAnswers : public QObject
{
    Q_OBJECT
private slots:
    void otherAnswers_data();
    void otherAnswers();
    void throttledWithATime();
    void redirects();
    void redirectsToItself();
    void changedPages();
    void whichRequests();
};

void TestLoopbackAnswers::otherAnswers_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("begin");
    const QByteArray json("application/json");
    const QByteArray html("text/html; charset=utf-8");
    QTest::newRow("404") << Faults::detail(404, u"Gone."_s) << 404 << json << QByteArray("{\"detail\":");
    QTest::newRow("400") << Faults::status(400, "{\"status\":[]}") << 400 << json
                         << QByteArray("{\"status\"");
    QTest::newRow("429") << Faults::throttled({}) << 429 << json << QByteArray("{\"detail\":");
    QTest::newRow("500") << Faults::html(500) << 500 << html << QByteArray("<html>");
    QTest::newRow("503") << Faults::html(503) << 503 << html << QByteArray("<html>");
    QTest::newRow("200, but HTML") << Faults::html(200) << 200 << html << QByteArray("<html>");
    QTest::newRow("nothing") << Faults::emptyBody() << 200 << json << QByteArray();
    QTest::newRow("half") << Faults::truncatedJson() << 200 << json << QByteArray("{\"count\":2");
    QTest::newRow("deep") << Faults::deeplyNestedJson() << 200 << json
                          << QByteArray("{\"count\":1,\"results\":[[[[");
    QTest::newRow("a list") << Faults::json("[1]") << 200 << json << QByteArray("[1]");
    QTest::newRow("wrong type") << Faults::contentType("image/png") << 200 << QByteArray("image/png")
                                << QByteArray("{\"count\":2");
}

void TestLoopbackAnswers::otherAnswers()
{
    QFETCH(const Fault, fault);
    QFETCH(const QByteArray, begin);
    LoopbackServer server(page);
    server.inject(fault);
    const Answered answered(server.baseUrl());
    QVERIFY(answered.finished());
    QTEST(answered.status(), "status");
    QTEST(answered.reply->rawHeader("Content-Type"), "type");
    QVERIFY(!answered.reply->hasRawHeader("Retry-After"));
    const QByteArray body = answered.reply->readAll();
    QVERIFY2(body.startsWith(begin) && body.isEmpty() == begin.isEmpty(), body.left(100).constData());
}

void TestLoopbackAnswers::throttledWithATime()
{
    LoopbackServer server(page);
    server.inject(Faults::throttled("90"));
    const Answered answered(server.baseUrl());
    QVERIFY(answered.finished());
    QCOMPARE(answered.status(), 429);
    QCOMPARE(answered.reply->rawHeader("Retry-After"), "90");
    QCOMPARE(answered.json().value("detail"_L1).toString(),
             u"Request was throttled. Expected available in 90 seconds."_s);
}

void TestLoopbackAnswers::redirects()
{
    const LoopbackServer other([](const HttpRequest &) { return HttpResponse{200, "text/plain", "there"}; });
    LoopbackServer server(page);
    server.inject(Faults::redirect(other.url(u"/x?a=b"_s), 301));
    const Answered answered(server.baseUrl());
    QVERIFY(answered.finished());
    // Qt, which follows by itself here, sometimes hands out what it had read of the first answer as well.
    QVERIFY(answered.reply->readAll().endsWith("there"));
    QCOMPARE(answered.reply->url(), other.url(u"/x?a=b"_s));
    QCOMPARE(other.requests().constFirst().target, "/x?a=b");
}

void TestLoopbackAnswers::redirectsToItself()
{
    LoopbackServer server(page);
    server.inject(Faults::redirectToItself(), {.times = 0});
    const Answered answered(server.url(u"/round?and=round"_s));
    QVERIFY(answered.finished());
    QCOMPARE(answered.reply->error(), QNetworkReply::TooManyRedirectsError);
    QVERIFY(server.requests().size() > 2);
    QCOMPARE(server.requests().constLast().target, "/round?and=round");
}

void TestLoopbackAnswers::changedPages()
{
    LoopbackServer server(page);
    const auto ask = [&](const Fault &fault) {
        server.inject(fault);
        const Answered answered(server.url(u"/list/?limit=1"_s));
        return answered.finished() ? answered.json() : QJsonObject();
    };
    const auto firstId = [](const QJsonObject &body) {
        return body.value("results"_L1).toArray().at(0).toObject().value("id"_L1);
    };
    const QUrl own = server.url(u"/list/?limit=1"_s);
    QCOMPARE(ask(Faults::nextToItself()).value("next"_L1).toString(), own.toString());
    QCOMPARE(ask(Faults::member(u"next"_s, u"https://example.org/"_s)).value("next"_L1).toString(),
             u"https://example.org/"_s);
    QCOMPARE(ask(Faults::member(u"results"_s, 7)).value("results"_L1), QJsonValue(7));
    QCOMPARE(firstId(ask(Faults::firstRecord(u"id"_s, QJsonValue()))), QJsonValue());
    QCOMPARE(firstId(ask(Faults::firstRecord(u"id"_s, 1e300))), QJsonValue(1e300));
    QCOMPARE(firstId(ask({})), QJsonValue(1));
}

void TestLoopbackAnswers::whichRequests()
{
    LoopbackServer server(page);
    server.inject(Faults::html(502), {.number = 2});
    server.inject(Faults::html(503), {.pathPrefix = u"/b/"_s, .times = 2});
    server.inject(Faults::html(504), {.number = 6, .times = 0});
    RawClient client(server.baseUrl());
    QByteArrayList statuses;
    for (const char *target : {"/b/", "/b/", "/a/", "/b/", "/b/", "/a/", "/b/"}) {
        const int before = client.answers();
        client.get(target);
        QTRY_COMPARE(client.answers(), before + 1);
        statuses << client.received().mid(client.received().lastIndexOf("HTTP/1.1 ") + 9, 3);
    }
    QCOMPARE(statuses.join(' '), "503 502 200 503 200 504 200");
    server.inject(Faults::html(500), {.times = 0});
    server.clearFaults();
    client.get("/");
    QTRY_COMPARE(client.answers(), 8);
    QVERIFY(client.received().lastIndexOf("HTTP/1.1 200") > client.received().lastIndexOf("HTTP/1.1 504"));
}

QTEST_GUILESS_MAIN(TestLoopbackAnswers)
#include "tst_loopbackanswers.moc"
