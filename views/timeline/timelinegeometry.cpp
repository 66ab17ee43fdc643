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

/// Ports stand beside the arrows of their host's modules.
QRect TimelineGeometry::nameRect(const TimelineRow &row) const
{
    int indent = m_metrics.indent();
    if (row.kind != TimelineRow::Heading && m_contents->groups().at(laneOf(row).group).hasModules)
        indent += m_metrics.moduleIndent;
    const QRect name(m_column.left(), rowRect(row).top(), m_column.width(),
                     row.kind == TimelineRow::PortLane ? m_metrics.laneHeight(1) : row.height);
    return m_direction == Qt::RightToLeft ? name.adjusted(m_metrics.padding, 0, -indent, 0)
                                          : name.adjusted(indent, 0, -m_metrics.padding, 0);
}

/// In a folded row what would be tracks lies in one strip.
TimelineGeometry::TrackPlace TimelineGeometry::trackPlace(const TimelineRow &row, int track) const
{
    const int count = laneOf(row).trackCount();
    if (row.kind == TimelineRow::Strip)
        return {rowRect(row).top() + track * row.height / count, std::max(leastBarWidth, row.height / count)};
    const int height = m_metrics.trackHeight(count);
    return {rowRect(row).top() + m_metrics.laneGap + track * (height + 1), height};
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
    const TrackPlace place = trackPlace(row, span.track);
    return QRect(left, place.top, width, place.height);
}

QRect TimelineGeometry::markRect(const TimelineRow &row, const StayMark &mark) const
{
    const int left = m_scale.pixelAt(mark.firstStartMs);
    const int right = std::max(m_scale.pixelAt(mark.lastStartMs) + leastBarWidth, left + leastBarWidth + 1);
    const StayIndex &stays = laneOf(row).stays;
    const int track = stays.at(mark.firstPosition).track;
    const TrackPlace place = trackPlace(row, track);
    const int gap = row.kind == TimelineRow::Strip ? 0 : m_metrics.laneGap;
    for (quint32 i = 1; i < std::min(mark.count, 4U); ++i) {
        if (stays.at(mark.firstPosition + i).track != track)
            return QRect(left, rowRect(row).top() + gap, right - left, row.height - 2 * gap);
    }
    return QRect(left, place.top, right - left, place.height);
}

QRect TimelineGeometry::stayRect(quint32 stay) const
{
    const std::optional<TimelineRow> row = m_rows->placeOfLane(m_contents->laneOf(stay));
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
    if (row->isFolded() && m_plot.contains(position))
        hit = hitInFolded(*row, position, slopPx);
    else if (row->kind == TimelineRow::PortLane && m_plot.contains(position))
        hit = hitInLane(*row, position, slopPx);
    if (hit.kind != TimelineHit::Nothing)
        return hit;
    if (row->kind == TimelineRow::Heading) {
        hit.kind = TimelineHit::Heading;
        hit.group = row->index;
    } else if (row->kind == TimelineRow::Module || isOnFoldArrow(*row, position)) {
        hit.kind = TimelineHit::Module;
        hit.module = laneOf(*row).module;
    } else {
        hit.kind = TimelineHit::LaneLabel;
        hit.lane = row->index;
    }
    return hit;
}

/// Beside the name of a module's first port: from there up to the name.
bool TimelineGeometry::isOnFoldArrow(const TimelineRow &row, const QPoint &position) const
{
    const int module = laneOf(row).module;
    if (module < 0 || m_contents->modules()[size_t(module)].firstLane != row.index)
        return false;
    const QRect name = nameRect(row);
    const bool isBefore =
        m_direction == Qt::RightToLeft ? position.x() > name.right() : position.x() < name.left();
    return isBefore && position.y() >= name.top() && position.y() <= name.bottom();
}

/// The nearest of the bars and marks in all strips.
TimelineHit TimelineGeometry::hitInFolded(const TimelineRow &row, const QPoint &position, int slopPx) const
{
    TimelineHit nearest;
    int best = slopPx + 1;
    for (int lane = row.firstLane; lane < row.firstLane + row.laneCount; ++lane) {
        const QRect strip = rowRect(*m_rows->placeOfLane(lane));
        const int distance = std::max({0, strip.top() - position.y(), position.y() - strip.bottom()});
        if (distance >= best)
            continue;
        const TimelineHit hit = hitInLane(*m_rows->placeOfLane(lane), position, slopPx);
        if (hit.kind == TimelineHit::Plot)
            continue;
        nearest = hit;
        best = distance;
    }
    return nearest;
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
        const bool isBesideOthers = laneOf(row).trackCount() > 1 && row.kind == TimelineRow::PortLane;
        const int distance = distanceTo(rect, position.x()) + (isBesideOthers ? above : 0);
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
