// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "isoduration.h"

#include <QtNumeric>

#include <array>

namespace Skydock {
namespace {

struct Unit
{
    char16_t letter;
    bool isTime; ///< stands behind the `T`
    qint64 ms;
};
constexpr std::array<Unit, 5> units{{
    {u'W', false, 604'800'000},
    {u'D', false, 86'400'000},
    {u'H', true, 3'600'000},
    {u'M', true, 60'000},
    {u'S', true, 1000},
}};
constexpr qint64 dayMs = units[1].ms;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads a duration from left to right; every step answers false where the text does not go on as it must.
class DurationParser
{
public:
    explicit DurationParser(QStringView text) : m_rest(text) {}

    std::optional<qint64> parse()
    {
        const bool negative = take(u'-');
        if (!negative)
            take(u'+');
        if (!take(u'P'))
            return std::nullopt;
        while (!m_rest.isEmpty()) {
            if (!readPart(negative))
                return std::nullopt;
        }
        return m_partsInSection > 0 ? std::optional(m_totalMs) : std::nullopt;
    }

private:
    bool take(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    /// A `T`, or a number with its unit. Nothing may follow a fraction.
    bool readPart(bool negative)
    {
        if (m_sawFraction)
            return false;
        if (!m_inTime && take(u'T')) {
            m_inTime = true;
            m_partsInSection = 0;
            return true;
        }
        const bool ownSign = !negative && !m_inTime && take(u'-');
        qint64 whole = 0;
        if (!readWhole(whole) || !readFraction())
            return false;
        return addPart(whole, negative || ownSign, ownSign);
    }

    bool readWhole(qint64 &whole)
    {
        const qsizetype before = m_rest.size();
        while (!m_rest.isEmpty() && isDigit(m_rest.front())) {
            if (qMulOverflow(whole, qint64(10), &whole) ||
                qAddOverflow(whole, qint64(m_rest.front().unicode() - u'0'), &whole))
                return false;
            m_rest = m_rest.sliced(1);
        }
        return m_rest.size() < before;
    }

    /// Nine digits are enough for a millisecond of a week; later ones are read and dropped.
    bool readFraction()
    {
        if (!take(u'.') && !take(u','))
            return true;
        m_sawFraction = true;
        qsizetype digits = 0;
        for (; !m_rest.isEmpty() && isDigit(m_rest.front()); m_rest = m_rest.sliced(1), ++digits) {
            if (digits >= 9)
                continue;
            m_fraction = m_fraction * 10 + (m_rest.front().unicode() - u'0');
            m_fractionScale *= 10;
        }
        return digits > 0;
    }

    bool addPart(qint64 whole, bool negative, bool onlyForDays)
    {
        const Unit *unit = takeUnit();
        if (!unit || (onlyForDays && unit->letter != u'D'))
            return false;
        qint64 partMs = 0;
        if (qMulOverflow(whole, unit->ms, &partMs) ||
            qAddOverflow(partMs, unit->ms * m_fraction / m_fractionScale, &partMs))
            return false;
        ++m_partsInSection;
        return !qAddOverflow(m_totalMs, negative ? -partMs : partMs, &m_totalMs);
    }

    /// Units come in falling order, each at most once.
    const Unit *takeUnit()
    {
        for (; m_nextUnit < units.size(); ++m_nextUnit) {
            const Unit &unit = units[m_nextUnit];
            if (unit.isTime == m_inTime && take(unit.letter)) {
                ++m_nextUnit;
                return &unit;
            }
        }
        return nullptr;
    }

    QStringView m_rest;
    bool m_inTime = false;
    bool m_sawFraction = false;
    int m_partsInSection = 0;
    std::size_t m_nextUnit = 0;
    qint64 m_fraction = 0;
    qint64 m_fractionScale = 1;
    qint64 m_totalMs = 0;
};

/// `2S`, `2.32S`: without zeros at the end of the fraction.
QString secondsText(quint64 ms)
{
    QString text = QString::number(ms / 1000);
    if (ms % 1000 != 0) {
        text += u'.' + QString::number(ms % 1000).rightJustified(3, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text + u'S';
}

QString timeText(quint64 ms)
{
    QString text;
    if (const quint64 hours = ms / 3'600'000)
        text += QString::number(hours) + u'H';
    if (const quint64 minutes = ms / 60'000 % 60)
        text += QString::number(minutes) + u'M';
    if (const quint64 rest = ms % 60'000)
        text += secondsText(rest);
    return text.isEmpty() ? text : u'T' + text;
}

} // namespace

std::optional<qint64> parseIsoDuration(QStringView text)
{
    return DurationParser(text).parse();
}

QString formatIsoDuration(qint64 durationMs)
{
    // Negating the smallest qint64 would overflow; unsigned arithmetic wraps to the right magnitude.
    const quint64 ms = durationMs < 0 ? -quint64(durationMs) : quint64(durationMs);
    const quint64 days = ms / quint64(dayMs);
    const QString time = timeText(ms % quint64(dayMs));
    QString text = durationMs < 0 ? QStringLiteral("-P") : QStringLiteral("P");
    if (days != 0 || time.isEmpty())
        text += QString::number(days) + u'D';
    return text + time;
}

} // namespace Skydock
