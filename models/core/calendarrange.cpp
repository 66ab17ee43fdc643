// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarrange.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

struct RangeText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarRange)
};

/// The instants a calendar of this zone has in years 1 to 9999.
std::optional<TimeInterval> between(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return std::nullopt;
    return TimeInterval{from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()};
}

/// A whole year, month, day or minute.
std::optional<TimeInterval> parsePart(const QString &text, Qt::TimeSpec zone)
{
    static const QRegularExpression form(
        uR"(^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2})?Z?)?)?)?$)"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QDate date(number(1), match.hasCaptured(2) ? number(2) : 1, match.hasCaptured(3) ? number(3) : 1);
    if (!date.isValid() || date.year() < 1)
        return std::nullopt;
    const QDateTime begin(date, QTime(0, 0), zone);
    if (match.hasCaptured(4)) {
        const QTime time(number(4), number(5));
        const QDateTime minute(date, time, zone);
        return time.isValid() ? between(minute, minute.addMSecs(minuteMs)) : std::nullopt;
    }
    if (match.hasCaptured(3))
        return between(begin, QDateTime(date.addDays(1), QTime(0, 0), zone));
    if (match.hasCaptured(2))
        return between(begin, QDateTime(date.addMonths(1), QTime(0, 0), zone));
    return between(begin, QDateTime(date.addYears(1), QTime(0, 0), zone));
}

} // namespace

Result<TimeInterval> parseCalendarRange(const QString &text, Qt::TimeSpec zone)
{
    static const QRegularExpression separator(uR"(\s*(?:–|—|\.\.+|\s-\s|\sto\s)\s*)"_s);
    const QStringList parts = text.trimmed().split(separator);
    const auto from = parsePart(parts.first(), zone);
    const auto to = parsePart(parts.last(), zone);
    if (parts.size() > 2 || !from || !to)
        return failure(
            Error::Kind::Usage,
            RangeText::tr("This is no date: write 2021, 2021-07, 2021-07-15 or 2021-07-15 12:30, or two "
                          "of these with “–” between them."));
    if (from->fromMs > to->fromMs || from->fromMs >= to->toMs)
        return failure(Error::Kind::Usage, RangeText::tr("The end lies before the beginning."));
    return TimeInterval{from->fromMs, to->toMs};
}

QString formatCalendarRange(const TimeInterval &range, Qt::TimeSpec zone)
{
    constexpr qint64 threeDaysMs = 3LL * 24 * 60 * minuteMs;
    const QString format = range.lengthMs() < threeDaysMs ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd"_s;
    const auto text = [&](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(format); };
    return u"%1 – %2"_s.arg(text(range.fromMs), text(std::max(range.fromMs, range.toMs - 1)));
}

} // namespace Skydock
