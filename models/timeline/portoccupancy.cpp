// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portoccupancy.h"

#include <algorithm>

namespace Skydock {

namespace {

/// Calls `visit(span)` for every stay that covers the instant, in order of docking. `StaySpan::endMs` of an open one
/// is later than every instant.
template <typename Visit>
void forEachCovering(const StayIndex &stays, qint64 instantMs, Visit visit)
{
    constexpr qint64 leastLengthMs = 1; // half-open: a stay without length covers nothing
    stays.forEachReaching({instantMs, instantMs + 1}, leastLengthMs,
                          [&](qsizetype position) { visit(stays.at(position)); });
}

/// Counts craft, each once however many ports the records give it.
class CraftCount
{
public:
    void add(const Stay &stay)
    {
        if (const std::optional<qint64> craft = chasingSpacecraft(stay))
            m_ids.push_back(*craft);
        else if (!stay.chaser || stay.chaser->kind == VehicleKind::Flight)
            ++m_unnamed;
    }
    int count()
    {
        std::sort(m_ids.begin(), m_ids.end());
        return m_unnamed + int(std::unique(m_ids.begin(), m_ids.end()) - m_ids.begin());
    }

private:
    std::vector<qint64> m_ids;
    int m_unnamed = 0;
};

PortUse useOf(const Occupancy &occupancy, const PortOccupancy &port, const PortLifetime &lifetime,
              qint64 nowMs)
{
    const auto occupants = occupancy.occupantsOf(port);
    if (occupants.empty())
        return lifetime.isUnknownAt(occupancy.instantMs, nowMs) ? PortUse::Unknown : PortUse::Free;
    const auto isPlanned = [](const Occupant &occupant) { return occupant.isPlanned; };
    return std::all_of(occupants.begin(), occupants.end(), isPlanned) ? PortUse::Planned : PortUse::Occupied;
}

/// The latest docking or departure at one port before the instant. A departure counts when it comes after the last
/// docking, and whoever departs then was there at that docking: a handful of stays, not all that went before.
std::optional<qint64> previousAt(const StayIndex &stays, qint64 instantMs)
{
    const qsizetype begun = stays.firstFrom(instantMs);
    if (begun == 0)
        return std::nullopt;
    const qint64 dockingMs = stays.at(begun - 1).startMs;
    qint64 latestMs = dockingMs;
    forEachCovering(stays, dockingMs, [&](const StaySpan &span) {
        if (span.endMs < instantMs)
            latestMs = std::max(latestMs, span.endMs);
    });
    return latestMs;
}

/// Whoever docks later departs later still: the next departure is one of those that cover the instant.
std::optional<qint64> nextAt(const StayIndex &stays, qint64 instantMs)
{
    const qsizetype next = stays.firstFrom(instantMs + 1);
    qint64 earliestMs = next < stays.size() ? stays.at(next).startMs : openEndMs;
    forEachCovering(stays, instantMs,
                    [&](const StaySpan &span) { earliestMs = std::min(earliestMs, span.endMs); });
    return earliestMs < openEndMs ? std::optional(earliestMs) : std::nullopt;
}

} // namespace

Occupancy occupancyAt(const TimelineContents &contents, qint64 instantMs, qint64 nowMs)
{
    Occupancy occupancy;
    occupancy.instantMs = instantMs;
    occupancy.isBySpacecraft = contents.isBySpacecraft();
    occupancy.ports.reserve(size_t(contents.lanes().size()));
    CraftCount craft;
    for (const Lane &lane : contents.lanes()) {
        PortOccupancy port;
        port.lane = int(occupancy.ports.size());
        port.firstOccupant = int(occupancy.occupants.size());
        forEachCovering(lane.stays, instantMs, [&](const StaySpan &span) {
            const bool isPlanned = span.startMs > nowMs;
            // Of whom is docked now without a departure nobody knows how long it will stay.
            if (span.isOpen() && !isPlanned && instantMs > nowMs)
                return;
            occupancy.occupants.push_back({span.stay, instantMs - span.startMs, isPlanned});
            if (!isPlanned)
                craft.add(contents.stay(span.stay));
        });
        port.occupantCount = int(occupancy.occupants.size()) - port.firstOccupant;
        port.use = useOf(occupancy, port, lane.lifetime, nowMs);
        occupancy.occupiedPorts += port.use == PortUse::Occupied ? 1 : 0;
        occupancy.unknownPorts += port.use == PortUse::Unknown ? 1 : 0;
        occupancy.ports.push_back(port);
    }
    occupancy.spacecraftDocked = craft.count();
    return occupancy;
}

std::optional<qint64> previousEvent(const TimelineContents &contents, qint64 instantMs)
{
    std::optional<qint64> latest;
    for (const Lane &lane : contents.lanes())
        latest = std::max(latest, previousAt(lane.stays, instantMs)); // nullopt is less than everything
    return latest;
}

std::optional<qint64> nextEvent(const TimelineContents &contents, qint64 instantMs)
{
    std::optional<qint64> earliest;
    for (const Lane &lane : contents.lanes()) {
        const std::optional<qint64> next = nextAt(lane.stays, instantMs);
        if (next && (!earliest || *next < *earliest))
            earliest = next;
    }
    return earliest;
}

} // namespace Skydock
