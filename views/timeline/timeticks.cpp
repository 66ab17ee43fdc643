// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeticks.h"

#include "stayspan.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>

namespace Skydock {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = qint64(24) * 60 * minuteMs;
constexpr int lastYear = 9999;
constexpr size_t mostTicks = 1000; ///< more than any screen shows; a guard, not a limit that is met

struct StepRow
{
    TickStep step;
    double lengthMs = 0;
    int labelCharacters = 0;
};

constexpr double yearMs = 365.2425 * double(dayMs);

constexpr std::array stepTable = {
    StepRow{{TickUnit::Minute, 1}, 1.0 * minuteMs, 5},
    StepRow{{TickUnit::Minute, 5}, 5.0 * minuteMs, 5},
    StepRow{{TickUnit::Minute, 15}, 15.0 * minuteMs, 5},
    StepRow{{TickUnit::Minute, 30}, 30.0 * minuteMs, 5},
    StepRow{{TickUnit::Hour, 1}, 60.0 * minuteMs, 5},
    StepRow{{TickUnit::Hour, 3}, 180.0 * minuteMs, 5},
    StepRow{{TickUnit::Hour, 6}, 360.0 * minuteMs, 5},
    StepRow{{TickUnit::Hour, 12}, 720.0 * minuteMs, 5},
    StepRow{{TickUnit::Day, 1}, 1.0 * dayMs, 2},
    StepRow{{TickUnit::Day, 7}, 7.0 * dayMs, 2},
    StepRow{{TickUnit::Month, 1}, 28.0 * dayMs, 4},
    StepRow{{TickUnit::Month, 3}, 90.0 * dayMs, 4},
    StepRow{{TickUnit::Year, 1}, yearMs, 4},
    StepRow{{TickUnit::Year, 2}, 2 * yearMs, 4},
    StepRow{{TickUnit::Year, 5}, 5 * yearMs, 4},
    StepRow{{TickUnit::Year, 10}, 10 * yearMs, 4},
    StepRow{{TickUnit::Year, 20}, 20 * yearMs, 4},
    StepRow{{TickUnit::Year, 50}, 50 * yearMs, 4},
    StepRow{{TickUnit::Year, 100}, 100 * yearMs, 4},
    StepRow{{TickUnit::Year, 200}, 200 * yearMs, 4},
    StepRow{{TickUnit::Year, 500}, 500 * yearMs, 4},
    StepRow{{TickUnit::Year, 1000}, 1000 * yearMs, 4},
    StepRow{{TickUnit::Year, 10000}, 10000 * yearMs, 4},
};

struct TickText
{
    Q_DECLARE_TR_FUNCTIONS(TickText)
};

QDate dateAt(qint64 instantMs, Qt::TimeSpec zone)
{
    const qint64 inside = std::clamp(instantMs, earliestInstantMs, latestInstantMs - 1);
    const QDate date = QDateTime::fromMSecsSinceEpoch(inside, zone).date();
    // A zone can carry the first or last hour of the calendar out of it.
    return std::clamp(date, QDate(1, 1, 1), QDate(lastYear, 12, 31));
}

qint64 startOf(const QDate &date, Qt::TimeSpec zone)
{
    if (zone == Qt::UTC)
        return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayMs;
    return date.startOfDay(zone).toMSecsSinceEpoch();
}

QDate floorDate(const QDate &date, const TickStep &step)
{
    switch (step.unit) {
    case TickUnit::Year:
        return QDate(std::max(1, date.year() - date.year() % step.count), 1, 1);
    case TickUnit::Month:
        return QDate(date.year(), date.month() - (date.month() - 1) % step.count, 1);
    default: // a week's step begins anew with every month: 1, 8, 15, 22
        return QDate(date.year(), date.month(), std::min(date.day() - (date.day() - 1) % step.count, 28));
    }
}

/// Invalid past the end of the calendar.
QDate nextDate(const QDate &date, const TickStep &step)
{
    switch (step.unit) {
    case TickUnit::Year: {
        const int year = (date.year() / step.count + 1) * step.count;
        return year > lastYear ? QDate() : QDate(year, 1, 1);
    }
    case TickUnit::Month:
        return date.addMonths(step.count);
    default: {
        const QDate next = date.addDays(step.count);
        // The stub of a month after the 22nd would leave no room for its label.
        return step.count > 1 && (next.month() != date.month() || next.day() > 22)
                   ? QDate(date.year(), date.month(), 1).addMonths(1)
                   : next;
    }
    }
}

QString periodText(int firstYear, int count)
{
    if (count == 10)
        return TickText::tr("%1s", "a decade, such as 1980s").arg(firstYear);
    return TickText::tr("%1–%2", "years").arg(firstYear).arg(std::min(firstYear + count - 1, lastYear));
}

/// Years count up to 9999 without a separator.
QString yearText(int year, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(year);
}

QString minorText(const QDate &date, const TickStep &step, const QLocale &locale)
{
    switch (step.unit) {
    case TickUnit::Year:
        return yearText(date.year(), locale);
    case TickUnit::Month:
        return locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    default:
        return locale.toString(date.day());
    }
}

QString majorText(const QDate &date, const TickStep &step, const QLocale &locale)
{
    switch (step.unit) {
    case TickUnit::Year:
        return step.count == 1 ? yearText(date.year(), locale)
                               : periodText(date.year() / step.count * step.count, step.count);
    case TickUnit::Month:
        return locale.toString(date, TickText::tr("MMM yyyy", "date format: a short month"));
    default:
        return locale.toString(date, TickText::tr("ddd d MMM yyyy", "date format: a day"));
    }
}

using TextOf = QString (*)(const QDate &, const TickStep &, const QLocale &);

std::vector<TimeTick> dateTicks(const TimeInterval &range, const TickStep &step, Qt::TimeSpec zone,
                                const QLocale &locale, TextOf text)
{
    std::vector<TimeTick> ticks;
    QDate date = floorDate(dateAt(range.fromMs, zone), step);
    while (date.isValid() && date.year() <= lastYear && ticks.size() < mostTicks) {
        const qint64 instantMs = startOf(date, zone);
        if (instantMs >= range.toMs)
            break;
        ticks.push_back({instantMs, text(date, step, locale)});
        date = nextDate(date, step);
    }
    return ticks;
}

/// Clock times day by day, so that a day of 23 or 25 hours keeps its round hours.
std::vector<TimeTick> clockTicks(const TimeInterval &range, const TickStep &step, Qt::TimeSpec zone,
                                 const QLocale &locale)
{
    const int stepMinutes = step.count * (step.unit == TickUnit::Hour ? 60 : 1);
    constexpr int slackMinutes = 180; // more than any change of clocks
    std::vector<TimeTick> ticks;
    for (QDate date = dateAt(range.fromMs, zone); date <= dateAt(range.toMs, zone); date = date.addDays(1)) {
        const qint64 beforeMinutes =
            (range.fromMs - startOf(date, zone)) / minuteMs - slackMinutes - stepMinutes;
        const auto skipped = int(std::clamp<qint64>(beforeMinutes / stepMinutes, 0, 24 * 60 / stepMinutes));
        for (int minute = skipped * stepMinutes; minute < 24 * 60 && ticks.size() < mostTicks;
             minute += stepMinutes) {
            const QDateTime time(date, QTime(minute / 60, minute % 60), zone);
            const qint64 instantMs = time.toMSecsSinceEpoch();
            if (instantMs >= range.toMs)
                return ticks;
            if (time.isValid() && instantMs > range.fromMs - stepMinutes * minuteMs)
                ticks.push_back({instantMs, locale.toString(time.time(), QStringLiteral("HH:mm"))});
        }
    }
    return ticks;
}

} // namespace

TickStep tickStepFor(double msPerPixel, double characterWidthPx)
{
    for (const StepRow &row : stepTable) {
        if (row.lengthMs >= (row.labelCharacters + 2) * characterWidthPx * msPerPixel)
            return row.step;
    }
    return stepTable.back().step;
}

TickStep majorStepOf(const TickStep &step)
{
    switch (step.unit) {
    case TickUnit::Minute:
    case TickUnit::Hour:
        return {TickUnit::Day, 1};
    case TickUnit::Day:
        return {TickUnit::Month, 1};
    case TickUnit::Month:
        return {TickUnit::Year, 1};
    case TickUnit::Year:
        break;
    }
    int count = 10;
    while (count <= step.count && count < 10000)
        count *= 10;
    return {TickUnit::Year, count};
}

TimeTicks timeTicksFor(const TimeInterval &range, double msPerPixel, double characterWidthPx,
                       Qt::TimeSpec zone, const QLocale &locale)
{
    TimeTicks ticks;
    ticks.step = tickStepFor(msPerPixel, characterWidthPx);
    const bool isClock = ticks.step.unit == TickUnit::Minute || ticks.step.unit == TickUnit::Hour;
    ticks.minor = isClock ? clockTicks(range, ticks.step, zone, locale)
                          : dateTicks(range, ticks.step, zone, locale, &minorText);
    ticks.major = dateTicks(range, majorStepOf(ticks.step), zone, locale, &majorText);
    return ticks;
}

QString timeRangeText(const TimeInterval &range, Qt::TimeSpec zone, const QLocale &locale)
{
    QString format = QStringLiteral("yyyy");
    if (range.lengthMs() < 3 * dayMs)
        format = TickText::tr("d MMM yyyy HH:mm", "date format: a day and a time");
    else if (range.lengthMs() < 100 * dayMs)
        format = TickText::tr("d MMM yyyy", "date format: a short day");
    else if (double(range.lengthMs()) < 6 * yearMs)
        format = TickText::tr("MMM yyyy", "date format: a short month");
    const auto text = [&](qint64 ms) {
        return locale.toString(QDateTime::fromMSecsSinceEpoch(ms, zone), format);
    };
    return TickText::tr("%1 – %2", "from, to").arg(text(range.fromMs), text(range.toMs));
}

} // namespace Skydock
