// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "displaytext.h"

#include <QTest>

#include <limits>

using namespace Skydock;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QLocale german()
{
    return QLocale(QLocale::German, QLocale::Germany);
}

qint64 at(int year, int month, int dayOfMonth, int hours, int minutes, int seconds)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(hours, minutes, seconds), Qt::UTC)
        .toMSecsSinceEpoch();
}

} // namespace

class TestDisplayText : public QObject
{
    Q_OBJECT
private slots:
    static void initMain() { qputenv("TZ", "Europe/Berlin"); }

    void durations_data();
    void durations();
    void ages_data();
    void ages();
    void sizes_data();
    void sizes();
    void instants_data();
    void instants();
    void dates();
    void numbers();
    void unknownIsADashInATable();
    void oneLine_data();
    void oneLine();
    void aPortIsNeverShownAlone();
    void doubtsAreNamed();
};

void TestDisplayText::durations_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("exact");
    const auto row = [](const char *name, const QLocale &locale, qint64 ms, const char *words,
                        const char *brief, const char *exact) {
        QTest::newRow(name) << locale << ms << QString::fromUtf8(words) << QString::fromUtf8(brief)
                            << QString::fromUtf8(exact);
    };
    row("zero", english(), 0, "0", "0", "0");
    row("a moment", english(), 400, "< 1 s", "< 1 s", "< 1 s");
    row("seconds", english(), 18 * second, "18 s", "18 s", "18 s");
    row("minutes", english(), 47 * minute + 18 * second, "47 min 18 s", "47 min 18 s", "47 min 18 s");
    row("hours", english(), 5 * hour + minute + second, "5 h 1 min 1 s", "5 h 1 min", "5 h 1 min 1 s");
    row("a unit that is zero is passed over", english(), 60 * day + 9 * minute, "60 d 9 min", "60 d 9 min",
        "60 d 9 min");
    row("months are days", english(), 213 * day + 10 * hour + 26 * minute + 29 * second, "213 d 10 h 26 min",
        "213 d 10 h", "213 d 10 h 26 min 29 s");
    row("no seconds beside days", english(), 543 * day + 3 * hour + 12 * second, "543 d 3 h", "543 d 3 h",
        "543 d 3 h 12 s");
    row("cut, not rounded", english(), day + 59 * minute + 59 * second, "1 d 59 min", "1 d 59 min",
        "1 d 59 min 59 s");
    row("years are days", english(), 1234 * day, "1,234 d", "1,234 d", "1,234 d");
    row("German groups", german(), 1234 * day + hour, "1.234 d 1 h", "1.234 d 1 h", "1.234 d 1 h");
    row("negative", english(), -(day + 2 * hour), "-1 d 2 h", "-1 d 2 h", "-1 d 2 h");
    row("negative, German", german(), -2 * minute, "-2 min", "-2 min", "-2 min");
    row("the smallest", english(), std::numeric_limits<qint64>::min(), "-106,751,991,167 d 7 h 12 min",
        "-106,751,991,167 d 7 h", "-106,751,991,167 d 7 h 12 min 55 s");
}

void TestDisplayText::durations()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, ms);
    const DisplayText text(locale);
    QTEST(text.duration(ms), "words");
    QTEST(text.shortDuration(ms), "brief");
    QTEST(text.exactDuration(ms), "exact");
}

void TestDisplayText::ages_data()
{
    QTest::addColumn<qint64>("aheadMs");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *words, qint64 aheadMs) {
        QTest::newRow(words) << aheadMs << QString::fromUtf8(words);
    };
    row("now", 59 * second);
    row("in 1 minute(s)", 119 * second);
    row("in 59 minute(s)", 59 * minute);
    row("in 47 hour(s)", 47 * hour);
    row("in 2 day(s)", 2 * day);
    row("in 59 day(s)", 59 * day);
    row("in 2 month(s)", 62 * day);
    row("in 2 year(s)", 731 * day);
    row("5 minute(s) ago", -5 * minute);
    row("12 day(s) ago", -12 * day - 23 * hour);
    row("23 month(s) ago", -729 * day);
    row("58 year(s) ago", -21'200 * day);
}

void TestDisplayText::ages()
{
    QFETCH(qint64, aheadMs);
    const qint64 now = at(2025, 12, 19, 12, 0, 0);
    QTEST(DisplayText(english()).relative(now + aheadMs, now), "expected");
}

void TestDisplayText::sizes_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("us");
    QTest::addColumn<QString>("expectedMetric");
    QTest::addColumn<QString>("expectedUs");
    const DisplayText metric(english());
    const DisplayText us(english(), TimeZoneChoice::Utc, UnitSystem::UsCustomary);
    const auto row = [](const char *name, const QString &inMetric, const QString &inUs,
                        const char *expectedMetric, const char *expectedUs) {
        QTest::newRow(name) << inMetric << inUs << QString::fromUtf8(expectedMetric)
                            << QString::fromUtf8(expectedUs);
    };
    row("a length", metric.length(8.1), us.length(8.1), "8.1 m", "26.6 ft");
    row("no length", metric.length(0), us.length(0), "0 m", "0 ft");
    row("an unknown length", metric.length({}), us.length({}), "–", "–");
    row("a long one", metric.length(110), us.length(110), "110 m", "361 ft");
    row("a mass", metric.mass(6000), us.mass(6000), "6,000 kg", "13,228 lb");
    row("a small mass", metric.mass(0.25), us.mass(0.25), "0.25 kg", "0.551 lb");
    row("a distance", metric.distance(12.5), us.distance(12.5), "12.5 km", "7.8 mi");
    row("a negative one", metric.distance(-160.9), us.distance(-160.9), "-160.9 km", "-100 mi");
}

void TestDisplayText::sizes()
{
    QFETCH(QString, metric);
    QFETCH(QString, us);
    QTEST(metric, "expectedMetric");
    QTEST(us, "expectedUs");
}

void TestDisplayText::instants_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<TimeZoneChoice>("zone");
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QLocale &locale, TimeZoneChoice zone, qint64 ms,
                        const char *text) {
        QTest::newRow(name) << locale << zone << ms << QString::fromUtf8(text);
    };
    const qint64 noon = at(2025, 4, 22, 12, 40, 0);
    const qint64 gemini = at(1966, 3, 16, 22, 14, 5);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    row("unknown seconds are not shown", english(), TimeZoneChoice::Utc, noon, "22 Apr 2025 12:40 UTC");
    row("known seconds are", english(), TimeZoneChoice::Utc, noon + 7 * second, "22 Apr 2025 12:40:07 UTC");
    row("before 1970", english(), TimeZoneChoice::Utc, gemini, "16 Mar 1966 22:14:05 UTC");
    row("German", german(), TimeZoneChoice::Utc, noon, "22. Apr. 2025 12:40 UTC");
    row("German, 1966", german(), TimeZoneChoice::Utc, gemini, "16. März 1966 22:14:05 UTC");
    row("local time names its zone", german(), TimeZoneChoice::Local, noon, "22. Apr. 2025 14:40 CEST");
    row("local time may be the next day", english(), TimeZoneChoice::Local, at(2025, 12, 31, 23, 30, 0),
        "1 Jan 2026 00:30 CET");
    row("American order, 24 hours in UTC", american, TimeZoneChoice::Utc, noon, "Apr 22, 2025 12:40 UTC");
    row("the C locale's clock has no seconds", QLocale::c(), TimeZoneChoice::Utc, noon,
        "22 Apr 2025 12:40 UTC");
    row("words for the units", QLocale(QLocale::French, QLocale::Canada), TimeZoneChoice::Utc, noon,
        "22 avr. 2025 12 h 40 UTC");
}

void TestDisplayText::instants()
{
    QFETCH(QLocale, locale);
    QFETCH(TimeZoneChoice, zone);
    QFETCH(qint64, ms);
    QTEST(DisplayText(locale, zone).instant(ms), "expected");
}

void TestDisplayText::dates()
{
    const DisplayText text(english());
    QCOMPARE(text.date(std::optional(at(2025, 12, 31, 23, 30, 0))), QStringLiteral("31 Dec 2025"));
    QCOMPARE(text.date(std::optional(QDate(2010, 12, 8))), QStringLiteral("8 Dec 2010"));
    QCOMPARE(text.date(std::optional(QDate())), DisplayText::dash());
    const DisplayText local(english(), TimeZoneChoice::Local);
    QCOMPARE(local.title(QStringLiteral("Docking (UTC)")), QStringLiteral("Docking (local time)"));
    QCOMPARE(text.title(QStringLiteral("Docking (UTC)")), QStringLiteral("Docking (UTC)"));
    QCOMPARE(local.date(std::optional(at(2025, 12, 31, 23, 30, 0))), QStringLiteral("1 Jan 2026"));
}

void TestDisplayText::numbers()
{
    const DisplayText here(english());
    const DisplayText there(german());
    QCOMPARE(here.number(std::optional(0)), QStringLiteral("0"));
    QCOMPARE(here.number(std::optional(12'345)), QStringLiteral("12,345"));
    QCOMPARE(there.number(std::optional(12'345)), QStringLiteral("12.345"));
    QCOMPARE(here.number(std::optional(8.1), QStringLiteral("m")), QStringLiteral("8.1 m"));
    QCOMPARE(there.number(std::optional(13'310.25), QStringLiteral("kg")), QStringLiteral("13.310,25 kg"));
    QCOMPARE(here.number(std::optional(0.1 + 0.2), QString()), QStringLiteral("0.3"));
    QCOMPARE(here.number(std::optional(std::numeric_limits<double>::infinity()), QString()),
             DisplayText::dash());
}

void TestDisplayText::unknownIsADashInATable()
{
    const DisplayText text(english());
    QCOMPARE(text.duration({}), QStringLiteral("–"));
    QCOMPARE(text.exactDuration({}), QStringLiteral("–"));
    QCOMPARE(text.instant({}), QStringLiteral("–"));
    QCOMPARE(text.date(std::optional<QDate>()), QStringLiteral("–"));
    QCOMPARE(text.date(std::optional<qint64>()), QStringLiteral("–"));
    QCOMPARE(text.number(std::optional<int>()), QStringLiteral("–"));
    QCOMPARE(text.number(std::optional<double>(), QStringLiteral("kg")), QStringLiteral("–"));
    QCOMPARE(text.yesNo({}), QStringLiteral("–"));
    QCOMPARE(text.yesNo(true), QStringLiteral("yes"));
    QCOMPARE(text.yesNo(false), QStringLiteral("no"));
    QCOMPARE(DisplayText::unknown(), QStringLiteral("unknown"));
}

void TestDisplayText::oneLine_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("Soyuz MS-28") << QStringLiteral("Soyuz MS-28");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("breaks and tabs") << QStringLiteral(" a\r\n\t b\u2028c ") << QStringLiteral("a b c");
    QTest::newRow("control characters") << QStringLiteral("a\u0000\u0007b\u009bc") << QStringLiteral("a b c");
    QTest::newRow("markup is text") << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
    QTest::newRow("overrides go") << QStringLiteral("a\u202egpj.exe\u202c\u2066b")
                                  << QStringLiteral("agpj.exeb");
    QTest::newRow("Arabic stays") << QStringLiteral("مرحبا 1") << QStringLiteral("مرحبا 1");
    QTest::newRow("joiners stay") << QStringLiteral("می\u200cخواهم") << QStringLiteral("می\u200cخواهم");
    QTest::newRow("Chinese stays") << QStringLiteral("神舟二十号") << QStringLiteral("神舟二十号");
    QTest::newRow("surrogates stay") << QStringLiteral("🚀 x") << QStringLiteral("🚀 x");
}

void TestDisplayText::oneLine()
{
    QFETCH(QString, raw);
    QTEST(DisplayText::oneLine(raw), "expected");
}

void TestDisplayText::aPortIsNeverShownAlone()
{
    const QString iss = QStringLiteral("International Space Station");
    QCOMPARE(DisplayText::hostAndPort(iss, QStringLiteral("Harmony\nforward")),
             iss + QStringLiteral(" · Harmony forward"));
    QCOMPARE(DisplayText::hostAndPort({}, QStringLiteral("Forward")),
             QStringLiteral("unknown host · Forward"));
    QCOMPARE(DisplayText::hostAndPort(iss, {}), iss + QStringLiteral(" · unknown port"));
}

void TestDisplayText::doubtsAreNamed()
{
    QCOMPARE(DisplayText::doubts({}), QString());
    QCOMPARE(DisplayText::doubts(Stay::Inverted), QStringLiteral("departure before docking"));
    QCOMPARE(DisplayText::doubts(Stay::DockingUnknown | Stay::PortUnknown),
             QStringLiteral("docking time unknown, port unknown"));
    QVERIFY(!DisplayText::doubts(Stay::ZeroLength).isEmpty());
    QVERIFY(!DisplayText::doubts(Stay::ChaserUnknown).isEmpty());
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
