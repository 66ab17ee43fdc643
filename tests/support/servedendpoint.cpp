// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedendpoint.h"

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

/// `name__gt`, `__gte`, `__lt`, `__lte`.
QList<ServedFilter> bounds(const QString &name, FilterKind kind)
{
    return {{name + u"__gt"_s, kind, name, Comparison::Greater},
            {name + u"__gte"_s, kind, name, Comparison::GreaterOrEqual},
            {name + u"__lt"_s, kind, name, Comparison::Less},
            {name + u"__lte"_s, kind, name, Comparison::LessOrEqual}};
}

ServedFilter choice(const QString &name, const QString &path, SyncCollection choices,
                    const QString &choicePath)
{
    return {name, FilterKind::Choice, path, Comparison::Equal, choices, choicePath};
}

/// One of those that stations have.
ServedFilter stationChoice(const QString &name, const QString &path)
{
    return choice(name, path, SyncCollection::SpaceStations, path);
}

/// Of a flight.
ServedFilter spacecraftChoice()
{
    return choice(u"spacecraft"_s, u"spacecraft/id"_s, SyncCollection::Spacecraft, u"id"_s);
}

ServedEndpoint spacecraft()
{
    return {u"/2.3.0/spacecraft/"_s,
            SyncCollection::Spacecraft,
            true,
            true,
            {{u"in_space"_s, FilterKind::Boolean, u"in_space"_s},
             {u"is_placeholder"_s, FilterKind::Boolean, u"is_placeholder"_s},
             {u"name"_s, FilterKind::Exact, u"name"_s},
             choice(u"spacecraft_config"_s, u"spacecraft_config/id"_s, SyncCollection::Spacecraft,
                    u"spacecraft_config/id"_s),
             choice(u"status"_s, u"status/id"_s, SyncCollection::SpacecraftStatuses, u"id"_s)},
            {u"name"_s, u"spacecraft_config/name"_s},
            {{u"flights_count"_s, u"flights_count"_s},
             {u"id"_s, u"id"_s},
             {u"mission_ends_count"_s, u"mission_ends_count"_s},
             {u"time_docked"_s, u"time_docked"_s},
             {u"time_in_space"_s, u"time_in_space"_s}}};
}

ServedEndpoint dockingEvents()
{
    return {u"/2.3.0/docking_events/"_s,
            SyncCollection::DockingEvents,
            true,
            false,
            QList<ServedFilter>{
                {u"docked"_s, FilterKind::IsNull, u"departure"_s},
                {u"docking_location__id"_s, FilterKind::Number, u"docking_location/id"_s},
                {u"flight_vehicle_chaser__id"_s, FilterKind::Number, u"flight_vehicle_chaser/id"_s},
                {u"space_station_target__id"_s, FilterKind::Number, u"space_station_target/id"_s}} +
                bounds(u"docking"_s, FilterKind::Instant),
            {u"docking_location/name"_s, u"flight_vehicle_chaser/spacecraft/name"_s,
             u"flight_vehicle_target/spacecraft/name"_s, u"payload_flight_chaser/payload/name"_s,
             u"payload_flight_target/payload/name"_s, u"space_station_chaser/name"_s,
             u"space_station_target/name"_s},
            {{u"departure"_s, u"departure"_s}, {u"docking"_s, u"docking"_s}}};
}

ServedEndpoint flights()
{
    return {u"/2.3.0/spacecraft_flights/"_s, SyncCollection::Flights, true, false,
            QList<ServedFilter>{{u"mission_end"_s, FilterKind::Instant, u"mission_end"_s},
                                {u"mission_end__year"_s, FilterKind::Numbers, u"mission_end/year"_s},
                                {u"mission_end__month"_s, FilterKind::Numbers, u"mission_end/month"_s},
                                {u"mission_end__day"_s, FilterKind::Numbers, u"mission_end/day"_s},
                                spacecraftChoice()} +
                bounds(u"mission_end"_s, FilterKind::Instant)};
}

ServedEndpoint stations()
{
    return {u"/2.3.0/space_stations/"_s,
            SyncCollection::SpaceStations,
            true,
            false,
            {{u"id"_s, FilterKind::Number, u"id"_s},
             {u"name"_s, FilterKind::Exact, u"name"_s},
             {u"name__contains"_s, FilterKind::Contains, u"name"_s},
             stationChoice(u"owners"_s, u"owners/id"_s),
             {u"owner__ids"_s, FilterKind::Choices, u"owners/id"_s},
             stationChoice(u"status"_s, u"status/id"_s),
             {u"status__ids"_s, FilterKind::Choices, u"status/id"_s},
             stationChoice(u"type"_s, u"type/id"_s)},
            {u"name"_s, u"owners/abbrev"_s, u"owners/name"_s},
            {{u"founded"_s, u"founded"_s},
             {u"id"_s, u"id"_s},
             {u"name"_s, u"name"_s},
             {u"status"_s, u"status/id"_s},
             {u"type"_s, u"type/id"_s}}};
}

} // namespace

const QList<ServedEndpoint> &servedEndpoints()
{
    static const QList<ServedEndpoint> all{
        spacecraft(),
        dockingEvents(),
        flights(),
        stations(),
        {u"/2.3.0/config/docking_locations/"_s, SyncCollection::DockingLocations},
        {u"/2.3.0/config/spacecraft_statuses/"_s, SyncCollection::SpacecraftStatuses},
        {u"/2.0.0/spacecraft/flight/"_s, SyncCollection::LegacyFlights, false, false, {spacecraftChoice()}}};
    return all;
}

const ServedEndpoint &servedEndpoint(SyncCollection collection)
{
    const auto &all = servedEndpoints();
    return *std::find_if(all.cbegin(), all.cend(), [collection](const ServedEndpoint &endpoint) {
        return endpoint.collection == collection;
    });
}

} // namespace Skydock
