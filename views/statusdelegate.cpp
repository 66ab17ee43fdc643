// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusdelegate.h"

#include "pagedtablemodel.h"
#include "semanticcolors.h"

#include <QPainter>

namespace Skydock {

int StatusDelegate::markWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.data(PagedTableModel::StatusRole).isValid() ? option.fontMetrics.ascent() * 2 / 3 : 0;
}

void StatusDelegate::paintMark(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const qint64 status = index.data(PagedTableModel::StatusRole).toLongLong();
    QRectF dot(0, 0, rect.width(), rect.width());
    dot.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // On the selection's colour the dot gets a rim, since its own colour is made for the base.
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? QPen(option.palette.color(QPalette::HighlightedText), 1.0) : QPen(Qt::NoPen));
    painter->setBrush(SemanticColors(option.palette).statusDot(status));
    painter->drawEllipse(selected ? dot.adjusted(-0.5, -0.5, 0.5, 0.5) : dot);
    painter->restore();
}

} // namespace Skydock
