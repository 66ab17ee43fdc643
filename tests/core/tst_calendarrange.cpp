// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarrange.h"

#include "utctime.h"

#include <QTest>

using namespace Skydock;

class TestCalendarRange : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("year") << "2021"
                              << "2021-01-01T00:00:00Z"
                              << "2022-01-01T00:00:00Z";
        QTest::newRow("before 1970") << " 1966 "
                                     << "1966-01-01T00:00:00Z"
                                     << "1967-01-01T00:00:00Z";
        QTest::newRow("month") << "2021-12"
                               << "2021-12-01T00:00:00Z"
                               << "2022-01-01T00:00:00Z";
        QTest::newRow("day") << "2024-2-29"
                             << "2024-02-29T00:00:00Z"
                             << "2024-03-01T00:00:00Z";
        QTest::newRow("minute") << "2021-07-15 9:05"
                                << "2021-07-15T09:05:00Z"
                                << "2021-07-15T09:06:00Z";
        QTest::newRow("as the API writes it") << "2021-07-15T09:05:30Z"
                                              << "2021-07-15T09:05:00Z"
                                              << "2021-07-15T09:06:00Z";
        QTest::newRow("two") << "2021 – 2023"
                             << "2021-01-01T00:00:00Z"
                             << "2024-01-01T00:00:00Z";
        QTest::newRow("two dots") << "2021-03..2021-04"
                                  << "2021-03-01T00:00:00Z"
                                  << "2021-05-01T00:00:00Z";
        QTest::newRow("hyphen") << "2021-03-05 - 2022"
                                << "2021-03-05T00:00:00Z"
                                << "2023-01-01T00:00:00Z";
        QTest::newRow("word") << "1998 to 2000"
                              << "1998-01-01T00:00:00Z"
                              << "2001-01-01T00:00:00Z";
        QTest::newRow("one twice") << "1998–1998"
                                   << "1998-01-01T00:00:00Z"
                                   << "1999-01-01T00:00:00Z";
    }
    void reads()
    {
        QFETCH(QString, text);
        const Result<TimeInterval> range = parseCalendarRange(text);
        QVERIFY2(range, qPrintable(range ? QString() : range.error().text));
        QTEST(formatUtc(range->fromMs), "from");
        QTEST(formatUtc(range->toMs), "to");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "now", "21", "20211", "2021-13", "2023-02-29", "2021-07-15 24:01", "2021-07-15 12",
              "2021 – ", "– 2021", "2021 – 2022 – 2023", "2023 – 2021", "2021-07 – 2021-06-30", "0000"})
            QTest::newRow(text) << text;
        QTest::newRow("long") << QString(100'000, u'2');
    }
    void refuses()
    {
        QFETCH(QString, text);
        const Result<TimeInterval> range = parseCalendarRange(text);
        QVERIFY(!range);
        QVERIFY(!range.error().text.isEmpty());
    }

    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("days") << "1966-03-16 – 2025-05-23";
        QTest::newRow("minutes") << "2025-05-23 12:30 – 2025-05-24 01:59";
    }
    void readsWhatItWrites()
    {
        QFETCH(QString, text);
        QCOMPARE(formatCalendarRange(*parseCalendarRange(text)), text);
        const auto local = parseCalendarRange(text, Qt::LocalTime);
        QCOMPARE(formatCalendarRange(*local, Qt::LocalTime), text);
    }
};

QTEST_GUILESS_MAIN(TestCalendarRange)
#include "tst_calendarrange.moc"
