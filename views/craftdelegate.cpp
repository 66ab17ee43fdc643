// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftdelegate.h"

#include "icons.h"
#include "pagedtablemodel.h"
#include "semanticcolors.h"

#include <QPainter>
#include <QPixmap>

namespace Skydock {

int CraftDelegate::markWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.fontMetrics.height();
}

void CraftDelegate::paintMark(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (!index.data(PagedTableModel::IdRole).isValid())
        return; // a row on its way has no type yet
    const QVariant type = index.data(PagedTableModel::TypeRole);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = textColor(option);
    const QColor color = selected ? text : mixed(option.palette.color(QPalette::Base), text, 0.65);
    const QSize size(rect.width(), rect.width());
    const QPixmap picture = silhouette(type.isValid() ? std::optional(type.toLongLong()) : std::nullopt, size,
                                       painter->device()->devicePixelRatioF(), color);
    QRect place(QPoint(), size);
    place.moveCenter(rect.center());
    painter->drawPixmap(place.topLeft(), picture);
}

} // namespace Skydock
