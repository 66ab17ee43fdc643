// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraft.h"

#include "spacecraftdetail.h"

namespace Skydock {

namespace {

template <class T>
void fill(std::optional<T> &gap, const std::optional<T> &from)
{
    if (!gap)
        gap = from;
}

void fill(QString &gap, const QString &from)
{
    if (gap.isEmpty())
        gap = from;
}

void fillConfiguration(Configuration &gaps, const Configuration &from)
{
    fill(gaps.name, from.name);
    fill(gaps.typeId, from.typeId);
    fill(gaps.typeName, from.typeName);
    fill(gaps.agency, from.agency);
    if (gaps.agency && from.agency && gaps.agency->id == from.agency->id) {
        fill(gaps.agency->abbreviation, from.agency->abbreviation);
        fill(gaps.agency->type, from.agency->type);
    }
    if (gaps.families.isEmpty())
        gaps.families = from.families;
    fill(gaps.inUse, from.inUse);
    fill(gaps.image, from.image);
    fill(gaps.detail, from.detail);
}

} // namespace

Spacecraft mergedSpacecraft(Spacecraft newer, const Spacecraft &older)
{
    fill(newer.name, older.name);
    if (newer.url.isEmpty())
        newer.url = older.url;
    fill(newer.serialNumber, older.serialNumber);
    fill(newer.isPlaceholder, older.isPlaceholder);
    fill(newer.inSpace, older.inSpace);
    fill(newer.image, older.image);
    fill(newer.timeInSpaceMs, older.timeInSpaceMs);
    fill(newer.timeDockedMs, older.timeDockedMs);
    fill(newer.flightsCount, older.flightsCount);
    fill(newer.missionEndsCount, older.missionEndsCount);
    fill(newer.statusId, older.statusId);
    fill(newer.statusName, older.statusName);
    fill(newer.description, older.description);
    fill(newer.fastestTurnaroundMs, older.fastestTurnaroundMs);
    if (!newer.configuration)
        newer.configuration = older.configuration;
    else if (older.configuration && older.configuration->id == newer.configuration->id)
        fillConfiguration(*newer.configuration, *older.configuration);
    return newer;
}

std::optional<Stay> SpacecraftDetail::openStay() const
{
    std::optional<Stay> newest;
    for (const Stay &stay : stays) {
        const bool comes = stay.chaser && stay.chaser->spacecraftId == spacecraft.id;
        if (comes && stay.isOpen() && (!newest || *stay.dockingMs > *newest->dockingMs))
            newest = stay;
    }
    return newest;
}

} // namespace Skydock
