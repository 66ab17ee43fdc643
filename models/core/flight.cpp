// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flight.h"

namespace Skydock {
namespace {

void fill(QString &gap, const QString &value)
{
    if (gap.isEmpty())
        gap = value;
}

template <class T>
void fill(std::optional<T> &gap, const std::optional<T> &value)
{
    if (!gap)
        gap = value;
}

void fill(QList<CrewMember> &gap, const QList<CrewMember> &value)
{
    if (gap.isEmpty())
        gap = value;
}

Landing mergedLanding(Landing newer, const Landing &older)
{
    fill(newer.attempt, older.attempt);
    fill(newer.success, older.success);
    fill(newer.locationName, older.locationName);
    fill(newer.typeName, older.typeName);
    fill(newer.description, older.description);
    fill(newer.downrangeKm, older.downrangeKm);
    return newer;
}

void fillLaunch(Flight &newer, const Flight &older)
{
    fill(newer.launchId, older.launchId);
    fill(newer.launchName, older.launchName);
    fill(newer.launchNetMs, older.launchNetMs);
    fill(newer.launchStatusId, older.launchStatusId);
    fill(newer.launchStatus, older.launchStatus);
    fill(newer.rocketName, older.rocketName);
    fill(newer.missionName, older.missionName);
    fill(newer.missionType, older.missionType);
    fill(newer.orbitName, older.orbitName);
    fill(newer.padName, older.padName);
    fill(newer.padLocation, older.padLocation);
    if (newer.programs.isEmpty())
        newer.programs = older.programs;
}

} // namespace

FlightCrews mergedCrews(FlightCrews newer, const FlightCrews &older)
{
    fill(newer.launch, older.launch);
    fill(newer.onboard, older.onboard);
    fill(newer.landing, older.landing);
    return newer;
}

Flight mergedFlight(Flight newer, const Flight &older)
{
    fill(newer.spacecraftId, older.spacecraftId);
    fill(newer.spacecraftName, older.spacecraftName);
    fill(newer.destination, older.destination);
    fill(newer.missionEndMs, older.missionEndMs);
    fill(newer.durationMs, older.durationMs);
    fill(newer.turnAroundMs, older.turnAroundMs);
    fillLaunch(newer, older);
    if (newer.landing && older.landing)
        newer.landing = mergedLanding(*newer.landing, *older.landing);
    fill(newer.landing, older.landing);
    newer.crews = mergedCrews(std::move(newer.crews), older.crews);
    return newer;
}

} // namespace Skydock
