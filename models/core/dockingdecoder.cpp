// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingdecoder.h"

#include "flightdecoder.h"

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

/// A chaser or a target, and the host it is when something docks to it.
struct Party
{
    std::optional<Vehicle> vehicle;
    std::optional<Host> host;
};

/// Where to look for a party of an event.
struct PartyKeys
{
    QLatin1StringView flight;
    QLatin1StringView station;
    QLatin1StringView payload;
};
constexpr PartyKeys chaserKeys{"flight_vehicle_chaser"_L1, "space_station_chaser"_L1,
                               "payload_flight_chaser"_L1};
constexpr PartyKeys targetKeys{"flight_vehicle_target"_L1, "space_station_target"_L1,
                               "payload_flight_target"_L1};

Host hostOf(HostKind kind, qint64 id, const QString &name)
{
    Host host;
    host.key = {kind, id};
    host.name = name;
    return host;
}

std::optional<Host> readHost(const JsonReader &owner, QLatin1StringView key, HostKind kind)
{
    const auto reader = owner.object(key);
    const auto id = reader ? reader->requiredId() : std::nullopt;
    return id ? std::optional(hostOf(kind, *id, reader->text("name"_L1))) : std::nullopt;
}

Party readFlightParty(const JsonReader &event, QLatin1StringView key, Harvest &harvest)
{
    const auto reader = event.record(key);
    const auto read = reader ? readFlight(*reader, harvest) : std::nullopt;
    if (!read)
        return {};
    Vehicle vehicle;
    vehicle.kind = VehicleKind::Flight;
    vehicle.id = read->flight.id;
    vehicle.name = read->flight.spacecraftName;
    vehicle.spacecraftId = read->flight.spacecraftId;
    vehicle.flightName = read->flight.launchName;
    if (!read->spacecraft || !read->spacecraft->configuration)
        return {vehicle, std::nullopt};
    const Configuration &configuration = *read->spacecraft->configuration;
    vehicle.typeName = configuration.typeName;
    vehicle.operatorName = configuration.agency ? configuration.agency->name : QString();
    return {vehicle, hostOf(HostKind::Configuration, configuration.id, configuration.name)};
}

Party readStationParty(const JsonReader &event, QLatin1StringView key)
{
    const auto station = readHost(event, key, HostKind::Station);
    if (!station)
        return {};
    Vehicle vehicle;
    vehicle.kind = VehicleKind::Station;
    vehicle.id = station->key.id;
    vehicle.name = station->name;
    return {vehicle, station};
}

Party readPayloadParty(const JsonReader &event, QLatin1StringView key)
{
    const auto reader = event.object(key);
    const auto id = reader ? reader->requiredId() : std::nullopt;
    if (!id)
        return {};
    Vehicle vehicle;
    vehicle.kind = VehicleKind::Payload;
    vehicle.id = *id;
    const auto payload = reader->object("payload"_L1);
    if (!payload)
        return {vehicle, std::nullopt};
    vehicle.name = payload->text("name"_L1);
    if (const auto agency = payload->object("operator"_L1))
        vehicle.operatorName = agency->text("name"_L1);
    const auto payloadId = payload->requiredId();
    return {vehicle,
            payloadId ? std::optional(hostOf(HostKind::Payload, *payloadId, vehicle.name)) : std::nullopt};
}

/// Exactly one of the three should be there; where bad data holds more, all are read and the first counts.
Party readParty(const JsonReader &event, const PartyKeys &keys, Harvest &harvest)
{
    Party flight = readFlightParty(event, keys.flight, harvest);
    Party station = readStationParty(event, keys.station);
    Party payload = readPayloadParty(event, keys.payload);
    if (flight.vehicle)
        return flight;
    return station.vehicle ? station : payload;
}

/// A port that does not say whose it is belongs to the target.
void readPort(const JsonReader &event, const std::optional<Host> &target, Stay &stay)
{
    std::optional<Host> host = target;
    if (const auto location = event.object("docking_location"_L1)) {
        stay.port.locationId = location->requiredId().value_or(0);
        stay.portName = location->text("name"_L1);
        if (const auto owner = readPortOwner(*location))
            host = owner;
    }
    if (host) {
        stay.port.host = host->key;
        stay.hostName = host->name;
    }
}

void fillFrom(const Berth &berth, Stay &stay)
{
    if (stay.port.locationId == 0) {
        stay.port = berth.port.key;
        stay.portName = berth.port.name;
        stay.hostName = berth.port.hostName;
    }
    if (!stay.target)
        stay.target = berth.target;
}

void harvestPort(const Stay &stay, Harvest &harvest)
{
    if (stay.port.host.id == 0)
        return;
    harvest.add(hostOf(stay.port.host.kind, stay.port.host.id, stay.hostName));
    if (stay.port.locationId != 0)
        harvest.add(Port{stay.port, stay.portName, stay.hostName});
}

} // namespace

std::optional<Host> readPortOwner(const JsonReader &location)
{
    auto station = readHost(location, "spacestation"_L1, HostKind::Station);
    auto configuration = readHost(location, "spacecraft"_L1, HostKind::Configuration);
    auto payload = readHost(location, "payload"_L1, HostKind::Payload);
    if (station)
        return station;
    return configuration ? configuration : payload;
}

std::optional<Stay> readStay(const JsonReader &reader, Harvest &harvest, const Berth *berth)
{
    const auto id = reader.requiredId();
    if (!id)
        return std::nullopt;
    Stay stay;
    stay.id = *id;
    stay.dockingMs = reader.instantMs("docking"_L1);
    stay.departureMs = reader.instantMs("departure"_L1);
    stay.chaser = readParty(reader, chaserKeys, harvest).vehicle;
    const Party target = readParty(reader, targetKeys, harvest);
    stay.target = target.vehicle;
    readPort(reader, target.host, stay);
    if (berth)
        fillFrom(*berth, stay);
    harvestPort(stay, harvest);
    if (target.host)
        harvest.add(*target.host);
    // Without port and target it is less than a list shows, and must not take the place of an event that has them.
    harvest.add(decoded(stay, reader, berth ? RecordLevel::List : levelOf(reader)));
    return stay;
}

} // namespace Skydock
