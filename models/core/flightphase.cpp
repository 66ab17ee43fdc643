// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightphase.h"

namespace Skydock {

std::optional<FlightPhase> flightPhase(const Flight &flight, qint64 nowMs)
{
    const qint64 status = flight.launchStatusId.value_or(0);
    if (status == launchFailedStatus)
        return FlightPhase::Failed;
    if (flight.missionEndMs && *flight.missionEndMs <= nowMs)
        return FlightPhase::Ended;
    if (isBeforeLaunch(status) || (flight.launchNetMs && *flight.launchNetMs > nowMs))
        return FlightPhase::Planned;
    // Launch Library counts the time of a flight from its launch on.
    if (isAfterLaunch(status) || flight.launchNetMs || flight.durationMs.value_or(0) > 0)
        return FlightPhase::Flying;
    return {};
}

} // namespace Skydock
