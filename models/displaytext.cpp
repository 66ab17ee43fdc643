// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "displaytext.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>

namespace Skydock {

namespace {

struct DurationUnit
{
    quint64 ms;
    const char *pattern;
};

constexpr std::array durationUnits{
    DurationUnit{86'400'000, QT_TRANSLATE_NOOP("Skydock::DisplayText", "%1 d")},
    DurationUnit{3'600'000, QT_TRANSLATE_NOOP("Skydock::DisplayText", "%1 h")},
    DurationUnit{60'000, QT_TRANSLATE_NOOP("Skydock::DisplayText", "%1 min")},
    DurationUnit{1'000, QT_TRANSLATE_NOOP("Skydock::DisplayText", "%1 s")},
};

/// The locale's long date without the weekday and with a short month. Qt offers only "4/22/25", which is read
/// differently in different countries, and the long form, which is too long for a table.
QString mediumDateFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(
        QStringLiteral("^dddd[,،、.\\s]*|[,،、\\s]*\\(?dddd\\)?\\.?$|dddd[,،、]?\\s*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return format.replace(QLatin1String("MMMM"), QLatin1String("MMM")).trimmed();
}

/// Hours, minutes and, where asked for, seconds; never the zone, which instant() adds.
QString clockFormat(const QLocale &locale, TimeZoneChoice zoneChoice, bool withSeconds)
{
    static const QRegularExpression zone(QStringLiteral("\\s*[\\[(]?\\bt+\\b[\\])]?"));
    QString format = locale.timeFormat(withSeconds ? QLocale::LongFormat : QLocale::ShortFormat).remove(zone);
    // Mission times are spoken of in UTC on a 24-hour clock everywhere.
    if (zoneChoice == TimeZoneChoice::Utc && format.contains(QLatin1Char('a'), Qt::CaseInsensitive))
        format = withSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    // The C locale's short form has seconds.
    return (withSeconds ? format : format.remove(QStringLiteral(":ss"))).trimmed();
}

/// Embeddings, overrides and isolates: left open by a careless or hostile text, they turn round what follows it.
/// The plain marks and joiners, which scripts need, are not among them.
bool reordersItsSurroundings(char16_t character)
{
    return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

} // namespace

DisplayChoice DisplayChoice::usual(const QLocale &locale)
{
    const bool isUs = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return {TimeZoneChoice::Utc, isUs ? UnitSystem::UsCustomary : UnitSystem::Metric};
}

DisplayText::DisplayText(const QLocale &locale, TimeZoneChoice zone, UnitSystem units)
    : m_locale(locale)
    , m_zone(zone)
    , m_units(units)
    , m_dateFormat(mediumDateFormat(m_locale))
    , m_clockFormat(clockFormat(m_locale, zone, false))
    , m_clockWithSeconds(clockFormat(m_locale, zone, true))
{}

QString DisplayText::dash()
{
    return QStringLiteral("–");
}

QString DisplayText::unknown()
{
    return tr("unknown");
}

QString DisplayText::duration(std::optional<qint64> durationMs) const
{
    return durationText(durationMs, 3, 3);
}

QString DisplayText::shortDuration(std::optional<qint64> durationMs) const
{
    return durationText(durationMs, 2, int(durationUnits.size()));
}

QString DisplayText::exactDuration(std::optional<qint64> durationMs) const
{
    return durationText(durationMs, int(durationUnits.size()), int(durationUnits.size()));
}

/// `mostSteps`: how many units from the largest down are looked at, zero or not.
QString DisplayText::durationText(std::optional<qint64> durationMs, int mostUnits, int mostSteps) const
{
    if (!durationMs)
        return dash();
    // Unsigned, because the smallest qint64 has no positive counterpart.
    quint64 rest = *durationMs < 0 ? quint64(0) - quint64(*durationMs) : quint64(*durationMs);
    if (rest == 0)
        return m_locale.toString(0);
    QStringList parts;
    int steps = 0;
    for (const DurationUnit &unit : durationUnits) {
        const quint64 count = rest / unit.ms;
        rest %= unit.ms;
        steps += count > 0 || steps > 0 ? 1 : 0;
        if (count > 0 && parts.size() < mostUnits && steps <= mostSteps)
            parts.append(tr(unit.pattern).arg(m_locale.toString(count)));
    }
    const QString sign = *durationMs < 0 ? m_locale.negativeSign() : QString();
    //: Shorter than a second
    return sign + (parts.isEmpty() ? tr("< 1 s") : parts.join(QLatin1Char(' ')));
}

QString DisplayText::relative(std::optional<qint64> instantMs, qint64 nowMs) const
{
    constexpr double minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;
    constexpr double monthMs = 30.436875 * dayMs, yearMs = 12 * monthMs; // of the calendar's 400 years
    if (!instantMs)
        return dash();
    const double distance = std::abs(double(*instantMs) - double(nowMs));
    const bool isAhead = *instantMs > nowMs;
    const auto times = [&](double unitMs) { return int(distance / unitMs); };
    if (distance < minuteMs)
        return tr("now");
    if (distance < hourMs)
        return isAhead ? tr("in %Ln minute(s)", nullptr, times(minuteMs))
                       : tr("%Ln minute(s) ago", nullptr, times(minuteMs));
    if (distance < 2 * dayMs)
        return isAhead ? tr("in %Ln hour(s)", nullptr, times(hourMs))
                       : tr("%Ln hour(s) ago", nullptr, times(hourMs));
    if (distance < 2 * monthMs)
        return isAhead ? tr("in %Ln day(s)", nullptr, times(dayMs))
                       : tr("%Ln day(s) ago", nullptr, times(dayMs));
    if (distance < 2 * yearMs)
        return isAhead ? tr("in %Ln month(s)", nullptr, times(monthMs))
                       : tr("%Ln month(s) ago", nullptr, times(monthMs));
    return isAhead ? tr("in %Ln year(s)", nullptr, times(yearMs))
                   : tr("%Ln year(s) ago", nullptr, times(yearMs));
}

QDateTime DisplayText::dateTime(qint64 instantMs) const
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instantMs, Qt::UTC);
    return m_zone == TimeZoneChoice::Utc ? utc : utc.toLocalTime();
}

QString DisplayText::instant(std::optional<qint64> instantMs) const
{
    if (!instantMs)
        return dash();
    const QDateTime at = dateTime(*instantMs);
    // :00 says nothing about the second: the source has no stated precision.
    const QString clock = at.time().second() == 0 ? m_clockFormat : m_clockWithSeconds;
    const QString zone = m_zone == TimeZoneChoice::Utc ? QStringLiteral("UTC") : at.timeZoneAbbreviation();
    return QStringLiteral("%1 %2 %3")
        .arg(m_locale.toString(at.date(), m_dateFormat), m_locale.toString(at.time(), clock), zone);
}

QString DisplayText::shortInstant(std::optional<qint64> instantMs) const
{
    if (!instantMs)
        return dash();
    const QDateTime at = dateTime(*instantMs);
    return QStringLiteral("%1 %2").arg(m_locale.toString(at.date(), m_dateFormat),
                                       m_locale.toString(at.time(), m_clockFormat));
}

QString DisplayText::title(QString title) const
{
    return m_zone == TimeZoneChoice::Utc ? title : title.replace(QLatin1String("UTC"), tr("local time"));
}

QString DisplayText::date(std::optional<qint64> instantMs) const
{
    return instantMs ? m_locale.toString(dateTime(*instantMs).date(), m_dateFormat) : dash();
}

QString DisplayText::date(std::optional<QDate> date) const
{
    return date && date->isValid() ? m_locale.toString(*date, m_dateFormat) : dash();
}

QString DisplayText::yesNo(std::optional<bool> value) const
{
    if (!value)
        return dash();
    return *value ? tr("yes") : tr("no");
}

QString DisplayText::number(std::optional<int> value) const
{
    return value ? m_locale.toString(*value) : dash();
}

QString DisplayText::number(std::optional<double> value, const QString &unit) const
{
    if (!value || !std::isfinite(*value))
        return dash();
    // A thousandth of a metre or kilogram is finer than anybody states; more digits are only binary fractions.
    const double rounded = std::round(*value * 1000) / 1000;
    const QString number = m_locale.toString(rounded, 'f', QLocale::FloatingPointShortest);
    return unit.isEmpty() ? number : tr("%1 %2", "number and unit").arg(number, unit);
}

namespace {

/// So many times the unit of the source, to about three digits: a conversion knows no more than what it converts.
std::optional<double> converted(std::optional<double> value, double factor)
{
    if (!value)
        return {};
    const double result = *value * factor;
    const double size = std::abs(result);
    const double steps = size < 1 ? 1000 : size < 100 ? 10 : 1;
    return std::round(result * steps) / steps;
}

constexpr double feetOfMetre = 1 / 0.3048; // by definition, all three
constexpr double poundsOfKilogram = 1 / 0.45359237;
constexpr double milesOfKilometre = 1 / 1.609344;

} // namespace

QString DisplayText::length(std::optional<double> metres) const
{
    if (m_units == UnitSystem::Metric)
        return number(metres, tr("m", "metres"));
    return number(converted(metres, feetOfMetre), tr("ft", "feet"));
}

QString DisplayText::mass(std::optional<double> kilograms) const
{
    if (m_units == UnitSystem::Metric)
        return number(kilograms, tr("kg", "kilograms"));
    return number(converted(kilograms, poundsOfKilogram), tr("lb", "pounds"));
}

QString DisplayText::distance(std::optional<double> kilometres) const
{
    if (m_units == UnitSystem::Metric)
        return number(kilometres, tr("km", "kilometres"));
    return number(converted(kilometres, milesOfKilometre), tr("mi", "miles"));
}

QString DisplayText::oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar character : text) {
        if (reordersItsSurroundings(character.unicode()))
            continue;
        const bool isControl = character.category() == QChar::Other_Control;
        line.append(isControl ? QChar(QLatin1Char(' ')) : character);
    }
    return line.simplified();
}

QString DisplayText::hostAndPort(const QString &hostName, const QString &portName)
{
    const QString host = oneLine(hostName);
    const QString port = oneLine(portName);
    return tr("%1 · %2", "host and port")
        .arg(host.isEmpty() ? tr("unknown host") : host, port.isEmpty() ? tr("unknown port") : port);
}

QString DisplayText::doubts(Stay::Doubts doubts)
{
    QStringList words;
    const auto add = [&](Stay::Doubt doubt, const QString &word) {
        if (doubts.testFlag(doubt))
            words.append(word);
    };
    add(Stay::Inverted, tr("departure before docking"));
    add(Stay::ZeroLength, tr("departure at the time of docking"));
    add(Stay::DockingUnknown, tr("docking time unknown"));
    add(Stay::PortUnknown, tr("port unknown"));
    add(Stay::ChaserUnknown, tr("chaser unknown"));
    return words.join(QStringLiteral(", "));
}

} // namespace Skydock
