// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecontents.h"
#include "timelinestyle.h"

#include <vector>

namespace Skydock {

/// A line of the timeline: a host's heading, or one of its ports.
struct TimelineRow
{
    enum Kind { Heading, PortLane };
    Kind kind = PortLane;
    int index = 0; ///< group or lane
    int top = 0;   ///< from the top of the first row
    int height = 0;
    int bottom() const { return top + height; }
};

/// Rows under each other: what is where, in O(log rows).
class TimelineRows
{
public:
    TimelineRows() = default;
    /// The lanes of a folded group take no row.
    TimelineRows(const TimelineContents &contents, const TimelineMetrics &metrics,
                 const QList<HostKey> &folded = {});

    const std::vector<TimelineRow> &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }
    int totalHeight() const { return m_rows.empty() ? 0 : m_rows.back().bottom(); }
    /// The first row that ends below `y`; rows().size() when there is none.
    size_t firstBelow(int y) const;
    const TimelineRow *rowAt(int y) const;
    const TimelineRow *rowOfLane(int lane) const;  ///< nullptr while its group is folded
    const TimelineRow *headingOf(int group) const; ///< nullptr where lanes have no hosts
    /// The rows [first, end) from the top again, under the heading of the first one: ports are named with their host.
    TimelineRows part(size_t first, size_t end) const;

private:
    std::vector<TimelineRow> m_rows;
    std::vector<int> m_rowOfLane;
    std::vector<int> m_rowOfGroup;
};

} // namespace Skydock
