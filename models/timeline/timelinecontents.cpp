// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinecontents.h"

#include <algorithm>

namespace Skydock {

std::optional<quint32> TimelineContents::indexOf(qint64 stayId) const
{
    const auto end = m_stayIds.constBegin() + m_ascendingIds;
    const auto found = std::lower_bound(m_stayIds.constBegin(), end, stayId);
    if (found != end && *found == stayId)
        return quint32(found - m_stayIds.constBegin());
    const qsizetype index = m_stayIds.indexOf(stayId, m_ascendingIds);
    return index < 0 ? std::nullopt : std::optional(quint32(index));
}

QList<quint32> TimelineContents::staysOfSpacecraft(qint64 spacecraftId) const
{
    QList<quint32> indexes;
    for (qsizetype i = m_spacecraftIds.indexOf(spacecraftId); i >= 0;
         i = m_spacecraftIds.indexOf(spacecraftId, i + 1))
        indexes.append(quint32(i));
    return indexes;
}

int TimelineContents::indexOfLane(const LaneKey &key) const
{
    const auto found =
        std::find_if(m_lanes.begin(), m_lanes.end(), [&key](const Lane &lane) { return lane.key() == key; });
    return found == m_lanes.end() ? -1 : int(found - m_lanes.begin());
}

std::optional<qsizetype> TimelineContents::positionOf(quint32 index) const
{
    const StayIndex &stays = m_lanes.at(laneOf(index)).stays;
    const Stay &record = stay(index);
    if (!record.dockingMs && !record.departureMs)
        return std::nullopt;
    // An inverted stay is indexed by its departure: try both instants rather than repeat that rule here.
    for (const std::optional<qint64> &instant : {record.dockingMs, record.departureMs}) {
        if (!instant)
            continue;
        const qint64 startMs = std::clamp(*instant, earliestInstantMs, latestInstantMs);
        for (qsizetype i = stays.firstFrom(startMs); i < stays.size() && stays.at(i).startMs == startMs;
             ++i) {
            if (stays.at(i).stay == index)
                return i;
        }
    }
    return std::nullopt;
}

const StaySpan *TimelineContents::spanOf(quint32 index) const
{
    const std::optional<qsizetype> position = positionOf(index);
    return position ? &m_lanes.at(laneOf(index)).stays.at(*position) : nullptr;
}

} // namespace Skydock
