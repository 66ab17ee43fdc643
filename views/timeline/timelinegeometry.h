// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stayaggregate.h"
#include "timelinerows.h"
#include "timescale.h"

#include <QRect>

namespace Skydock {

/// What lies under a point.
struct TimelineHit
{
    enum Kind { Nothing, Axis, Heading, Module, LaneLabel, Plot, Bar, Mark };
    Kind kind = Nothing;
    int group = -1;        ///< for Heading
    int module = -1;       ///< for Module: a folded one's row, or what folds it
    int lane = -1;         ///< for LaneLabel, Plot, Bar, Mark
    quint32 stay = 0;      ///< for Bar
    TimeInterval markTime; ///< for Mark: from the first start to the last
    quint32 markCount = 0;
    QRect markRect;

    bool operator==(const TimelineHit &) const = default;
};

/// Where everything is in a viewport: the axis on top, the names at the leading edge, the lanes beside them. Time
/// runs from left to right in every language. A value; whoever holds it keeps contents and rows alive.
class TimelineGeometry
{
public:
    TimelineGeometry(const TimelineContents &contents, const TimelineRows &rows,
                     const TimelineMetrics &metrics, const QSize &viewport, const TimeInterval &range,
                     int scrolledBy, Qt::LayoutDirection direction, qint64 nowMs);

    const TimelineContents &contents() const { return *m_contents; }
    const TimelineRows &rows() const { return *m_rows; }
    const TimelineMetrics &metrics() const { return m_metrics; }
    const TimeScale &scale() const { return m_scale; }
    qint64 nowMs() const { return m_nowMs; }
    Qt::LayoutDirection direction() const { return m_direction; }

    const QRect &plotRect() const { return m_plot; }     ///< the bars
    const QRect &columnRect() const { return m_column; } ///< the names
    const QRect &axisRect() const { return m_axis; }     ///< the ticks, as wide as the plot
    QRect cornerRect() const;                            ///< above the names

    QRect rowRect(const TimelineRow &row) const; ///< the whole width, in viewport coordinates
    /// Of a row that is folded over several, the first.
    const Lane &laneOf(const TimelineRow &row) const { return m_contents->lanes().at(row.firstLane); }
    QRect nameRect(const TimelineRow &row) const; ///< room for the row's name, beside what folds it
    /// At least two pixels wide; clipped a little outside of the plot, so that no edge of a cut bar shows.
    QRect barRect(const TimelineRow &row, const StaySpan &span) const;
    QRect markRect(const TimelineRow &row, const StayMark &mark) const;
    /// Where a stay is drawn; empty when it has no time or its lane no row.
    QRect stayRect(quint32 stay) const;
    bool isPlanned(const StaySpan &span) const { return span.startMs > m_nowMs; }

    /// The nearest bar within `slopPx`, the topmost first.
    TimelineHit hitTest(const QPoint &position, int slopPx) const;

private:
    struct TrackPlace
    {
        int top = 0;
        int height = 0;
    };
    TrackPlace trackPlace(const TimelineRow &row, int track) const;
    bool isOnFoldArrow(const TimelineRow &row, const QPoint &position) const;
    TimelineHit hitInFolded(const TimelineRow &row, const QPoint &position, int slopPx) const;
    TimelineHit hitInLane(const TimelineRow &row, const QPoint &position, int slopPx) const;

    const TimelineContents *m_contents;
    const TimelineRows *m_rows;
    TimelineMetrics m_metrics;
    Qt::LayoutDirection m_direction;
    qint64 m_nowMs;
    int m_scrolledBy;
    QRect m_plot;
    QRect m_column;
    QRect m_axis;
    TimeScale m_scale;
};

} // namespace Skydock
