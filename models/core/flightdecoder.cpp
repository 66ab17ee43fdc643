// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightdecoder.h"

#include "crewdecoder.h"
#include "launchdecoder.h"
#include "spacecraftdecoder.h"

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

std::optional<Landing> readLanding(const JsonReader &flight)
{
    const auto reader = flight.object("landing"_L1);
    if (!reader)
        return std::nullopt;
    Landing landing;
    landing.attempt = reader->flag("attempt"_L1);
    landing.success = reader->flag("success"_L1);
    landing.description = reader->text("description"_L1);
    landing.downrangeKm = reader->number("downrange_distance"_L1);
    if (const auto location = reader->object("landing_location"_L1))
        landing.locationName = location->text("name"_L1);
    if (const auto type = reader->object("type"_L1))
        landing.typeName = type->text("name"_L1);
    return landing;
}

std::optional<Spacecraft> readOwnSpacecraft(const JsonReader &flight, Harvest &harvest)
{
    const auto reader = flight.record("spacecraft"_L1);
    auto spacecraft = reader ? readSpacecraft(*reader) : std::nullopt;
    if (spacecraft)
        harvest.add(decoded(*spacecraft, *reader, levelOf(*reader)));
    return spacecraft;
}

/// A docking event holds its flights in the API's shortest form, whose launch is an id and a name. It does not say
/// so itself, and must not replace a flight that knows its launch.
RecordLevel levelOfFlight(const JsonReader &reader, bool knowsLaunch)
{
    const bool saysNothing = !reader.has("response_mode"_L1);
    return saysNothing && !reader.isListed() && !knowsLaunch ? RecordLevel::List : levelOf(reader);
}

} // namespace

std::optional<FlightAndSpacecraft> readFlight(const JsonReader &reader, Harvest &harvest,
                                              const Spacecraft *owner)
{
    const auto id = reader.requiredId();
    if (!id)
        return std::nullopt;
    Flight flight;
    flight.id = *id;
    flight.destination = reader.text("destination"_L1);
    flight.missionEndMs = reader.instantMs("mission_end"_L1);
    flight.durationMs = reader.durationMs("duration"_L1);
    flight.turnAroundMs = reader.durationMs("turn_around_time"_L1);
    flight.landing = readLanding(reader);
    flight.crews = readCrews(reader);
    const auto launch = reader.object("launch"_L1);
    if (launch)
        readLaunch(*launch, flight);
    const auto spacecraft = readOwnSpacecraft(reader, harvest);
    if (const Spacecraft *known = spacecraft ? &*spacecraft : owner) {
        flight.spacecraftId = known->id;
        flight.spacecraftName = known->name;
    }
    const bool knowsLaunch = launch && launch->has("net"_L1);
    harvest.add(decoded(flight, reader, levelOfFlight(reader, knowsLaunch)));
    return FlightAndSpacecraft{flight, spacecraft};
}

} // namespace Skydock
