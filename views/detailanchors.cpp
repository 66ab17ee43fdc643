// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailanchors.h"

#include "semanticcolors.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace Skydock {

namespace {

std::optional<qint64> stayOfBlock(const QTextBlock &block)
{
    for (auto part = block.begin(); part != block.end(); ++part) {
        const auto way = wayOfAnchor(QUrl(part.fragment().charFormat().anchorHref()));
        if (way && std::holds_alternative<StayWay>(*way))
            return std::get<StayWay>(*way).stayId;
    }
    return {};
}

} // namespace

QList<DetailPiece> piecesOf(const DetailLine &line)
{
    if (!line.link.isEmpty())
        return {{line.value, line.link.toString(QUrl::FullyEncoded), {}}};
    QList<DetailPiece> pieces;
    qsizetype done = 0;
    for (const DetailSpan &span : line.spans) {
        if (span.first > done)
            pieces.append({line.value.mid(done, span.first - done), {}, {}});
        pieces.append({line.value.mid(span.first, span.length), anchorOf(span.way), hintOf(span.way)});
        done = span.first + span.length;
    }
    if (done < line.value.size() || pieces.isEmpty())
        pieces.append({line.value.mid(done), {}, {}});
    return pieces;
}

void markStay(QTextDocument &document, std::optional<qint64> stayId, const QPalette &palette)
{
    const QColor accent = mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 0.25);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isMarked = stayId && stayOfBlock(block) == stayId;
        if (isMarked == format.hasProperty(QTextFormat::BackgroundBrush))
            continue;
        isMarked ? format.setBackground(accent) : format.clearBackground();
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace Skydock
