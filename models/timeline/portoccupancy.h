// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecontents.h"

#include <optional>
#include <span>
#include <vector>

namespace Skydock {

/// A stay that covers an instant.
struct Occupant
{
    quint32 stay = 0; ///< index of the record in `TimelineContents`
    qint64 forMs = 0; ///< from the docking to the instant
    bool isPlanned = false;
    bool operator==(const Occupant &) const = default;
};

/// Unknown is not the same as free: nothing is recorded of the port before its first and after its last use.
enum class PortUse { Unknown, Free, Planned, Occupied };

/// What one lane's port was used for at an instant.
struct PortOccupancy
{
    int lane = 0;
    PortUse use = PortUse::Unknown;
    int firstOccupant = 0; ///< in `Occupancy::occupants`
    int occupantCount = 0; ///< more than one where stays overlap
};

/// Who was docked where at one instant: every lane, in the order of the lanes.
struct Occupancy
{
    qint64 instantMs = 0;
    std::vector<PortOccupancy> ports;
    std::vector<Occupant> occupants; ///< lane by lane, within one by docking
    bool isBySpacecraft = false;     ///< the lanes are craft, and their "ports" say where each was
    int occupiedPorts = 0;           ///< planned stays are not counted here
    int unknownPorts = 0;
    int spacecraftDocked = 0; ///< each once; station modules and payloads are none

    std::span<const Occupant> occupantsOf(const PortOccupancy &port) const
    {
        return {occupants.data() + port.firstOccupant, size_t(port.occupantCount)};
    }
};

/// Stays cover [docking, departure): one without length covers nothing, an inverted one the time it is drawn over, an
/// open one everything from its docking to `nowMs`, a planned one without departure everything from its docking. Costs
/// O(log stays + answers) a lane.
Occupancy occupancyAt(const TimelineContents &contents, qint64 instantMs, qint64 nowMs);

/// The nearest recorded docking or departure before or after an instant, over all lanes; nullopt when there is none.
std::optional<qint64> previousEvent(const TimelineContents &contents, qint64 instantMs);
std::optional<qint64> nextEvent(const TimelineContents &contents, qint64 instantMs);

} // namespace Skydock
