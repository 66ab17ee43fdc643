// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableheader.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace Skydock {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("tableHeader"));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicator(-1, Qt::AscendingOrder);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

/// What a cell keeps free beyond what the style keeps free in a header.
int TableHeader::extraPadding() const
{
    return std::max(0, cellPadding(fontMetrics()) -
                           style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this));
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(2 * extraPadding(), 0);
}

/// As QHeaderView and the style do it, with the title moved inwards.
void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeaderV2 section;
    initStyleOption(&section);
    section.rect = rect;
    initStyleOptionForIndex(&section, logicalIndex);
    style()->drawControl(QStyle::CE_HeaderSection, &section, painter, this);
    QStyleOptionHeaderV2 part = section;
    part.rect = rect.adjusted(extraPadding(), 0, -extraPadding(), 0);
    const QRect arrow = style()->subElementRect(QStyle::SE_HeaderArrow, &part, this);
    part.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &part, this);
    style()->drawControl(QStyle::CE_HeaderLabel, &part, painter, this);
    if (section.sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = arrow;
    style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, this);
}

} // namespace Skydock
