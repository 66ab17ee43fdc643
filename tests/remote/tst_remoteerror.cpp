// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonshape.h"
#include "remoteerror.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestRemoteError : public QObject
{
    Q_OBJECT
private slots:
    void readsRetryAfter_data();
    void readsRetryAfter();
    void saysWhenToTryAgain_data();
    void saysWhenToTryAgain();
    void quotesTheServer_data();
    void quotesTheServer();
    void tellsOfflineFromTrouble();
    void seesAJsonObject_data();
    void seesAJsonObject();
};

namespace {

constexpr qint64 nowMs = 1'745'325'600'000; // 2025-04-22T12:40:00Z, a Tuesday
constexpr qint64 dayMs = 86'400'000;

} // namespace

void TestRemoteError::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("waitMs"); // -1: not understood
    QTest::newRow("seconds") << QByteArray("90") << qint64(90'000);
    QTest::newRow("white space") << QByteArray(" 90 ") << qint64(90'000);
    QTest::newRow("at once") << QByteArray("0") << qint64(0);
    QTest::newRow("parts of a second") << QByteArray("1.5") << qint64(1500);
    QTest::newRow("date") << QByteArray("Tue, 22 Apr 2025 12:41:30 GMT") << qint64(90'000);
    QTest::newRow("date gone by") << QByteArray("Tue, 22 Apr 2025 11:00:00 GMT") << qint64(0);
    QTest::newRow("a week") << QByteArray("604800") << dayMs;
    QTest::newRow("a date in a year") << QByteArray("Wed, 22 Apr 2026 12:40:00 GMT") << dayMs;
    QTest::newRow("huge") << QByteArray("99999999999999999999") << dayMs;
    QTest::newRow("1e308") << QByteArray("1e308") << dayMs;
    for (const char *text : {"", "-1", "nan", "inf", "soon", "22 Apr 2025", "Tue, 32 Apr 2025 12:41:30 GMT"})
        QTest::addRow("\"%s\"", text) << QByteArray(text) << qint64(-1);
    QTest::newRow("endless") << QByteArray(100'000, '1') << qint64(-1);
}

void TestRemoteError::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, waitMs);
    const std::optional<qint64> againMs = RemoteError::retryAfterMs(header, nowMs);
    QCOMPARE(againMs ? *againMs - nowMs : -1, waitMs);
}

void TestRemoteError::saysWhenToTryAgain_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<qint64>("waitMs"); // -1: it does not say
    const QByteArray throttled = R"({"detail":"Request was throttled. Expected available in 1800 seconds."})";
    QTest::newRow("header") << HttpAnswer{429, throttled, "60"} << qint64(60'000);
    QTest::newRow("words") << HttpAnswer{429, throttled, {}} << qint64(1'800'000);
    QTest::newRow("one second") << HttpAnswer{429, R"({"detail":"Expected available in 1 second."})", {}}
                                << qint64(1000);
    QTest::newRow("header that makes no sense") << HttpAnswer{429, throttled, "later"} << qint64(1'800'000);
    QTest::newRow("nothing") << HttpAnswer{429, {}, {}} << qint64(-1);
    QTest::newRow("words without end")
        << HttpAnswer{429, R"({"detail":"available in 99999999999999999999999 seconds"})", {}} << qint64(-1);
    QTest::newRow("HTML") << HttpAnswer{429, "<h1>Too many</h1>", {}} << qint64(-1);
    QTest::newRow("503 asks for patience") << HttpAnswer{503, {}, "120"} << qint64(120'000);
    QTest::newRow("404 does not") << HttpAnswer{404, {}, "120"} << qint64(-1);
}

void TestRemoteError::saysWhenToTryAgain()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(qint64, waitMs);
    const Error error = RemoteError::ofAnswer(answer, u"example.org"_s, nowMs);
    QCOMPARE(error.retryAfter ? error.retryAfter->toMSecsSinceEpoch() - nowMs : -1, waitMs);
    if (error.retryAfter)
        QCOMPARE(error.retryAfter->timeSpec(), Qt::UTC);
}

void TestRemoteError::quotesTheServer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("detail") << QByteArray(R"({"detail":"Not found."})") << u"Not found."_s;
    QTest::newRow("field") << QByteArray(R"({"docking__gt":["Enter a valid date/time."]})")
                           << u"docking__gt: Enter a valid date/time."_s;
    QTest::newRow("first of two") << QByteArray(R"({"a":[],"b":["no","never"]})") << u"b: no"_s;
    QTest::newRow("list") << QByteArray(R"(["no"])") << u"no"_s;
    QTest::newRow("several lines") << QByteArray("{\"detail\":\"a\\n\\u0007\\t b\"}") << u"a b"_s;
    QTest::newRow("right to left") << QByteArray("{\"detail\":\"a\\u202eb\"}") << u"a b"_s;
    QTest::newRow("long") << "{\"detail\":\"" + QByteArray(10'000, 'x') + "\"}" << QString(299, u'x') + u'…';
    QTest::newRow("huge") << "{\"detail\":\"" + QByteArray(100'000, 'x') + "\"}" << QString();
    QTest::newRow("HTML") << QByteArray("<html><script>") << QString();
    QTest::newRow("number") << QByteArray("{\"detail\":7}") << QString();
    QTest::newRow("deep") << QByteArray(30'000, '[') + QByteArray(30'000, ']') << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestRemoteError::quotesTheServer()
{
    QFETCH(QByteArray, body);
    QTEST(RemoteError::serversWords(body), "words");
}

void TestRemoteError::tellsOfflineFromTrouble()
{
    using F = DownloadFailure;
    for (int i = 0; i <= int(F::LedInCircles); ++i) {
        const Error error = RemoteError::ofFailure(F(i), u"example.org"_s);
        QCOMPARE(error.kind, F(i) == F::Unreachable ? Error::Kind::Offline : Error::Kind::Network);
        QVERIFY(error.text.contains("example.org"_L1) && !error.text.contains(u'%'));
    }
}

void TestRemoteError::seesAJsonObject_data()
{
    using S = JsonShape;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonShape>("shape");
    QTest::newRow("empty object") << QByteArray(" {}\n") << S::Object;
    QTest::newRow("nested") << QByteArray(R"({"a":[1,{"b":[]}],"c":{}})") << S::Object;
    QTest::newRow("brackets in a string") << QByteArray(R"({"a":"}]\"}\\"})") << S::Object;
    QTest::newRow("deep enough") << QByteArray(R"({"a":[[]]})") << S::Object;
    QTest::newRow("too deep") << QByteArray(R"({"a":[[[[]]]]})") << S::Other;
    QTest::newRow("nothing") << QByteArray() << S::Other;
    QTest::newRow("list") << QByteArray("[{}]") << S::Other;
    QTest::newRow("HTML") << QByteArray("<html>") << S::Other;
    QTest::newRow("two objects") << QByteArray("{}{}") << S::Other;
    QTest::newRow("crossed") << QByteArray("{[}]") << S::Other;
    for (const char *text : {"{", "{\"a\":1", "{\"a\":\"}", "{\"a\":\"\\", "{\"a\":{}", "{\"a\":[{\"b\":1}"})
        QTest::addRow("unfinished: %s", text) << QByteArray(text) << S::Unfinished;
    QTest::newRow("what a decoder refuses") << QByteArray("{,,:}") << S::Object;
}

void TestRemoteError::seesAJsonObject()
{
    QFETCH(QByteArray, text);
    constexpr int mostDepth = 4;
    QTEST(jsonShape(text, mostDepth), "shape");
}

QTEST_APPLESS_MAIN(TestRemoteError)
#include "tst_remoteerror.moc"
