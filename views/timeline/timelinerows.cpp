// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinerows.h"

#include <algorithm>

namespace Skydock {

TimelineRows::TimelineRows(const TimelineContents &contents, const TimelineMetrics &metrics,
                           const QList<HostKey> &folded)
    : m_rowOfLane(size_t(contents.lanes().size()), -1)
{
    int top = 0;
    const auto add = [this, &top](TimelineRow::Kind kind, int index, int height) {
        m_rows.push_back({kind, index, top, height});
        top += height;
    };
    for (int g = 0; g < contents.groups().size(); ++g) {
        const LaneGroup &group = contents.groups().at(g);
        m_rowOfGroup.push_back(contents.isBySpacecraft() ? -1 : int(m_rows.size()));
        if (!contents.isBySpacecraft())
            add(TimelineRow::Heading, g, metrics.headingHeight);
        if (!contents.isBySpacecraft() && folded.contains(group.host))
            continue;
        for (int lane = group.firstLane; lane < group.firstLane + group.laneCount; ++lane) {
            m_rowOfLane[size_t(lane)] = int(m_rows.size());
            add(TimelineRow::PortLane, lane, metrics.laneHeight(contents.lanes().at(lane).trackCount()));
        }
    }
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

const TimelineRow *TimelineRows::headingOf(int group) const
{
    const bool exists = group >= 0 && size_t(group) < m_rowOfGroup.size() && m_rowOfGroup[size_t(group)] >= 0;
    return exists ? &m_rows[size_t(m_rowOfGroup[size_t(group)])] : nullptr;
}

const TimelineRow *TimelineRows::rowOfLane(int lane) const
{
    if (lane < 0 || size_t(lane) >= m_rowOfLane.size() || m_rowOfLane[size_t(lane)] < 0)
        return nullptr;
    return &m_rows[size_t(m_rowOfLane[size_t(lane)])];
}

TimelineRows TimelineRows::part(size_t first, size_t end) const
{
    TimelineRows part;
    part.m_rowOfLane.assign(m_rowOfLane.size(), -1);
    part.m_rowOfGroup.assign(m_rowOfGroup.size(), -1);
    const auto add = [&part](TimelineRow row) {
        row.top = part.totalHeight();
        std::vector<int> &index = row.kind == TimelineRow::PortLane ? part.m_rowOfLane : part.m_rowOfGroup;
        index[size_t(row.index)] = int(part.m_rows.size());
        part.m_rows.push_back(row);
    };
    end = std::min(end, m_rows.size());
    if (first < end && m_rows[first].kind == TimelineRow::PortLane) {
        size_t heading = first;
        while (heading > 0 && m_rows[heading].kind != TimelineRow::Heading)
            --heading;
        if (m_rows[heading].kind == TimelineRow::Heading) // lanes by spacecraft have none
            add(m_rows[heading]);
    }
    for (size_t i = first; i < end; ++i)
        add(m_rows[i]);
    return part;
}

} // namespace Skydock
