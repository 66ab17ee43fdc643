// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placedecoder.h"

#include "dockingdecoder.h"

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

KeptRecord kept(Collection collection, qint64 id, const JsonReader &reader)
{
    RecordOrigin origin = reader.context().origin;
    origin.level = levelOf(reader);
    return {collection, id, reader.bytes(), origin};
}

void readStationPort(const JsonReader &location, const Host &station, Harvest &harvest)
{
    const auto id = location.requiredId();
    if (!id)
        return;
    const Port port{{station.key, *id}, location.text("name"_L1), station.name};
    harvest.add(port);
    const auto event = location.record("currently_docked"_L1);
    if (!event)
        return;
    Vehicle target;
    target.kind = VehicleKind::Station;
    target.id = station.key.id;
    target.name = station.name;
    const Berth berth{port, target};
    readStay(*event, harvest, &berth);
}

} // namespace

std::optional<qint64> readStation(const JsonReader &reader, Harvest &harvest)
{
    const auto id = reader.requiredId();
    if (!id)
        return std::nullopt;
    Host station;
    station.key = {HostKind::Station, *id};
    station.name = reader.text("name"_L1);
    harvest.add(station);
    harvest.add(kept(Collection::SpaceStations, *id, reader));
    for (const JsonReader &location : reader.records("docking_location"_L1))
        readStationPort(location, station, harvest);
    return id;
}

std::optional<qint64> readDockingLocation(const JsonReader &reader, Harvest &harvest)
{
    const auto id = reader.requiredId();
    if (!id)
        return std::nullopt;
    harvest.add(kept(Collection::DockingLocations, *id, reader));
    if (const auto host = readPortOwner(reader)) {
        harvest.add(*host);
        harvest.add(Port{{host->key, *id}, reader.text("name"_L1), host->name});
    }
    return id;
}

std::optional<qint64> readSpacecraftStatus(const JsonReader &reader, Harvest &harvest)
{
    const auto id = reader.requiredId();
    if (id)
        harvest.add(FilterChoice{*id, reader.text("name"_L1)});
    return id;
}

} // namespace Skydock
