// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinerows.h"

#include <algorithm>

namespace Skydock {

TimelineRows::TimelineRows(const TimelineContents &contents, const TimelineMetrics &metrics,
                           const TimelineFolds &folds)
    : m_rowOfLane(size_t(contents.lanes().size()), -1)
{
    for (int g = 0; g < contents.groups().size(); ++g) {
        const LaneGroup &group = contents.groups().at(g);
        const bool isFolded = !contents.isBySpacecraft() && folds.contains(group.host);
        if (!contents.isBySpacecraft())
            add({TimelineRow::Heading, g, 0, metrics.headingHeight, group.firstLane,
                 isFolded ? group.laneCount : 0});
        for (int i = group.firstLane; i < group.firstLane + group.laneCount && !isFolded;) {
            const Lane &lane = contents.lanes().at(i);
            const LaneModule *module = lane.module < 0 ? nullptr : &contents.modules()[size_t(lane.module)];
            if (module && folds.contains(module->key))
                add({TimelineRow::Module, lane.module, 0, metrics.laneHeight(1), i, module->laneCount});
            else
                add({TimelineRow::PortLane, i, 0, metrics.laneHeight(lane.trackCount()), i, 1});
            i += m_rows.back().laneCount;
        }
    }
}

/// Below those there are.
void TimelineRows::add(TimelineRow row)
{
    row.top = totalHeight();
    for (int lane = row.firstLane; lane < row.firstLane + row.laneCount; ++lane)
        m_rowOfLane[size_t(lane)] = int(m_rows.size());
    m_rows.push_back(row);
}

size_t TimelineRows::firstBelow(int y) const
{
    const auto found = std::partition_point(m_rows.begin(), m_rows.end(),
                                            [y](const TimelineRow &row) { return row.bottom() <= y; });
    return size_t(found - m_rows.begin());
}

const TimelineRow *TimelineRows::rowAt(int y) const
{
    const size_t row = firstBelow(y);
    return y >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

const TimelineRow *TimelineRows::rowFor(int lane) const
{
    if (lane < 0 || size_t(lane) >= m_rowOfLane.size() || m_rowOfLane[size_t(lane)] < 0)
        return nullptr;
    return &m_rows[size_t(m_rowOfLane[size_t(lane)])];
}

const TimelineRow *TimelineRows::rowOfLane(int lane) const
{
    const TimelineRow *row = rowFor(lane);
    return row && row->kind == TimelineRow::PortLane ? row : nullptr;
}

std::optional<TimelineRow> TimelineRows::placeOfLane(int lane) const
{
    const TimelineRow *row = rowFor(lane);
    if (!row)
        return std::nullopt;
    if (row->kind == TimelineRow::PortLane)
        return *row;
    constexpr int margin = 2; // of the row, above the first strip and below the last
    constexpr int leastHeight = 2;
    const int room = std::max(leastHeight, row->height - 2 * margin);
    const auto topOf = [&](int number) { return row->top + margin + number * room / row->laneCount; };
    const int number = lane - row->firstLane;
    // Of many, each lies over a part of the one before.
    const int height =
        std::max(leastHeight, topOf(number + 1) - topOf(number) - (room >= 3 * row->laneCount ? 1 : 0));
    const int top = std::min(topOf(number), row->bottom() - margin - height);
    return TimelineRow{TimelineRow::Strip, lane, top, height, lane, 1};
}

TimelineRows TimelineRows::part(size_t first, size_t end) const
{
    TimelineRows part;
    part.m_rowOfLane.assign(m_rowOfLane.size(), -1);
    end = std::min(end, m_rows.size());
    if (first < end && m_rows[first].kind != TimelineRow::Heading) {
        size_t heading = first;
        while (heading > 0 && m_rows[heading].kind != TimelineRow::Heading)
            --heading;
        if (m_rows[heading].kind == TimelineRow::Heading) // lanes by spacecraft have none
            part.add(m_rows[heading]);
    }
    for (size_t i = first; i < end; ++i)
        part.add(m_rows[i]);
    return part;
}

} // namespace Skydock
