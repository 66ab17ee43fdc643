// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowplace.h"

#include <algorithm>

namespace Skydock {

void RowPlace::note(const TimelineRows &rows, const TimelineContents &contents, int scrolledBy)
{
    forget();
    const auto inView = rows.rows().begin() + qsizetype(rows.firstBelow(scrolledBy));
    const auto lane = std::find_if(inView, rows.rows().end(),
                                   [](const TimelineRow &row) { return row.kind == TimelineRow::PortLane; });
    if (lane == rows.rows().end())
        return;
    m_lane = contents.lanes().at(lane->index).key();
    m_offset = lane->top - scrolledBy;
}

std::optional<int> RowPlace::find(const TimelineRows &rows, const TimelineContents &contents) const
{
    const TimelineRow *row = m_lane ? rows.rowOfLane(contents.indexOfLane(*m_lane)) : nullptr;
    return row ? std::optional(row->top - m_offset) : std::nullopt;
}

} // namespace Skydock
