// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecontents.h"
#include "timelinefolds.h"
#include "timelinestyle.h"

#include <vector>

namespace Skydock {

/// A line of the timeline: a host's heading, a folded module, or a port. Where a host or a module is folded, the lanes
/// it stands for are drawn in it as strips, one above the other.
struct TimelineRow
{
    enum Kind { Heading, Module, PortLane, Strip };
    Kind kind = PortLane;
    int index = 0; ///< group, module or lane
    int top = 0;   ///< from the top of the first row
    int height = 0;
    int firstLane = 0;
    int laneCount = 0; ///< 0 for the heading of a host that is not folded

    int bottom() const { return top + height; }
    bool isFolded() const { return kind != PortLane && laneCount > 0; }
};

/// Rows under each other: what is where, in O(log rows).
class TimelineRows
{
public:
    TimelineRows() = default;
    /// The lanes of a folded host or module take no row of their own.
    TimelineRows(const TimelineContents &contents, const TimelineMetrics &metrics,
                 const TimelineFolds &folds = {});

    const std::vector<TimelineRow> &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }
    int totalHeight() const { return m_rows.empty() ? 0 : m_rows.back().bottom(); }
    /// The first row that ends below `y`; rows().size() when there is none.
    size_t firstBelow(int y) const;
    const TimelineRow *rowAt(int y) const;
    const TimelineRow *rowOfLane(int lane) const; ///< nullptr while its host or module is folded
    const TimelineRow *rowFor(int lane) const;    ///< then that one's row
    /// Where the bars of a lane are: its row, or its strip in a folded one; nullopt when it is not among these rows.
    std::optional<TimelineRow> placeOfLane(int lane) const;
    /// The rows [first, end) from the top again, under the heading of the first one: ports are named with their host.
    TimelineRows part(size_t first, size_t end) const;

private:
    void add(TimelineRow row);

    std::vector<TimelineRow> m_rows;
    std::vector<int> m_rowOfLane; ///< or of what is folded over it
};

} // namespace Skydock
