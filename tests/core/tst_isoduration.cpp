// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "isoduration.h"

#include <QtTest>

#include <limits>

using namespace Skydock;

class TestIsoDuration : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void formats_data();
    void formats();
    void formatsWhatItParses();
};

namespace {
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 smallest = std::numeric_limits<qint64>::min();
constexpr qint64 largest = std::numeric_limits<qint64>::max();
} // namespace

void TestIsoDuration::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("zero") << "P0D" << qint64(0);
    QTest::newRow("minutes") << "PT2M" << 2 * minute;
    QTest::newRow("minutes and seconds") << "PT8M5S" << 8 * minute + 5 * second;
    QTest::newRow("gap between units") << "P60DT9M" << 60 * day + 9 * minute;
    QTest::newRow("all units") << "P213DT10H26M29S" << 213 * day + 10 * hour + 26 * minute + 29 * second;
    QTest::newRow("fraction, cut towards zero") << "PT1M2.320845S" << minute + 2320;
    QTest::newRow("negative fraction, cut towards zero") << "-PT1M2.320845S" << -(minute + 2320);
    QTest::newRow("fraction with a comma") << "PT0,5S" << qint64(500);
    QTest::newRow("fraction of an hour") << "PT1.5H" << 90 * minute;
    QTest::newRow("long fraction") << "PT0.99999999999999999999S" << qint64(999);
    QTest::newRow("negative whole") << "-P1DT2H" << -(day + 2 * hour);
    QTest::newRow("negative days only") << "P-1DT22H" << -day + 22 * hour;
    QTest::newRow("plus") << "+P1D" << day;
    QTest::newRow("leading zeros") << "P00DT02H03M04S" << 2 * hour + 3 * minute + 4 * second;
    QTest::newRow("weeks") << "P2W" << 14 * day;
    QTest::newRow("more minutes than an hour has") << "PT90M" << 90 * minute;
    QTest::newRow("largest") << "PT9223372036854775.807S" << largest;
}

void TestIsoDuration::parses()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(parseIsoDuration(text), std::optional(ms));
}

void TestIsoDuration::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "P",
                             "-P",
                             "PT",
                             "P1DT",
                             "T1H",
                             "1D",
                             "P1",
                             "PD",
                             "P1X",
                             "P1H",
                             "PT1D",
                             "P1DT1H1H",
                             "PT1M1H",
                             "P1D1D",
                             "PT1.5M30S",
                             "PT.5S",
                             "PT1.S",
                             "P1Y",
                             "P1M",
                             "P1Y2M3DT4H",
                             " P1D",
                             "P1D ",
                             "P 1D",
                             "--P1D",
                             "-P-1D",
                             "PT-5M",
                             "P-1W",
                             "p1d",
                             "P1d",
                             "1 00:00:00",
                             "P99999999999999999999D",
                             "P106751991168D",
                             "PT9223372036854775.808S",
                             "P\u0661D",
                             "P1DT2H3M4SX",
                             "PT1H T1M",
                             "P1DT1HT1M"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestIsoDuration::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(parseIsoDuration(text), std::nullopt);
}

void TestIsoDuration::formats_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << "P0D";
    QTest::newRow("days only") << 3 * day << "P3D";
    QTest::newRow("time only") << 2 * minute << "PT2M";
    QTest::newRow("gap") << 60 * day + 9 * minute << "P60DT9M";
    QTest::newRow("all") << 213 * day + 10 * hour + 26 * minute + 29 * second << "P213DT10H26M29S";
    QTest::newRow("negative") << -(day + 2 * hour) << "-P1DT2H";
    QTest::newRow("milliseconds") << qint64(62'320) << "PT1M2.32S";
    QTest::newRow("one millisecond") << qint64(1) << "PT0.001S";
    QTest::newRow("minus one millisecond") << qint64(-1) << "-PT0.001S";
    QTest::newRow("largest") << largest << "P106751991167DT7H12M55.807S";
    QTest::newRow("smallest") << smallest << "-P106751991167DT7H12M55.808S";
}

void TestIsoDuration::formats()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(formatIsoDuration(ms), text);
}

void TestIsoDuration::formatsWhatItParses()
{
    QList<qint64> durations{0, 1, -1, 999, 1000, 59'999, 60'000, day - 1, day, day + 1, largest, smallest};
    for (qint64 ms = 7; ms < largest / 13; ms *= 13)
        durations << ms << -ms;
    for (const qint64 ms : durations)
        QCOMPARE(parseIsoDuration(formatIsoDuration(ms)), std::optional(ms));
}

QTEST_APPLESS_MAIN(TestIsoDuration)
#include "tst_isoduration.moc"
