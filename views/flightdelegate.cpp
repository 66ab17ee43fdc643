// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightdelegate.h"

#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "semanticcolors.h"

#include <QPainter>

namespace Skydock {

namespace {

std::optional<FlightPhase> phaseOf(const QModelIndex &index)
{
    const QVariant phase = index.data(PagedTableModel::PhaseRole);
    return phase.isValid() ? std::optional(static_cast<FlightPhase>(phase.toInt())) : std::nullopt;
}

/// A ring: to come. A triangle: on its way. A bar: over. A cross: failed.
void paintShape(QPainter *painter, FlightPhase phase, const QRectF &place, const QColor &color)
{
    const qreal width = place.width() / 6;
    const QRectF inside = place.adjusted(width, width, -width, -width);
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    switch (phase) {
    case FlightPhase::Planned:
        painter->drawEllipse(inside);
        return;
    case FlightPhase::Flying:
        painter->setBrush(color);
        painter->drawPolygon(
            QPolygonF{inside.bottomLeft(), {inside.center().x(), inside.top()}, inside.bottomRight()});
        return;
    case FlightPhase::Ended:
        painter->drawLine(QPointF(inside.left(), inside.center().y()),
                          QPointF(inside.right(), inside.center().y()));
        return;
    case FlightPhase::Failed:
        painter->drawLine(inside.topLeft(), inside.bottomRight());
        painter->drawLine(inside.bottomLeft(), inside.topRight());
        return;
    }
}

} // namespace

FlightDelegate::FlightDelegate(PagedTableView *table)
    : TableDelegate(table)
    , m_phaseColumn(table->pagedModel()->columnOf(QStringLiteral("phase")))
{}

void FlightDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TableDelegate::initStyleOption(option, index);
    const auto phase = phaseOf(index);
    if (phase == FlightPhase::Planned)
        option->font.setItalic(true);
    else if (phase == FlightPhase::Flying &&
             (index.column() == PagedTableView::mainColumn || index.column() == m_phaseColumn))
        option->font.setWeight(QFont::DemiBold);
    else
        return;
    option->fontMetrics = QFontMetrics(option->font);
}

int FlightDelegate::markWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.column() == m_phaseColumn && phaseOf(index) ? option.fontMetrics.ascent() * 5 / 6 : 0;
}

void FlightDelegate::paintMark(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto phase = phaseOf(index);
    if (!phase)
        return;
    QRectF place(0, 0, rect.width(), rect.width());
    place.moveCenter(QRectF(rect).center());
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintShape(painter, *phase, place,
               isSelected ? textColor(option) : SemanticColors(option.palette).phaseMark(*phase));
    painter->restore();
}

} // namespace Skydock
