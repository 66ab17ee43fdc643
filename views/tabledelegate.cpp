// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledelegate.h"

#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "plaintooltip.h"
#include "semanticcolors.h"
#include "tableheader.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Skydock {

namespace {

int padding(const QStyleOptionViewItem &option)
{
    return TableHeader::cellPadding(option.fontMetrics);
}

} // namespace

TableDelegate::TableDelegate(PagedTableView *table) : QStyledItemDelegate(table), m_table(table)
{}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The row is what is focused and hovered, not the cell: the table draws one ring around all of it.
    option->state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const SemanticColors colors(option->palette);
    if (option->state & QStyle::State_Selected) {
        if (m_table->hasFocus())
            return;
        option->state &= ~QStyle::State_Selected;
        option->backgroundBrush = colors.restingSelectionFill();
    } else if (index.row() == m_table->hoveredRow()) {
        option->backgroundBrush = colors.hoverFill();
    }
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    m_table->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, m_table);

    const QRect inside = cell.rect.adjusted(padding(cell), 0, -padding(cell), 0);
    const int mark = markWidth(cell, index);
    QRect text = inside;
    if (mark > 0) {
        const QRect place(inside.topLeft(), QSize(mark, inside.height()));
        paintMark(painter, QStyle::visualRect(cell.direction, inside, place), cell, index);
        text.setLeft(inside.left() + mark + padding(cell) / 2);
        text = QStyle::visualRect(cell.direction, inside, text);
    }
    painter->setPen(textColor(cell));
    painter->setFont(cell.font);
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    // A text runs in its own direction: "163 d 1 h" stays itself in a window that runs from right to left.
    painter->setLayoutDirection(cell.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(text, static_cast<int>(alignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(cell.text, cell.textElideMode, text.width()));
    painter->setLayoutDirection(cell.direction);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int mark = markWidth(cell, index);
    const int width = cell.fontMetrics.horizontalAdvance(cell.text) + 2 * padding(cell) + 1;
    return {width + (mark > 0 ? mark + padding(cell) / 2 : 0), cell.fontMetrics.height()};
}

/// A tip only where the cell does not already say all of it.
bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString shown = index.data().toString();
    const QVariant exact = index.data(PagedTableModel::ExactTextRole);
    const bool cut = sizeHint(option, index).width() > option.rect.width() + 1;
    const QString tip = exact.isValid() ? exact.toString() : shown;
    QToolTip::showText(event->globalPos(), cut || tip != shown ? plainToolTip(tip) : QString(), view,
                       option.rect);
    return true;
}

int TableDelegate::markWidth(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return 0;
}

void TableDelegate::paintMark(QPainter *, const QRect &, const QStyleOptionViewItem &,
                              const QModelIndex &) const
{}

QColor TableDelegate::textColor(const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    return option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace Skydock
