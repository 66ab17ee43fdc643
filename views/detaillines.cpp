// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detaillines.h"

#include <QRegularExpression>

namespace Skydock {

void DetailLines::add(DetailLine::Kind kind, const QString &value)
{
    if (!value.isEmpty())
        m_lines.append({.kind = kind, .value = value});
}

void DetailLines::fact(const QString &label, const QString &value, const QString &exact)
{
    const QString line = DisplayText::oneLine(value);
    if (!line.isEmpty())
        m_lines.append({.label = label, .value = line, .exact = exact == line ? QString() : exact});
}

void DetailLines::fact(const QString &label, const QList<DetailPart> &parts)
{
    DetailLine line = lineOf(DetailLine::Kind::Fact, parts);
    line.label = label;
    if (!line.value.isEmpty())
        m_lines.append(line);
}

void DetailLines::duration(const QString &label, std::optional<qint64> durationMs)
{
    if (durationMs)
        fact(label, m_text.duration(durationMs), m_text.exactDuration(durationMs));
}

void DetailLines::instant(const QString &label, std::optional<qint64> instantMs)
{
    if (instantMs)
        fact(label, m_text.instant(instantMs));
}

void DetailLines::instantAndAge(const QString &label, std::optional<qint64> instantMs, qint64 nowMs)
{
    if (instantMs)
        //: %1 a time, %2 "12 days ago"
        fact(label, tr("%1 (%2)", "time").arg(m_text.instant(instantMs), m_text.relative(instantMs, nowMs)));
}

void DetailLines::date(const QString &label, std::optional<QDate> date)
{
    if (date)
        fact(label, m_text.date(date));
}

void DetailLines::yesNo(const QString &label, std::optional<bool> value)
{
    if (value)
        fact(label, m_text.yesNo(value));
}

void DetailLines::number(const QString &label, std::optional<int> value)
{
    if (value)
        fact(label, m_text.number(value));
}

void DetailLines::measure(const QString &label, std::optional<double> value, Measure written)
{
    if (value)
        fact(label, (m_text.*written)(value), (m_text.inMetric().*written)(value));
}

void DetailLines::length(const QString &label, std::optional<double> metres)
{
    measure(label, metres, &DisplayText::length);
}

void DetailLines::mass(const QString &label, std::optional<double> kilograms)
{
    measure(label, kilograms, &DisplayText::mass);
}

void DetailLines::distance(const QString &label, std::optional<double> kilometres)
{
    measure(label, kilometres, &DisplayText::distance);
}

void DetailLines::prose(const QString &title, const QString &text)
{
    static const QRegularExpression lineBreaks(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    QStringList paragraphs;
    for (const QString &paragraph : text.split(lineBreaks, Qt::SkipEmptyParts)) {
        if (const QString line = DisplayText::oneLine(paragraph); !line.isEmpty())
            paragraphs.append(line);
    }
    if (paragraphs.isEmpty())
        return;
    if (!title.isEmpty())
        this->title(title);
    add(DetailLine::Kind::Text, paragraphs.join(QLatin1Char('\n')));
}

void DetailLines::link(const QString &label, const QUrl &address)
{
    if (address.isEmpty())
        return;
    // As it goes over the wire: an address in another script cannot pass for a well-known one.
    fact(label, address.toString(QUrl::FullyEncoded));
    if (address.scheme() == QLatin1String("https") && !address.host().isEmpty())
        m_lines.last().link = address;
    else
        note(tr("Not a secure web address: it does not open from here."));
}

void DetailLines::stay(const QString &label, const QString &value, qint64 stayId)
{
    fact(label, {{value, StayWay{stayId}}});
    m_lines.last().stayId = stayId;
}

DetailLine lineOf(DetailLine::Kind kind, const QList<DetailPart> &parts, const QString &separator)
{
    DetailLine line{.kind = kind};
    for (const DetailPart &part : parts) {
        const QString text = DisplayText::oneLine(part.text);
        if (text.isEmpty())
            continue;
        if (!line.value.isEmpty())
            line.value += separator;
        if (part.way)
            line.spans.append({line.value.size(), text.size(), *part.way});
        line.value += text;
    }
    return line;
}

QString joinedParts(const QStringList &parts)
{
    QStringList known;
    for (const QString &part : parts) {
        if (const QString line = DisplayText::oneLine(part); !line.isEmpty())
            known.append(line);
    }
    return known.join(QStringLiteral(" · "));
}

} // namespace Skydock
