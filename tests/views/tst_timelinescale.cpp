// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stayspan.h"
#include "timescale.h"
#include "timeticks.h"

#include <QDateTime>
#include <QTest>

using namespace Skydock;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 yearMs = 365 * dayMs;

qint64 utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

QString labels(const std::vector<TimeTick> &ticks)
{
    QStringList texts;
    for (const TimeTick &tick : ticks)
        texts += tick.label;
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestTimelineScale : public QObject
{
    Q_OBJECT

private slots:
    void goesThereAndBack_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("length");
        QTest::newRow("an hour") << utc(2025, 7, 1) << hourMs;
        QTest::newRow("a month in 1966") << utc(1966, 3, 1) << 30 * dayMs;
        QTest::newRow("70 years") << utc(1960, 1, 1) << 70 * yearMs;
        QTest::newRow("the calendar") << earliestInstantMs << latestInstantMs - earliestInstantMs;
    }
    void goesThereAndBack()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, length);
        const TimeScale scale({from, from + length}, 120, 1000);
        QCOMPARE(scale.pixelAt(from), 120);
        QCOMPARE(scale.pixelAt(from + length), 1120);
        QCOMPARE(scale.pixelAt(from + length / 4), 370);
        for (int x = 120; x <= 1120; x += 50)
            QCOMPARE(scale.pixelAt(scale.instantAt(x)), x);
    }

    void clampsBeforeItRounds()
    {
        const TimeScale scale({utc(2025, 1, 1), utc(2025, 1, 1) + hourMs}, 0, 1600);
        QVERIFY(scale.pixelAt(openEndMs) > 1600);
        QVERIFY(scale.pixelAt(std::numeric_limits<qint64>::max()) < 2'000'000);
        QVERIFY(scale.pixelAt(std::numeric_limits<qint64>::min()) > -2'000'000);
        QCOMPARE(scale.instantAt(1e300), latestInstantMs);
        QCOMPARE(scale.instantAt(-1e300), earliestInstantMs);
    }

    void fitsAnyRange_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        constexpr qint64 highest = std::numeric_limits<qint64>::max();
        QTest::newRow("empty") << utc(2025, 1, 1) << utc(2025, 1, 1);
        QTest::newRow("reversed") << utc(2025, 1, 1) << utc(1966, 1, 1);
        QTest::newRow("beyond the calendar") << latestInstantMs + 5 << highest / 4;
        QTest::newRow("before the calendar") << -highest / 4 << earliestInstantMs - 5;
        QTest::newRow("both") << -highest / 4 << highest / 4;
    }
    void fitsAnyRange()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        const TimeInterval fitted = TimeScale::fitted({from, to});
        QVERIFY(fitted.lengthMs() >= TimeScale::shortestMs);
        QVERIFY(fitted.fromMs >= earliestInstantMs);
        QVERIFY(fitted.toMs <= latestInstantMs);
        QCOMPARE(TimeScale::fitted(fitted), fitted);
    }

    void zoomsAboutAPoint()
    {
        const TimeInterval range{utc(1966, 1, 1), utc(2026, 1, 1)};
        const qint64 about = utc(2001, 2, 3);
        TimeInterval zoomed = range;
        const double x = TimeScale(range, 0, 1600).xAt(about);
        while (zoomed.lengthMs() > 6 * hourMs) {
            zoomed = TimeScale::zoomed(zoomed, 1.25, about);
            QVERIFY(std::abs(TimeScale(zoomed, 0, 1600).xAt(about) - x) < 1.0);
        }
        QVERIFY(TimeScale::zoomed(zoomed, 1e9, about).lengthMs() == TimeScale::shortestMs);
        QCOMPARE(TimeScale::zoomed(zoomed, 0, about).lengthMs(), latestInstantMs - earliestInstantMs);
    }

    void pansToTheEndOfTheCalendarAndNoFurther()
    {
        const TimeInterval range{utc(2025, 1, 1), utc(2025, 2, 1)};
        QCOMPARE(TimeScale::panned(range, double(dayMs)), (TimeInterval{utc(2025, 1, 2), utc(2025, 2, 2)}));
        QCOMPARE(TimeScale::panned(range, 1e30).toMs, latestInstantMs);
        QCOMPARE(TimeScale::panned(range, -1e30).fromMs, earliestInstantMs);
        QCOMPARE(TimeScale::panned(range, 1e30).lengthMs(), range.lengthMs());
    }

    void labelsTheCalendar_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QString>("minor");
        QTest::addColumn<QString>("major");
        QTest::newRow("minutes") << utc(2025, 7, 1, 12) << utc(2025, 7, 1, 13)
                                 << "12:00 12:05 12:10 12:15 12:20 12:25 12:30 12:35 12:40 12:45 12:50 12:55"
                                 << "Tue 1 Jul 2025";
        QTest::newRow("hours over midnight")
            << utc(2025, 7, 1, 18) << utc(2025, 7, 2, 6)
            << "18:00 19:00 20:00 21:00 22:00 23:00 00:00 01:00 02:00 03:00 04:00 05:00"
            << "Tue 1 Jul 2025 Wed 2 Jul 2025";
        QTest::newRow("days") << utc(2025, 2, 20) << utc(2025, 3, 12)
                              << "20 21 22 23 24 25 26 27 28 1 2 3 4 5 6 7 8 9 10 11"
                              << "Feb 2025 Mar 2025";
        QTest::newRow("weeks") << utc(2024, 2, 1) << utc(2024, 4, 1) << "1 8 15 22 1 8 15 22"
                               << "Feb 2024 Mar 2024";
        QTest::newRow("months") << utc(1965, 12, 10) << utc(1966, 4, 10) << "Dec Jan Feb Mar Apr"
                                << "1965 1966";
        QTest::newRow("years") << utc(1966, 3, 1) << utc(1972, 1, 1) << "1966 1967 1968 1969 1970 1971"
                               << "1960s 1970s";
        QTest::newRow("decades") << utc(1955, 1, 1) << utc(2026, 1, 1)
                                 << "1950 1960 1970 1980 1990 2000 2010 2020"
                                 << "1900–1999 2000–2099";
        QTest::newRow("the first years") << earliestInstantMs << earliestInstantMs + 3 * yearMs << "1 2 3"
                                         << "0s";
    }
    void labelsTheCalendar()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(QString, minor);
        QFETCH(QString, major);
        // As narrow as will just hold the level that the row is about.
        const auto wanted = minor.count(QLatin1Char(' ')) + 1;
        const double widthPx = double(wanted) * 7 * 8 * 1.15;
        const TimeTicks ticks =
            timeTicksFor({from, to}, double(to - from) / widthPx, 7, Qt::UTC, QLocale::c());
        QCOMPARE(labels(ticks.minor), minor);
        QCOMPARE(labels(ticks.major), major);
    }

    void endsAtEveryScale_data()
    {
        QTest::addColumn<Qt::TimeSpec>("zone");
        QTest::newRow("UTC") << Qt::UTC;
        QTest::newRow("local") << Qt::LocalTime;
    }
    void endsAtEveryScale()
    {
        QFETCH(Qt::TimeSpec, zone);
        for (const qint64 middle : {earliestInstantMs, utc(1966, 3, 16), utc(2026, 1, 1), latestInstantMs}) {
            for (double length = double(hourMs); length < 1e15; length *= 1.9) {
                const TimeInterval range = TimeScale::fitted(
                    {qint64(double(middle) - length / 2), qint64(double(middle) + length / 2)});
                const TimeTicks ticks =
                    timeTicksFor(range, double(range.lengthMs()) / 1600, 7, zone, QLocale::c());
                QVERIFY(ticks.minor.size() <= 1600 / 28 + 3);
                QVERIFY(!ticks.major.empty());
                for (size_t i = 1; i < ticks.minor.size(); ++i)
                    QVERIFY(ticks.minor[i - 1].instantMs < ticks.minor[i].instantMs);
            }
        }
    }

    void keepsRoundHoursWhenClocksChange()
    {
        const QByteArray zoneBefore = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin"); // 30 March 2025, 02:00 becomes 03:00
        tzset();
        const TimeInterval range{utc(2025, 3, 29, 22), utc(2025, 3, 30, 6)};
        const TimeTicks ticks =
            timeTicksFor(range, double(range.lengthMs()) / 600, 7, Qt::LocalTime, QLocale::c());
        zoneBefore.isNull() ? qunsetenv("TZ") : qputenv("TZ", zoneBefore);
        tzset();
        QCOMPARE(labels(ticks.minor), QStringLiteral("23:00 00:00 01:00 03:00 04:00 05:00 06:00 07:00"));
    }

    void namesARange_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("decades") << utc(1966, 3, 1) << utc(2026, 3, 1) << "1966 – 2026";
        QTest::newRow("months") << utc(2025, 4, 1) << utc(2025, 11, 1) << "Apr 2025 – Nov 2025";
        QTest::newRow("days") << utc(2025, 4, 1) << utc(2025, 5, 1) << "1 Apr 2025 – 1 May 2025";
        QTest::newRow("hours") << utc(2025, 4, 1, 6) << utc(2025, 4, 1, 18)
                               << "1 Apr 2025 06:00 – 1 Apr 2025 18:00";
    }
    void namesARange()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(QString, text);
        QCOMPARE(timeRangeText({from, to}, Qt::UTC, QLocale::c()), text);
    }
};

QTEST_APPLESS_MAIN(TestTimelineScale)
#include "tst_timelinescale.moc"
