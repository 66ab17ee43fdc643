// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

/// Bad answers and bad weather: each ends in one error of the right kind, in words, soon; the next call is answered.
class TestApiClientFaults : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void toleratesWhatHarmsNothing_data();
    void toleratesWhatHarmsNothing();
    void losesPatience_data();
    void losesPatience();
    void sendsNothingTwice_data();
    void sendsNothingTwice();
    void isOfflineWhenNobodyListens();
};

using Kind = Error::Kind;
namespace {

void addAnswers()
{
    QTest::newRow("400, field") << Faults::status(400, R"({"status":["7 is not one of the choices."]})")
                                << Kind::Usage << u"status: 7 is not one of the choices."_s;
    QTest::newRow("400, HTML") << Faults::html(400) << Kind::Usage << u"400"_s;
    QTest::newRow("401") << Faults::detail(401, u"Invalid token."_s) << Kind::Permission << u"token"_s;
    QTest::newRow("403") << Faults::html(403) << Kind::Permission << u"token"_s;
    QTest::newRow("404") << Faults::detail(404, u"Not found."_s) << Kind::NotFound << u"does not have"_s;
    QTest::newRow("405") << Faults::html(405) << Kind::Usage << u"405"_s;
    QTest::newRow("408") << Faults::html(408) << Kind::Network << u"408"_s;
    QTest::newRow("429") << Faults::throttled("60") << Kind::Throttled << u"no more calls"_s;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << Faults::html(status) << Kind::Network << QString::number(status);
    QTest::newRow("204") << Faults::status(204, {}) << Kind::Network << u"204"_s;
    QTest::newRow("304") << Faults::status(304, {}) << Kind::Network << u"304"_s;
}

void addBodies()
{
    const QString noData = u"no data"_s;
    QTest::newRow("HTML with 200") << Faults::html(200) << Kind::Damaged << noData;
    QTest::newRow("empty") << Faults::emptyBody() << Kind::Damaged << noData;
    QTest::newRow("truncated") << Faults::truncatedJson() << Kind::Network << u"broke off"_s;
    QTest::newRow("deep") << Faults::deeplyNestedJson() << Kind::Damaged << noData;
    QTest::newRow("list") << Faults::json("[1,2]") << Kind::Damaged << noData;
    QTest::newRow("number") << Faults::json("7") << Kind::Damaged << noData;
    QTest::newRow("bytes") << Faults::json(QByteArray("\0\xff{}\x80", 5)) << Kind::Damaged << noData;
    QTest::newRow("bomb") << Faults::compressionBomb() << Kind::Network << u"too large"_s;
    QTest::newRow("oversized") << Faults::oversized() << Kind::Network << u"too large"_s;
    QTest::newRow("endless") << Faults::onWire(Fault::Wire::EndlessBody) << Kind::Network << u"too large"_s;
    Fault garbled;
    garbled.edit = [](const HttpRequest &, HttpResponse &response) { response.contentEncoding = "gzip"; };
    QTest::newRow("not compressed as it says") << garbled << Kind::Network << u"is damaged"_s;
}

void addWeather()
{
    QTest::newRow("closed without an answer")
        << Faults::onWire(Fault::Wire::CloseWithoutAnswer) << Kind::Network << u"broke off"_s;
    QTest::newRow("closed in the body")
        << Faults::onWire(Fault::Wire::CloseInBody) << Kind::Network << u"broke off"_s;
    QTest::newRow("reset in the body")
        << Faults::onWire(Fault::Wire::ResetInBody) << Kind::Network << u"broke off"_s;
    QTest::newRow("redirect loop") << Faults::redirectToItself() << Kind::Network << u"without end"_s;
    for (const char *target :
         {"https://example.org/2.3.0/spacecraft/", "http://example.org/", "https://127.0.0.1/",
          "http://127.0.0.1:1/", "http://localhost/", "//example.org/", "ftp://127.0.0.1/",
          "file:///etc/passwd", "http:///", "data:,x"})
        QTest::addRow("redirect to %s", target)
            << Faults::redirect(QUrl(QString::fromLatin1(target))) << Kind::Network << u"does not go"_s;
}

} // namespace

void TestApiClientFaults::saysWhatHappened_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    addAnswers();
    addBodies();
    addWeather();
}

void TestApiClientFaults::saysWhatHappened()
{
    QFETCH(Fault, fault);
    QFETCH(QString, says);
    ClientFixture fixture;
    fixture.server.inject(fault, {.times = 0});
    const Error error = fixture.refusal();
    QTEST(error.kind, "kind");
    QVERIFY2(error.text.contains(says), qPrintable(error.text));
    QVERIFY2(error.text.contains("127.0.0.1"_L1), "it names the host");
    QVERIFY2(!error.text.contains("format=json"_L1) && !error.text.contains("/2.3.0"_L1),
             qPrintable(error.text));

    fixture.server.clearFaults();
    QVERIFY2(fixture.get(), "the next call is answered");
}

void TestApiClientFaults::toleratesWhatHarmsNothing_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("another type") << Faults::contentType("text/html");
    QTest::newRow("next to itself") << Faults::nextToItself();
    QTest::newRow("next elsewhere") << Faults::member(u"next"_s, u"https://example.org/"_s);
    QTest::newRow("wrong types") << Faults::member(u"results"_s, 7);
    QTest::newRow("slow") << Faults::drip(1);
    QTest::newRow("white space") << Faults::json("\n { } \n");
}

/// The decoder judges what is in an object, and nobody follows `next`.
void TestApiClientFaults::toleratesWhatHarmsNothing()
{
    QFETCH(Fault, fault);
    ClientFixture fixture;
    fixture.server.inject(fault);
    const Result<ApiReply> reply = fixture.get();
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().text));
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestApiClientFaults::losesPatience_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<DownloadLimits>("limits");
    QTest::addColumn<QString>("says");
    constexpr qint64 soonMs = 60;
    DownloadLimits limits = ClientFixture::impatient();
    limits.connectMs = soonMs;
    QTest::newRow("no head") << Faults::onWire(Fault::Wire::StallBeforeHead) << limits
                             << u"does not answer"_s;
    limits = ClientFixture::impatient();
    limits.idleMs = soonMs;
    QTest::newRow("half a body") << Faults::onWire(Fault::Wire::StallInBody) << limits << u"fell silent"_s;
    limits = ClientFixture::impatient();
    limits.wholeMs = 2 * soonMs;
    QTest::newRow("a drop at a time") << Faults::drip(20) << limits << u"too long"_s;
    QTest::newRow("no head, whole") << Faults::onWire(Fault::Wire::StallBeforeHead) << limits
                                    << u"too long"_s;
}

void TestApiClientFaults::losesPatience()
{
    QFETCH(Fault, fault);
    QFETCH(DownloadLimits, limits);
    QFETCH(QString, says);
    ClientFixture fixture({}, limits);
    fixture.server.inject(fault);
    const Error error = fixture.refusal();
    QCOMPARE(error.kind, Kind::Network);
    QVERIFY2(error.text.contains(says), qPrintable(error.text));
    QTRY_COMPARE(fixture.server.openConnections(), 0);
}

void TestApiClientFaults::sendsNothingTwice_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("closed in the body") << Faults::onWire(Fault::Wire::CloseInBody);
    QTest::newRow("reset in the body") << Faults::onWire(Fault::Wire::ResetInBody);
    QTest::newRow("500") << Faults::html(500);
    QTest::newRow("429") << Faults::throttled("1");
    QTest::newRow("401") << Faults::detail(401, u"Invalid token."_s);
    QTest::newRow("bomb") << Faults::compressionBomb();
}

/// A call that the server may have counted is not sent again behind the budget's back.
void TestApiClientFaults::sendsNothingTwice()
{
    QFETCH(Fault, fault);
    ClientFixture fixture(u"secret-token"_s);
    QVERIFY(fixture.get());
    fixture.server.inject(fault, {.times = 0});
    QVERIFY(fixture.refusal().kind != Kind::Cancelled);
    fixture.server.clearFaults();
    QVERIFY(fixture.get());
    QCOMPARE(fixture.server.requests().size(), 3);
}

void TestApiClientFaults::isOfflineWhenNobodyListens()
{
    ClientFixture fixture;
    QVERIFY(fixture.get());
    fixture.server.goDown();
    const Error error = fixture.refusal();
    QCOMPARE(error.kind, Kind::Offline);
    QVERIFY2(error.text.contains("cannot be reached"_L1), qPrintable(error.text));
    QVERIFY(fixture.server.comeBack());
    QVERIFY(fixture.get());
}

QTEST_GUILESS_MAIN(TestApiClientFaults)
#include "tst_apiclientfaults.moc"
