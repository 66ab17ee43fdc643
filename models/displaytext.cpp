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

DisplayText::DisplayText(const QLocale &locale, TimeZoneChoice zone)
    : m_locale(locale)
    , m_zone(zone)
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
    return durationText(durationMs, 2);
}

QString DisplayText::exactDuration(std::optional<qint64> durationMs) const
{
    return durationText(durationMs, int(durationUnits.size()));
}

QString DisplayText::durationText(std::optional<qint64> durationMs, int mostUnits) const
{
    if (!durationMs)
        return dash();
    // Unsigned, because the smallest qint64 has no positive counterpart.
    quint64 rest = *durationMs < 0 ? quint64(0) - quint64(*durationMs) : quint64(*durationMs);
    const bool isZero = rest == 0;
    QStringList parts;
    for (const DurationUnit &unit : durationUnits) {
        const quint64 count = rest / unit.ms;
        rest %= unit.ms;
        if (count > 0 && parts.size() < mostUnits)
            parts.append(tr(unit.pattern).arg(m_locale.toString(count)));
    }
    if (isZero)
        return m_locale.toString(0);
    const QString sign = *durationMs < 0 ? m_locale.negativeSign() : QString();
    //: Shorter than a second
    return sign + (parts.isEmpty() ? tr("< 1 s") : parts.join(QLatin1Char(' ')));
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
