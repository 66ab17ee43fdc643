// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labelcache.h"
#include "timelineframe.h"

#include <functional>

class QPainter;

namespace Skydock {

/// Draws the stays of one lane: bars, marks of merged stays, labels, and what is odd about them.
class StayPainter
{
public:
    StayPainter(const TimelineFrame &frame, LabelCache &labels) : m_frame(frame), m_labels(labels) {}

    void drawLane(QPainter &painter, const TimelineRow &row, const TimeInterval &range);
    /// Around every bar of the selected craft, over all lanes; a heavier one around the selected stay.
    void drawRings(QPainter &painter);
    void drawHover(QPainter &painter);
    /// Calls `visit(from, to)` with the bars of every two stays of a visit that are joined by a line.
    static void forEachRelocation(const TimelineGeometry &geometry,
                                  const std::function<void(const QRect &, const QRect &)> &visit);
    /// Under the bars: a thin line from stay to stay where a flight was moved from port to port.
    void drawRelocations(QPainter &painter);

    /// A bar in its colour, with an edge where that is too pale for the base.
    static void fillBar(QPainter &painter, const QRect &bar, size_t slot, const TimelineStyle &style);
    /// At `left` in a bar, three cells on or off: the slot's number, for eyes that cannot tell the colours.
    static void drawCue(QPainter &painter, const QRect &bar, int left, size_t slot,
                        const TimelineStyle &style);

private:
    void drawMarks(QPainter &painter, const TimelineRow &row);
    void drawBar(QPainter &painter, const TimelineRow &row, const StaySpan &span);
    void drawFlightBar(QPainter &painter, const QRect &rect, const StaySpan &span, size_t slot);
    void drawPlannedBar(QPainter &painter, const QRect &rect, size_t slot);
    void drawOpenEdge(QPainter &painter, const QRect &rect, size_t slot);
    void drawWarning(QPainter &painter, const QRect &rect);
    void drawLabel(QPainter &painter, const QRect &rect, const StaySpan &span, const QColor &color);
    QString labelText(const Stay &stay, int room, const QColor &color, qreal pixelRatio);
    QString fittingName(const QString &name, int room, const QColor &color, qreal pixelRatio);
    void drawRing(QPainter &painter, const QRect &rect, int width);
    size_t slotOf(const StaySpan &span) const;
    std::optional<size_t> commonSlot(const StayIndex &stays, const StayMark &mark) const;
    bool isTooSmallForDetail(const QRect &rect) const;

    const TimelineFrame &m_frame;
    LabelCache &m_labels;
    StayPicture m_picture;
};

} // namespace Skydock
