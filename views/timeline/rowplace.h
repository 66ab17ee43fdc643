// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinerows.h"

namespace Skydock {

/// How far rows are scrolled, said by the first lane in view: that is found again among other rows.
class RowPlace
{
public:
    void note(const TimelineRows &rows, const TimelineContents &contents, int scrolledBy);
    void forget() { m_lane.reset(); }
    /// How far these rows are to be scrolled for the same lane at the same place; nullopt where it is not among them.
    std::optional<int> find(const TimelineRows &rows, const TimelineContents &contents) const;

private:
    std::optional<LaneKey> m_lane;
    int m_offset = 0; ///< from the top of what is in view to the lane
};

} // namespace Skydock
