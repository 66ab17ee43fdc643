// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flight.h"

namespace Skydock {

/// How far a flight has come. The numbers order it in time; they are those of `phaseExpression` (FlightStore).
enum class FlightPhase { Planned = 1, Flying = 2, Ended = 3, Failed = 4 };

inline constexpr FlightPhase flightPhases[] = {FlightPhase::Planned, FlightPhase::Flying, FlightPhase::Ended,
                                               FlightPhase::Failed};

/// Does the status of a launch say that it has not been launched? (Launch Library: go, to be determined, on hold, to be
/// confirmed.)
constexpr bool isBeforeLaunch(qint64 launchStatusId)
{
    return launchStatusId == 1 || launchStatusId == 2 || launchStatusId == 5 || launchStatusId == 8;
}

/// (Success, in flight, partial failure, payload deployed.)
constexpr bool isAfterLaunch(qint64 launchStatusId)
{
    return launchStatusId == 3 || launchStatusId == 6 || launchStatusId == 7 || launchStatusId == 9;
}

constexpr qint64 launchFailedStatus = 4;

/// nullopt where the record tells neither of launch nor end. A launch whose date has passed while its status still says
/// that it is to come is planned: the mirror is older than the launch, or the launch slipped.
std::optional<FlightPhase> flightPhase(const Flight &flight, qint64 nowMs);

} // namespace Skydock
