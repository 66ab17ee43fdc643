// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "utctime.h"

#include <QtTest>

using namespace Skydock;

class TestUtcTime : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void formats_data();
    void formats();
    void agreesWithQt();
};

void TestUtcTime::initTestCase()
{
    // Nothing here may depend on the zone of the machine.
    qputenv("TZ", "America/New_York");
}

void TestUtcTime::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("epoch") << "1970-01-01T00:00:00Z" << qint64(0);
    QTest::newRow("recorded docking") << "2025-04-22T12:40:00Z" << qint64(1'745'325'600'000);
    QTest::newRow("before the epoch") << "1966-11-28T11:00:00Z" << qint64(-97'592'400'000);
    QTest::newRow("one second before the epoch") << "1969-12-31T23:59:59Z" << qint64(-1000);
    QTest::newRow("offset east") << "2025-04-22T14:40:00+02:00" << qint64(1'745'325'600'000);
    QTest::newRow("offset west, half an hour") << "2025-04-22T09:10:00-03:30" << qint64(1'745'325'600'000);
    QTest::newRow("offset without colon") << "2025-04-22T14:40:00+0200" << qint64(1'745'325'600'000);
    QTest::newRow("offset without minutes") << "2025-04-22T14:40:00+02" << qint64(1'745'325'600'000);
    QTest::newRow("no offset is UTC") << "2025-04-22T12:40:00" << qint64(1'745'325'600'000);
    QTest::newRow("no seconds") << "2025-04-22T12:40Z" << qint64(1'745'325'600'000);
    QTest::newRow("space for T") << "2025-04-22 12:40:00Z" << qint64(1'745'325'600'000);
    QTest::newRow("milliseconds") << "2025-04-22T12:40:00.25Z" << qint64(1'745'325'600'250);
    QTest::newRow("microseconds cut") << "2025-04-22T12:40:00.123999Z" << qint64(1'745'325'600'123);
    QTest::newRow("fraction before the epoch") << "1969-12-31T23:59:59.999Z" << qint64(-1);
    QTest::newRow("leap day") << "2024-02-29T00:00:00Z" << qint64(1'709'164'800'000);
    QTest::newRow("first") << "0001-01-01T00:00:00Z" << qint64(-62'135'596'800'000);
    QTest::newRow("last") << "9999-12-31T23:59:59.999Z" << qint64(253'402'300'799'999);
}

void TestUtcTime::parses()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(parseUtc(text), std::optional(ms));
}

void TestUtcTime::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2025",
                             "2025-04-22",
                             "12:40:00Z",
                             "2025-04-22T",
                             "2025-04-22T12Z",
                             "2025-04-22T12:40:00z ",
                             "2025-02-29T00:00:00Z",
                             "2025-13-01T00:00:00Z",
                             "2025-00-01T00:00:00Z",
                             "2025-04-31T00:00:00Z",
                             "2025-04-22T24:00:00Z",
                             "2025-04-22T12:60:00Z",
                             "2025-04-22T12:40:60Z",
                             "2025-04-22T12:40:00.Z",
                             "2025-04-22T12:40:00+",
                             "2025-04-22T12:40:00+2",
                             "2025-04-22T12:40:00+02:",
                             "2025-04-22T12:40:00+02:6",
                             "2025-04-22T12:40:00+24:00",
                             "2025-04-22T12:40:00Z+01:00",
                             " 2025-04-22T12:40:00Z",
                             "2025-4-22T12:40:00Z",
                             "+2025-04-22T12:40:00Z",
                             "-0001-01-01T00:00:00Z",
                             "0000-12-31T23:59:59Z",
                             "10000-01-01T00:00:00Z",
                             "0001-01-01T00:00:00+00:01",
                             "9999-12-31T23:59:59-00:01",
                             "soon",
                             "2025-04-22T12:40:00 UTC",
                             "\u0662\u0660\u0662\u0665-04-22T12:40:00Z"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestUtcTime::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(parseUtc(text), std::nullopt);
}

void TestUtcTime::formats_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << qint64(0) << "1970-01-01T00:00:00Z";
    QTest::newRow("recorded docking") << qint64(1'745'325'600'000) << "2025-04-22T12:40:00Z";
    QTest::newRow("before the epoch") << qint64(-97'592'400'000) << "1966-11-28T11:00:00Z";
    QTest::newRow("a millisecond before the epoch") << qint64(-1) << "1969-12-31T23:59:59Z";
    QTest::newRow("first") << qint64(-62'135'596'800'000) << "0001-01-01T00:00:00Z";
}

void TestUtcTime::formats()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(formatUtc(ms), text);
    QCOMPARE(utcDateTime(ms).toMSecsSinceEpoch(), ms);
    QCOMPARE(utcDateTime(ms).timeSpec(), Qt::UTC);
}

/// A walk over the years 1 to 9999 in steps that hit every month and hour.
void TestUtcTime::agreesWithQt()
{
    for (qint64 ms = -62'135'596'800'000; ms < 253'402'300'800'000; ms += 86'400'000LL * 97 + 4'567'891) {
        const QString text = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
        QCOMPARE(parseUtc(text), std::optional(ms));
    }
}

QTEST_APPLESS_MAIN(TestUtcTime)
#include "tst_utctime.moc"
