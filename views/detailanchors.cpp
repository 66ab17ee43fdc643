// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailanchors.h"

#include "semanticcolors.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace Skydock {

namespace {

constexpr auto stayScheme = "stay";

std::optional<qint64> stayOfBlock(const QTextBlock &block)
{
    for (auto part = block.begin(); part != block.end(); ++part) {
        if (const QString anchor = part.fragment().charFormat().anchorHref(); !anchor.isEmpty())
            return stayOfAnchor(QUrl(anchor));
    }
    return {};
}

} // namespace

QString anchorOf(const DetailLine &line)
{
    if (line.stayId)
        return QStringLiteral("%1:%2").arg(QLatin1String(stayScheme)).arg(*line.stayId);
    return line.link.toString(QUrl::FullyEncoded);
}

std::optional<qint64> stayOfAnchor(const QUrl &anchor)
{
    if (anchor.scheme() != QLatin1String(stayScheme))
        return {};
    bool isNumber = false;
    const qint64 id = anchor.path().toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
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
