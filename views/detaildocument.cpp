// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detaildocument.h"

#include "detailanchors.h"
#include "semanticcolors.h"

#include <QFontMetricsF>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

namespace Skydock {

namespace {

/// Writes lines at a cursor, one block each.
class Writer
{
public:
    /// Behind the lines before `from`.
    Writer(QTextDocument &document, const DetailLineList &lines, qsizetype from, const DetailLook &look)
        : m_cursor(&document)
        , m_look(look)
        , m_colors(look.palette)
        , m_metrics(look.font)
        , m_labelWidth(labelWidth(lines))
        , m_before(from == 0 ? DetailLine::Kind::Name : lines.at(from - 1).kind)
        , m_isFirst(from == 0)
    {
        m_cursor.movePosition(QTextCursor::End);
    }

    void write(const DetailLine &line)
    {
        writeLine(line);
        m_before = line.kind;
    }

private:
    void writeLine(const DetailLine &line)
    {
        switch (line.kind) {
        case DetailLine::Kind::Name:
            return paragraph(line, scaled(1.45, QFont::DemiBold), 0.1, 0);
        case DetailLine::Kind::Status:
            return status(line);
        case DetailLine::Kind::Lead:
            return paragraph(line, scaled(1, QFont::DemiBold), 0.1, 0);
        case DetailLine::Kind::Title:
            return paragraph(line, scaled(1, QFont::DemiBold), m_isFirst ? 0 : 0.7, 0.15);
        case DetailLine::Kind::Fact:
            return fact(line);
        case DetailLine::Kind::Text:
            return prose(line);
        case DetailLine::Kind::Note:
            return paragraph(line, colored(m_colors.quietText()), 0.1 + breath(line.kind), 0.1);
        case DetailLine::Kind::Doubt:
            return doubt(line);
        }
    }

    qreal em(qreal times) const { return times * m_metrics.height(); }

    qreal labelWidth(const DetailLineList &lines) const
    {
        qreal width = 0;
        for (const DetailLine &line : lines) {
            if (line.kind == DetailLine::Kind::Fact && !line.label.isEmpty())
                width = std::max(width, m_metrics.horizontalAdvance(line.label));
        }
        return width > 0 ? std::ceil(width + em(0.8)) : 0;
    }

    static QTextCharFormat colored(const QColor &color)
    {
        QTextCharFormat format;
        format.setForeground(color);
        return format;
    }

    QTextCharFormat scaled(qreal factor, QFont::Weight weight) const
    {
        QTextCharFormat format;
        format.setFontWeight(weight);
        if (m_look.font.pointSizeF() > 0)
            format.setFontPointSize(m_look.font.pointSizeF() * factor);
        return format;
    }

    /// A breath between facts and words, so that the eye finds the groups.
    qreal breath(DetailLine::Kind kind) const
    {
        const auto isFact = [](DetailLine::Kind of) {
            return of == DetailLine::Kind::Fact || of == DetailLine::Kind::Doubt;
        };
        const bool isApart =
            !m_isFirst && m_before != DetailLine::Kind::Title && isFact(kind) != isFact(m_before);
        return isApart ? 0.5 : 0;
    }

    QTextBlockFormat block(qreal above, qreal below) const
    {
        QTextBlockFormat format;
        format.setTopMargin(em(above));
        format.setBottomMargin(em(below));
        format.setLayoutDirection(m_look.direction);
        return format;
    }

    void begin(const QTextBlockFormat &format)
    {
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, QTextCharFormat());
        m_isFirst = false;
    }

    void paragraph(const DetailLine &line, const QTextCharFormat &format, qreal above, qreal below)
    {
        begin(block(above, below));
        insertValue(line, format);
    }

    bool isMirrored() const { return m_look.direction == Qt::RightToLeft; }

    /// Value under value, labels in a column of their own: a hanging indent as wide as the widest label.
    QTextBlockFormat hanging() const
    {
        QTextBlockFormat format = block(0.05, 0.05);
        if (isMirrored())
            return format; // Qt 6.4 hangs nothing out on the right: there the first lines alone keep the column
        format.setLeftMargin(m_labelWidth);
        format.setTextIndent(-m_labelWidth);
        format.setTabPositions({QTextOption::Tab(m_labelWidth, QTextOption::LeftTab)});
        return format;
    }

    /// "6 Dec 2025" stays in this order in a right-to-left line, by its own first letters.
    static constexpr QChar beginIsolate{0x2068};
    static constexpr QChar endIsolate{0x2069};

    void label(const QString &text, const QTextCharFormat &format)
    {
        if (!isMirrored())
            return m_cursor.insertText(text + QLatin1Char('\t'), format);
        // Qt 6.4 gives a tab no width in a right-to-left line: a space as wide as the rest of the column does it.
        // The mark keeps label and value, which may both run left to right, in this order.
        const QString mark(QChar(0x200f));
        m_cursor.insertText(text + mark, format);
        QTextCharFormat gap;
        const qreal rest =
            m_labelWidth - m_metrics.horizontalAdvance(text) - m_metrics.horizontalAdvance(QLatin1Char(' '));
        gap.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        gap.setFontLetterSpacing(std::max<qreal>(0, rest));
        m_cursor.insertText(QString(QChar::Nbsp), gap);
        m_cursor.insertText(mark, format);
    }

    void fact(const DetailLine &line)
    {
        QTextBlockFormat format = hanging();
        format.setTopMargin(format.topMargin() + em(breath(line.kind)));
        begin(format);
        label(line.label, colored(m_colors.quietText()));
        if (isMirrored())
            m_cursor.insertText(QString(beginIsolate), QTextCharFormat());
        insertValue(line, QTextCharFormat());
        if (isMirrored())
            m_cursor.insertText(QString(endIsolate), QTextCharFormat());
    }

    /// The value in the format given, and what leads on as a link.
    void insertValue(const DetailLine &line, QTextCharFormat format)
    {
        format.setToolTip(line.exact);
        for (const DetailPiece &piece : piecesOf(line))
            m_cursor.insertText(piece.text, piece.anchor.isEmpty() ? format : asLink(format, piece));
    }

    QTextCharFormat asLink(QTextCharFormat format, const DetailPiece &piece) const
    {
        format.setAnchor(true);
        format.setAnchorHref(piece.anchor);
        if (format.toolTip().isEmpty())
            format.setToolTip(piece.hint);
        format.setForeground(m_look.palette.color(QPalette::Link));
        format.setFontUnderline(true);
        return format;
    }

    void status(const DetailLine &line)
    {
        begin(block(0, 0.2));
        if (!line.label.isEmpty())
            m_cursor.insertText(line.label + QStringLiteral("  "), QTextCharFormat());
        m_cursor.insertText(QStringLiteral("● "), colored(m_colors.statusDot(line.statusId)));
        insertValue(line, QTextCharFormat());
    }

    void prose(const DetailLine &line)
    {
        QTextBlockFormat format = block(0.25 + breath(line.kind), 0.25);
        format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        // The text's own first letters say which way it runs.
        format.clearProperty(QTextFormat::LayoutDirection);
        QTextCharFormat plain;
        plain.setToolTip(line.exact);
        for (const QString &text : line.value.split(QLatin1Char('\n'))) {
            begin(format);
            m_cursor.insertText(text, plain);
            format.setTopMargin(em(0.25));
        }
    }

    void doubt(const DetailLine &line)
    {
        // Among facts it stands under the value that it is about.
        const bool isAmongFacts = m_before == DetailLine::Kind::Fact || m_before == DetailLine::Kind::Doubt;
        begin(isAmongFacts ? hanging() : block(0.25, 0.25));
        const QColor orange(0xd5, 0x5e, 0x00);
        if (isAmongFacts)
            label({}, {});
        m_cursor.insertText(QStringLiteral("⚠ ") + line.value,
                            colored(withContrast(orange, m_look.palette.color(QPalette::Window), 4.5)));
    }

    QTextCursor m_cursor;
    const DetailLook &m_look;
    SemanticColors m_colors;
    QFontMetricsF m_metrics;
    qreal m_labelWidth;
    DetailLine::Kind m_before;
    bool m_isFirst;
};

} // namespace

void writeLines(QTextDocument &document, const DetailLineList &lines, qsizetype from, qsizetype to,
                const DetailLook &look)
{
    if (from == 0) {
        document.clear();
        document.setDefaultFont(look.font);
    }
    QTextCursor edit(&document);
    edit.beginEditBlock(); // one layout for all of it
    Writer writer(document, lines, from, look);
    for (qsizetype i = from; i < to; ++i)
        writer.write(lines.at(i));
    edit.endEditBlock();
}

} // namespace Skydock
