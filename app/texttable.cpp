// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace Skydock {
namespace {

constexpr int gap = 2;
constexpr int narrowest = 10;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Characters of East Asian Width W or F (Unicode Standard Annex 11), neighbouring blocks joined.
constexpr Range wideRanges[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x2E80, 0x303E},
    {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18CFF}, {0x1AFF0, 0x1B2FF}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF},
    {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};

bool isWide(char32_t c)
{
    const auto *range = std::find_if(std::begin(wideRanges), std::end(wideRanges),
                                     [c](const Range &candidate) { return c <= candidate.last; });
    return range != std::end(wideRanges) && c >= range->first;
}

int codePointWidth(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

/// Marks that turn the writing direction of what follows: a name could make the rest of its line read otherwise.
bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

char32_t visible(char32_t c)
{
    if (QChar::isSpace(c))
        return U' ';
    const bool isControl =
        QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Other_Surrogate;
    return isControl || turnsDirection(c) ? char32_t(QChar::ReplacementCharacter) : c;
}

QString padding(int width)
{
    return QString(std::max(width, 0), u' ');
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    const QList<uint> codePoints = text.toUcs4();
    for (const uint c : codePoints)
        width += codePointWidth(c);
    return width;
}

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    const QList<uint> codePoints = text.toUcs4();
    for (const uint c : codePoints)
        line += QChar::fromUcs4(visible(c));
    return line.trimmed();
}

QString fittedTo(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString fitted;
    int used = 1; // for the ellipsis
    const QList<uint> codePoints = text.toUcs4();
    for (const uint c : codePoints) {
        used += codePointWidth(c);
        if (used > width)
            break;
        fitted += QChar::fromUcs4(c);
    }
    return fitted + u'…';
}

TextTable::TextTable(QList<Column> columns) : m_columns(std::move(columns))
{
    for (const Column &column : std::as_const(m_columns))
        m_widths.append(displayWidth(column.title));
}

void TextTable::measure(const QStringList &cells)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_widths[i] = std::max(m_widths[i], displayWidth(cells[i]));
}

int TextTable::narrowestColumn(qsizetype column) const
{
    return m_columns[column].mayShrink ? std::min(narrowest, m_widths[column]) : m_widths[column];
}

void TextTable::shrinkTo(int width)
{
    dropColumns(width);
    narrowColumns(width);
}

void TextTable::dropColumns(int width)
{
    int needed = -gap;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        needed += gap + narrowestColumn(i);
        if (i > 0 && needed > width) {
            m_columns.resize(i);
            m_widths.resize(i);
            return;
        }
    }
}

void TextTable::narrowColumns(int width)
{
    const int total =
        std::accumulate(m_widths.begin(), m_widths.end(), gap * static_cast<int>(m_widths.size() - 1));
    for (int excess = total - width; excess > 0; --excess) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool canGive = m_widths[i] > narrowestColumn(i);
            if (canGive && (widest < 0 || m_widths[i] > m_widths[widest]))
                widest = i;
        }
        if (widest < 0)
            return;
        --m_widths[widest];
    }
}

QString TextTable::header() const
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title);
    return line(titles);
}

QString TextTable::line(const QStringList &cells) const
{
    QString line;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString cell = fittedTo(cells[i], m_widths[i]);
        const QString pad = padding(m_widths[i] - displayWidth(cell));
        line += m_columns[i].alignRight ? pad + cell : cell + pad;
        line += padding(gap);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace Skydock
