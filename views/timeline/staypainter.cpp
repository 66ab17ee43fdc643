// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staypainter.h"

#include "semanticcolors.h"
#include "staydescription.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <bit>

namespace Skydock {

namespace {

int openEdgeDepth(const QRect &bar)
{
    return std::max(3, bar.height() / 2);
}

} // namespace

void StayPainter::drawLane(QPainter &painter, const TimelineRow &row, const TimeInterval &range)
{
    const StayIndex &stays = m_frame.geometry.laneOf(row).stays;
    aggregateStays(stays, range, m_frame.geometry.scale().msPerPixel(), m_picture);
    drawMarks(painter, row);
    for (const qsizetype bar : m_picture.bars)
        drawBar(painter, row, stays.at(bar));
}

void StayPainter::drawMarks(QPainter &painter, const TimelineRow &row)
{
    const StayIndex &stays = m_frame.geometry.laneOf(row).stays;
    for (const StayMark &mark : m_picture.marks) {
        const QRect rect = m_frame.geometry.markRect(row, mark);
        const std::optional<size_t> slot = commonSlot(stays, mark);
        if (slot)
            fillBar(painter, rect, *slot, *m_frame.style);
        else
            painter.fillRect(rect, m_frame.style->mark);
        if (row.kind == TimelineRow::Strip)
            continue; // too low to say more
        // How many it stands for is told by shape: a darker foot that grows with every doubling, up to 256.
        const int doublings = std::min(8, int(std::bit_width(mark.count)) - 1);
        const int foot = std::max(2, rect.height() * doublings / 8);
        painter.fillRect(rect.left(), rect.bottom() - foot + 1, rect.width(), foot,
                         slot ? m_frame.style->slotFeet[*slot] : m_frame.style->markFoot);
    }
}

/// The operator's where one flew all of the first few.
std::optional<size_t> StayPainter::commonSlot(const StayIndex &stays, const StayMark &mark) const
{
    constexpr quint32 sample =
        4; // they lie side by side in memory; looking at all would cost what merging saves
    const size_t slot = slotOf(stays.at(mark.firstPosition));
    for (quint32 i = 1; i < std::min(sample, mark.count); ++i) {
        if (slotOf(stays.at(mark.firstPosition + i)) != slot)
            return std::nullopt;
    }
    return slot;
}

size_t StayPainter::slotOf(const StaySpan &span) const
{
    return (*m_frame.colorSlots)[span.category];
}

bool StayPainter::isTooSmallForDetail(const QRect &rect) const
{
    return rect.width() < m_frame.style->metrics.barHeight ||
           rect.height() < m_frame.style->metrics.barHeight;
}

void StayPainter::drawBar(QPainter &painter, const TimelineRow &row, const StaySpan &span)
{
    const QRect rect = m_frame.geometry.barRect(row, span);
    const size_t slot = slotOf(span);
    const bool isPlanned = m_frame.geometry.isPlanned(span);
    if (isPlanned)
        drawPlannedBar(painter, rect, slot);
    else
        drawFlightBar(painter, rect, span, slot);
    if (!isTooSmallForDetail(rect))
        drawLabel(painter, rect, span, isPlanned ? m_frame.style->text : m_frame.style->slotTexts[slot]);
    if (row.kind != TimelineRow::Strip && span.flags & (StaySpan::Doubtful | StaySpan::Overlapping))
        drawWarning(painter, rect);
}

void StayPainter::drawFlightBar(QPainter &painter, const QRect &rect, const StaySpan &span, size_t slot)
{
    fillBar(painter, rect, slot, *m_frame.style);
    if (span.isOpen())
        drawOpenEdge(painter, rect, slot);
    if (rect.width() >= 2 * rect.height() && !isTooSmallForDetail(rect))
        drawCue(painter, rect, std::max(rect.left(), m_frame.geometry.plotRect().left()) + 1, slot,
                *m_frame.style);
}

void StayPainter::drawPlannedBar(QPainter &painter, const QRect &rect, size_t slot)
{
    const QColor &color = m_frame.style->slotColors[slot];
    painter.fillRect(rect, mixed(m_frame.style->base, color, 0.15));
    painter.setPen(QPen(m_frame.style->slotEdges[slot], 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void StayPainter::fillBar(QPainter &painter, const QRect &bar, size_t slot, const TimelineStyle &style)
{
    painter.fillRect(bar, style.slotEdges[slot]);
    if (style.slotEdges[slot] != style.slotColors[slot])
        painter.fillRect(bar.adjusted(1, 1, -1, -1), style.slotColors[slot]);
}

void StayPainter::drawCue(QPainter &painter, const QRect &bar, int left, size_t slot,
                          const TimelineStyle &style)
{
    const int width = std::max(2, bar.height() / 5);
    if (left + width > bar.right())
        return;
    for (int cell = 0; cell < 3; ++cell) {
        if (((slot + 1) & (1U << cell)) == 0)
            continue;
        const int top = bar.top() + 1 + cell * (bar.height() - 2) / 3;
        const int bottom = bar.top() + 1 + (cell + 1) * (bar.height() - 2) / 3;
        painter.fillRect(left, top, width, bottom - top, style.slotCues[slot]);
    }
}

/// Beyond now the bar goes on as an arrow: still docked, as far as is known.
void StayPainter::drawOpenEdge(QPainter &painter, const QRect &rect, size_t slot)
{
    if (rect.right() > m_frame.geometry.plotRect().right())
        return;
    const int depth = openEdgeDepth(rect);
    const QPolygonF arrow({QPointF(rect.right() + 1, rect.top()),
                           QPointF(rect.right() + 1 + depth, rect.center().y() + 0.5),
                           QPointF(rect.right() + 1, rect.bottom() + 1)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor &color = m_frame.style->slotColors[slot];
    const QColor &edge = m_frame.style->slotEdges[slot];
    painter.setPen(edge == color ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter.setBrush(color);
    painter.drawPolygon(arrow);
    painter.restore();
}

/// A small triangle at the upper corner where the stay begins; the hover text says what is doubtful.
void StayPainter::drawWarning(QPainter &painter, const QRect &rect)
{
    const int size = std::max(4, m_frame.style->metrics.barHeight * 2 / 5);
    if (isTooSmallForDetail(rect)) {
        painter.fillRect(rect.left(), rect.top() - 1, std::max(2, std::min(rect.width(), size)), 2,
                         m_frame.style->warning);
        return;
    }
    constexpr int outline = 1;
    const QPoint topLeft(rect.right() + 1 - size - outline, rect.top() - outline);
    m_labels.drawSign(
        painter, topLeft, QSize(size + 2 * outline, size + 2 * outline), QStringLiteral("warning"),
        m_frame.style->warning, [this, size](QPainter &sign) {
            const QPointF corner(size + outline, outline);
            sign.setRenderHint(QPainter::Antialiasing);
            sign.setPen(QPen(m_frame.style->base, outline));
            sign.setBrush(m_frame.style->warning);
            sign.drawPolygon(QPolygonF({corner, corner - QPointF(size, 0), corner + QPointF(0, size)}));
        });
}

void StayPainter::drawLabel(QPainter &painter, const QRect &rect, const StaySpan &span, const QColor &color)
{
    const QRect plot = m_frame.geometry.plotRect();
    const int padding = m_frame.style->metrics.padding;
    const int left = std::max(rect.left(), plot.left()) + padding + rect.height() / 5;
    const int right = std::min(rect.right(), plot.right()) - padding;
    if (right - left < 2 * m_frame.style->metrics.characterWidth)
        return;
    const Stay &stay = m_frame.geometry.contents().stay(span.stay);
    m_labels.draw(painter, QRect(left, rect.top(), right - left, rect.height()),
                  labelText(stay, right - left, color, painter.device()->devicePixelRatioF()),
                  m_frame.style->font, color);
}

/// Who was at the port; or, where the lane says who, where it was: with the host as far as there is room.
QString StayPainter::labelText(const Stay &stay, int room, const QColor &color, qreal pixelRatio)
{
    if (!m_frame.geometry.contents().isBySpacecraft())
        return stay.chaser ? fittingName(stay.chaser->name, room, color, pixelRatio) : QString();
    const QString whole = StayDescription::place(stay.hostName, stay.portName);
    if (m_labels.widthOf(whole, m_frame.style->font, color, pixelRatio) <= room)
        return whole;
    return fittingName(stay.portName, room, color, pixelRatio);
}

void StayPainter::forEachRelocation(const TimelineGeometry &geometry,
                                    const std::function<void(const QRect &, const QRect &)> &visit)
{
    const TimeScale &scale = geometry.scale();
    const TimelineRows &rows = geometry.rows();
    const QRect plot = geometry.plotRect();
    const TimeInterval range{scale.instantAt(plot.left()), scale.instantAt(plot.right() + 1)};
    // Where the two bars are not told apart, a line between them would not be seen.
    const auto leastMs = qint64(4.0 * geometry.metrics().barHeight * scale.msPerPixel());
    geometry.contents().visitLinks().forEachReaching(range, leastMs, [&](const VisitLink &link) {
        const QRect from = geometry.stayRect(link.from);
        const QRect to = geometry.stayRect(link.to);
        const bool isFoldedAway = !rows.rowOfLane(geometry.contents().laneOf(link.from)) &&
                                  !rows.rowOfLane(geometry.contents().laneOf(link.to));
        const bool isBesidePlot = to.left() < plot.left() || from.right() > plot.right();
        if (from.isValid() && to.isValid() && !isFoldedAway && !isBesidePlot)
            visit(from, to);
    });
}

void StayPainter::drawRelocations(QPainter &painter)
{
    painter.setPen(QPen(m_frame.style->dimText, 1));
    forEachRelocation(m_frame.geometry, [&painter](const QRect &from, const QRect &to) {
        const int turn = (from.right() + to.left() + 1) / 2;
        painter.drawPolyline(
            QPolygon({QPoint(from.right(), from.center().y()), QPoint(turn, from.center().y()),
                      QPoint(turn, to.center().y()), QPoint(to.left(), to.center().y())}));
    });
}

/// The whole name, or its last word, which is what tells one craft from the next ("MS-31", "C209", "Endeavour"); cut
/// short where there is room for a good part of it; else nothing.
QString StayPainter::fittingName(const QString &name, int room, const QColor &color, qreal pixelRatio)
{
    if (m_labels.widthOf(name, m_frame.style->font, color, pixelRatio) <= room)
        return name;
    const qsizetype space = name.lastIndexOf(QLatin1Char(' '));
    const QString last = space < 0 || name.isRightToLeft() ? QString() : name.mid(space + 1);
    if (last.size() > 1 && m_labels.widthOf(last, m_frame.style->font, color, pixelRatio) <= room)
        return last;
    return room >= 7 * m_frame.style->metrics.characterWidth ? name : QString();
}

void StayPainter::drawRing(QPainter &painter, const QRect &rect, int width)
{
    // A line of the background between bar and ring keeps them apart when the colours are alike.
    const auto frame = [&painter](const QRect &outer, int thickness, const QColor &color) {
        painter.fillRect(outer.left(), outer.top(), outer.width(), thickness, color);
        painter.fillRect(outer.left(), outer.bottom() - thickness + 1, outer.width(), thickness, color);
        painter.fillRect(outer.left(), outer.top(), thickness, outer.height(), color);
        painter.fillRect(outer.right() - thickness + 1, outer.top(), thickness, outer.height(), color);
    };
    frame(rect.adjusted(-1, -1, 1, 1), 1, m_frame.style->base);
    const int reach = 1 + width;
    frame(rect.adjusted(-reach, -reach, reach, reach), width, m_frame.style->accent);
}

void StayPainter::drawRings(QPainter &painter)
{
    const auto ring = [this, &painter](quint32 stay, int width) {
        QRect rect = m_frame.geometry.stayRect(stay);
        if (rect.isValid() && m_frame.geometry.contents().stay(stay).isOpen())
            rect.setRight(rect.right() + openEdgeDepth(rect)); // the arrow belongs to it
        const bool isStrip = !m_frame.geometry.rows().rowOfLane(m_frame.geometry.contents().laneOf(stay));
        if (rect.isValid() && rect.intersects(m_frame.geometry.plotRect().adjusted(-8, -8, 8, 8)))
            drawRing(painter, rect, isStrip ? width / 2 : width); // and does not hide those beside it
    };
    for (const quint32 stay : m_frame.ringedStays)
        ring(stay, 2);
    if (m_frame.selectedStay)
        ring(*m_frame.selectedStay, 3);
}

void StayPainter::drawHover(QPainter &painter)
{
    QRect rect;
    const TimelineHit &hit = m_frame.hovered;
    if (hit.kind == TimelineHit::Bar)
        rect = m_frame.geometry.stayRect(hit.stay);
    else if (hit.kind == TimelineHit::Mark)
        rect = hit.markRect;
    if (!rect.isValid())
        return;
    painter.setPen(QPen(m_frame.style->text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
}

} // namespace Skydock
