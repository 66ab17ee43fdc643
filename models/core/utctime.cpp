// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "utctime.h"

namespace Skydock {
namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 msPerMinute = 60'000;
constexpr qint64 julianDayOfEpoch = 2'440'588; // 1970-01-01

/// Reads an instant from left to right. Strict, because the Qt parser takes dates without a time and times in the
/// zone of the machine.
class InstantParser
{
public:
    explicit InstantParser(QStringView text) : m_rest(text) {}

    std::optional<qint64> parse()
    {
        const auto day = readDay();
        if (!day || !(take(u'T') || take(u' ')))
            return std::nullopt;
        const auto time = readTime();
        if (!time)
            return std::nullopt;
        const auto offset = readOffset();
        if (!offset || !m_rest.isEmpty())
            return std::nullopt;
        return *day + *time - *offset;
    }

private:
    bool take(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    bool atDigit() const { return !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9'; }

    int takeDigit()
    {
        const int digit = m_rest.front().unicode() - u'0';
        m_rest = m_rest.sliced(1);
        return digit;
    }

    /// A number of exactly this many digits, at most `maximum`.
    std::optional<int> readNumber(int digits, int maximum)
    {
        int number = 0;
        for (int i = 0; i < digits; ++i) {
            if (!atDigit())
                return std::nullopt;
            number = number * 10 + takeDigit();
        }
        return number <= maximum ? std::optional(number) : std::nullopt;
    }

    std::optional<qint64> readDay()
    {
        const auto year = readNumber(4, 9999);
        const auto month = year && take(u'-') ? readNumber(2, 12) : std::nullopt;
        const auto day = month && take(u'-') ? readNumber(2, 31) : std::nullopt;
        if (!day || !QDate::isValid(*year, *month, *day))
            return std::nullopt;
        return (QDate(*year, *month, *day).toJulianDay() - julianDayOfEpoch) * msPerDay;
    }

    /// hh:mm, hh:mm:ss or hh:mm:ss.fraction, as milliseconds of the day.
    std::optional<qint64> readTime()
    {
        const auto hour = readNumber(2, 23);
        const auto minute = hour && take(u':') ? readNumber(2, 59) : std::nullopt;
        if (!minute)
            return std::nullopt;
        const qint64 minutesMs = (qint64(*hour) * 60 + *minute) * msPerMinute;
        if (!take(u':'))
            return minutesMs;
        const auto second = readNumber(2, 59);
        const auto fraction = second ? readFraction() : std::nullopt;
        return fraction ? std::optional(minutesMs + qint64(*second) * 1000 + *fraction) : std::nullopt;
    }

    /// Whole milliseconds of the fraction; digits after the third are read and dropped.
    std::optional<int> readFraction()
    {
        if (!take(u'.') && !take(u','))
            return 0;
        if (!atDigit())
            return std::nullopt;
        int ms = 0;
        for (int weight = 100; atDigit(); weight /= 10)
            ms += weight * takeDigit();
        return ms;
    }

    /// `Z`, `+hh:mm`, `+hhmm`, `+hh`, or nothing, which is UTC.
    std::optional<qint64> readOffset()
    {
        if (m_rest.isEmpty() || take(u'Z'))
            return 0;
        const bool west = take(u'-');
        if (!west && !take(u'+'))
            return std::nullopt;
        const auto hours = readNumber(2, 23);
        if (!hours)
            return std::nullopt;
        const bool hasMinutes = take(u':') || !m_rest.isEmpty();
        const auto minutes = hasMinutes ? readNumber(2, 59) : std::optional(0);
        if (!minutes)
            return std::nullopt;
        const qint64 offsetMs = (qint64(*hours) * 60 + *minutes) * msPerMinute;
        return west ? -offsetMs : offsetMs;
    }

    QStringView m_rest;
};

bool isInYears1To9999(qint64 instantMs)
{
    constexpr qint64 firstMs = -62'135'596'800'000; // 0001-01-01T00:00:00Z
    constexpr qint64 endMs = 253'402'300'800'000;   // 10000-01-01T00:00:00Z
    return instantMs >= firstMs && instantMs < endMs;
}

} // namespace

std::optional<qint64> parseUtc(QStringView text)
{
    // An offset can push an instant over the edge of the years that the text's own digits can name.
    const auto instant = InstantParser(text).parse();
    return instant && isInYears1To9999(*instant) ? instant : std::nullopt;
}

QString formatUtc(qint64 instantMs)
{
    return utcDateTime(instantMs).toString(Qt::ISODate);
}

QDateTime utcDateTime(qint64 instantMs)
{
    return QDateTime::fromMSecsSinceEpoch(instantMs, Qt::UTC);
}

} // namespace Skydock
