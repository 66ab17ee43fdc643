// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordforms.h"

#include "generateddetail.h"
#include "generatedschedule.h"
#include "legacyrecords.h"
#include "utctime.h"

#include <QJsonArray>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

qint64 idOf(const QJsonValue &record)
{
    return record["id"_L1].toInteger();
}

QJsonObject without(QJsonObject object, std::initializer_list<QLatin1StringView> members)
{
    for (const QLatin1StringView member : members)
        object.remove(member);
    return object;
}

QJsonObject listedSpacecraft(const QJsonObject &record)
{
    QJsonObject listed =
        without(record, {"time_in_space"_L1, "time_docked"_L1, "flights_count"_L1, "mission_ends_count"_L1,
                         "description"_L1, "fastest_turnaround"_L1});
    const QJsonObject configuration = listed.value("spacecraft_config"_L1).toObject();
    listed.insert(u"spacecraft_config"_s, without(configuration, {"family"_L1, "image"_L1, "in_use"_L1}));
    listed.insert(u"response_mode"_s, u"list"_s);
    return listed;
}

/// A flight with so much of its launch as 2.3.0 tells: programmes come from 2.0.0 alone, pad and mission from there or
/// from detailed mode.
QJsonObject flightWithLaunch(QJsonObject flight, bool detailed)
{
    const QJsonObject launch = without(flight.value("launch"_L1).toObject(), {"program"_L1});
    flight.insert(u"launch"_s, detailed ? launch : without(launch, {"mission"_L1, "pad"_L1}));
    return flight;
}

QJsonObject spacecraftInDetail(QJsonObject spacecraft)
{
    spacecraft.insert(u"response_mode"_s, u"detailed"_s);
    spacecraft.insert(u"spacecraft_config"_s,
                      GeneratedDetail::configuration(spacecraft.value("spacecraft_config"_L1).toObject()));
    return spacecraft;
}

qint64 dockingMs(const QJsonObject &event)
{
    return parseUtc(event.value("docking"_L1).toString()).value_or(0);
}

} // namespace

RecordForms::RecordForms(const ServedCatalogue &catalogue) : m_catalogue(catalogue)
{
    for (const QJsonObject &flight : catalogue.table(SyncCollection::Flights).records())
        m_flightsOfCraft[idOf(flight.value("spacecraft"_L1))].append(idOf(flight));
    for (const QJsonObject &location : catalogue.table(SyncCollection::DockingLocations).records())
        m_portsOfStation[idOf(location.value("spacestation"_L1))].append(location);
    for (const QJsonObject &event : catalogue.table(SyncCollection::DockingEvents).records())
        noteEvent(event);
}

void RecordForms::noteEvent(const QJsonObject &event)
{
    m_eventsOfFlight[idOf(event.value("flight_vehicle_chaser"_L1))].append(idOf(event));
    if (!event.value("departure"_L1).isNull() || dockingMs(event) > GeneratedSchedule::nowMs())
        return;
    QJsonObject &docked = m_dockedAtPort[idOf(event.value("docking_location"_L1))];
    if (docked.isEmpty() || dockingMs(docked) < dockingMs(event))
        docked = event;
}

QJsonObject RecordForms::form(SyncCollection collection, const QJsonObject &record, RecordLevel level,
                              bool single) const
{
    const bool detailed = level == RecordLevel::Detailed;
    switch (collection) {
    case SyncCollection::Spacecraft:
        if (level == RecordLevel::List)
            return listedSpacecraft(record);
        return detailed ? detailedSpacecraft(record) : record;
    case SyncCollection::Flights:
        return detailed ? detailedFlight(record, true) : flightWithLaunch(record, false);
    case SyncCollection::DockingEvents:
        return detailed ? detailedEvent(record) : record;
    case SyncCollection::SpaceStations:
        return detailed ? detailedStation(record) : record;
    case SyncCollection::LegacyFlights:
        return LegacyRecords::flight(record, single);
    case SyncCollection::DockingLocations:
    case SyncCollection::SpacecraftStatuses:
        break;
    }
    return record;
}

QJsonObject RecordForms::detailedSpacecraft(QJsonObject record) const
{
    QJsonArray flights;
    for (const qint64 id : m_flightsOfCraft.value(idOf(record)))
        flights.append(flightWithLaunch(m_catalogue.table(SyncCollection::Flights).record(id), true));
    record = spacecraftInDetail(record);
    record.insert(u"flights"_s, flights);
    return record;
}

QJsonObject RecordForms::detailedFlight(QJsonObject record, bool withDockings) const
{
    record = flightWithLaunch(record, true);
    record.insert(u"response_mode"_s, u"detailed"_s);
    record.insert(u"spacecraft"_s, spacecraftInDetail(record.value("spacecraft"_L1).toObject()));
    GeneratedDetail::addCrews(record);
    if (!withDockings)
        return record;
    QJsonArray events;
    for (const qint64 id : m_eventsOfFlight.value(idOf(record)))
        events.append(without(m_catalogue.table(SyncCollection::DockingEvents).record(id),
                              {"flight_vehicle_chaser"_L1, "space_station_chaser"_L1,
                               "payload_flight_chaser"_L1, "response_mode"_L1}));
    record.insert(u"docking_events"_s, events);
    return record;
}

QJsonValue RecordForms::flightOfParty(const QJsonValue &party) const
{
    const QJsonObject flight = m_catalogue.table(SyncCollection::Flights).record(idOf(party));
    return flight.isEmpty() ? party : detailedFlight(flight, false);
}

QJsonObject RecordForms::detailedEvent(QJsonObject record) const
{
    record.insert(u"response_mode"_s, u"detailed"_s);
    for (const QString &party : {u"flight_vehicle_chaser"_s, u"flight_vehicle_target"_s})
        record.insert(party, flightOfParty(record.value(party)));
    const qint64 station = idOf(record.value("space_station_target"_L1));
    if (m_catalogue.table(SyncCollection::SpaceStations).contains(station))
        record.insert(u"space_station_target"_s,
                      m_catalogue.table(SyncCollection::SpaceStations).record(station));
    return record;
}

QJsonObject RecordForms::eventAtPort(const QJsonObject &event) const
{
    const QJsonValue party = event.value("flight_vehicle_chaser"_L1);
    const QJsonObject flight = flightOfParty(party).toObject();
    QJsonObject chaser;
    for (const QString &member : {u"id"_s, u"url"_s, u"spacecraft"_s, u"launch"_s})
        chaser.insert(member, flight.value(member));
    QJsonObject docked;
    for (const QString &member : {u"id"_s, u"url"_s, u"docking"_s, u"departure"_s, u"space_station_chaser"_s,
                                  u"payload_flight_chaser"_s})
        docked.insert(member, event.value(member));
    docked.insert(u"flight_vehicle_chaser"_s, party.isNull() ? QJsonValue() : chaser);
    return docked;
}

QJsonObject RecordForms::stationPort(const QJsonObject &location) const
{
    const auto docked = m_dockedAtPort.constFind(idOf(location));
    return {{u"id"_s, location.value("id"_L1)},
            {u"name"_s, location.value("name"_L1)},
            {u"currently_docked"_s, docked == m_dockedAtPort.cend() ? QJsonValue() : eventAtPort(*docked)}};
}

QJsonObject RecordForms::detailedStation(QJsonObject record) const
{
    GeneratedDetail::addStationSizes(record);
    QJsonArray ports;
    QJsonArray events;
    for (const QJsonObject &location : m_portsOfStation.value(idOf(record))) {
        ports.append(stationPort(location));
        if (m_dockedAtPort.contains(idOf(location)))
            events.append(m_dockedAtPort.value(idOf(location)));
    }
    record.insert(u"response_mode"_s, u"detailed"_s);
    record.insert(u"docked_vehicles"_s, events.size());
    record.insert(u"docking_location"_s, ports);
    record.insert(u"active_docking_events"_s, events);
    return record;
}

} // namespace Skydock
