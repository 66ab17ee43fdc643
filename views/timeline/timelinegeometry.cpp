// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinegeometry.h"

#include <algorithm>

namespace Skydock {

namespace {

constexpr int leastBarWidth = 2;

/// How far a point is outside of a stretch of pixels; 0 inside.
int distanceTo(const QRect &rect, int x)
{
    return std::max({0, rect.left() - x, x - rect.right()});
}

} // namespace

// A geometry is complete when it is made: all that it depends on comes in here.
// NOLINTNEXTLINE(readability-function-size)
TimelineGeometry::TimelineGeometry(const TimelineContents &contents, const TimelineRows &rows,
                                   const TimelineMetrics &metrics, const QSize &viewport,
                                   const TimeInterval &range, int scrolledBy, Qt::LayoutDirection direction,
                                   qint64 nowMs)
    : m_contents(&contents)
    , m_rows(&rows)
    , m_metrics(metrics)
    , m_direction(direction)
    , m_nowMs(nowMs)
    , m_scrolledBy(scrolledBy)
{
    const int columnWidth = std::min(metrics.labelWidth, viewport.width() / 2);
    const int plotWidth = std::max(1, viewport.width() - columnWidth);
    const int plotLeft = direction == Qt::RightToLeft ? 0 : columnWidth;
    const int top = metrics.axisHeight();
    const int height = std::max(0, viewport.height() - top);
    m_plot = QRect(plotLeft, top, plotWidth, height);
    m_column = QRect(direction == Qt::RightToLeft ? plotWidth : 0, top, columnWidth, height);
    m_axis = QRect(plotLeft, 0, plotWidth, top);
    m_scale = TimeScale(range, plotLeft, plotWidth);
}

QRect TimelineGeometry::cornerRect() const
{
    return QRect(m_column.left(), 0, m_column.width(), m_axis.height());
}

QRect TimelineGeometry::rowRect(const TimelineRow &row) const
{
    return QRect(0, m_plot.top() + row.top - m_scrolledBy, m_plot.width() + m_column.width(), row.height);
}

const TimelineRow *TimelineGeometry::rowOrHeading(int lane) const
{
    if (lane < 0 || lane >= m_contents->lanes().size())
        return nullptr;
    const TimelineRow *row = m_rows->rowOfLane(lane);
    return row ? row : m_rows->headingOf(m_contents->lanes().at(lane).group);
}

QRect TimelineGeometry::barRect(const TimelineRow &row, const StaySpan &span) const
{
    const qint64 endMs = span.isOpen() ? std::max(m_nowMs, span.startMs) : span.endMs;
    const int outside = m_metrics.barHeight;
    const int left = std::max(m_scale.pixelAt(span.startMs), m_plot.left() - outside);
    const int right = std::min(m_scale.pixelAt(endMs), m_plot.right() + outside);
    // A pixel of air keeps a bar apart from the one that follows on the same day. What is planned without an end has
    // no length, but must be seen.
    const int least = span.isOpen() && isPlanned(span) ? m_metrics.barHeight : leastBarWidth;
    const int width = std::max(least, right - left - (right - left > 4 ? 1 : 0));
    const int trackHeight = m_metrics.trackHeight(laneOf(row).trackCount());
    const int top = rowRect(row).top() + m_metrics.laneGap + span.track * (trackHeight + 1);
    return QRect(left, top, width, trackHeight);
}

QRect TimelineGeometry::markRect(const TimelineRow &row, const StayMark &mark) const
{
    const int left = m_scale.pixelAt(mark.firstStartMs);
    const int right = std::max(m_scale.pixelAt(mark.lastStartMs) + leastBarWidth, left + leastBarWidth + 1);
    const StayIndex &stays = laneOf(row).stays;
    const int trackHeight = m_metrics.trackHeight(laneOf(row).trackCount());
    const int tracksTop = rowRect(row).top() + m_metrics.laneGap;
    const int track = stays.at(mark.firstPosition).track;
    for (quint32 i = 1; i < std::min(mark.count, 4U); ++i) {
        if (stays.at(mark.firstPosition + i).track != track)
            return QRect(left, tracksTop, right - left, rowRect(row).height() - 2 * m_metrics.laneGap);
    }
    return QRect(left, tracksTop + track * (trackHeight + 1), right - left, trackHeight);
}

QRect TimelineGeometry::stayRect(quint32 stay) const
{
    const TimelineRow *row = m_rows->rowOfLane(m_contents->laneOf(stay));
    const StaySpan *span = row ? m_contents->spanOf(stay) : nullptr;
    return span ? barRect(*row, *span) : QRect();
}

TimelineHit TimelineGeometry::hitTest(const QPoint &position, int slopPx) const
{
    TimelineHit hit;
    if (position.y() < m_plot.top()) {
        hit.kind = m_axis.contains(position) ? TimelineHit::Axis : TimelineHit::Nothing;
        return hit;
    }
    const TimelineRow *row = m_rows->rowAt(position.y() - m_plot.top() + m_scrolledBy);
    if (!row)
        return hit;
    if (row->kind == TimelineRow::Heading) {
        hit.kind = TimelineHit::Heading;
        hit.group = row->index;
        return hit;
    }
    if (m_plot.contains(position))
        return hitInLane(*row, position, slopPx);
    hit.kind = TimelineHit::LaneLabel;
    hit.lane = row->index;
    return hit;
}

TimelineHit TimelineGeometry::hitInLane(const TimelineRow &row, const QPoint &position, int slopPx) const
{
    TimelineHit hit;
    hit.kind = TimelineHit::Plot;
    hit.lane = row.index;
    const StayIndex &stays = laneOf(row).stays;
    const TimeInterval near{m_scale.instantAt(position.x() - slopPx - leastBarWidth - 1),
                            m_scale.instantAt(position.x() + slopPx + 1) + 1};
    thread_local StayPicture picture;
    aggregateStays(stays, near, m_scale.msPerPixel(), picture);
    int best = slopPx + 1;
    for (const StayMark &mark : picture.marks) {
        const int distance = distanceTo(markRect(row, mark), position.x());
        if (distance > slopPx || distance > best)
            continue;
        best = distance;
        hit.kind = TimelineHit::Mark;
        hit.markTime = {mark.firstStartMs, mark.lastStartMs};
        hit.markCount = mark.count;
        hit.markRect = markRect(row, mark);
    }
    for (const qsizetype bar : picture.bars) {
        const QRect rect = barRect(row, stays.at(bar));
        const int above = std::max({0, rect.top() - position.y(), position.y() - rect.bottom()});
        const int distance = distanceTo(rect, position.x()) + (laneOf(row).trackCount() > 1 ? above : 0);
        if (distance > slopPx || distance > best)
            continue;
        best = distance;
        hit.kind = TimelineHit::Bar;
        hit.stay = stays.at(bar).stay;
        hit.markTime = {};
        hit.markCount = 0;
        hit.markRect = {};
    }
    return hit;
}

} // namespace Skydock
