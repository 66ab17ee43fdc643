// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedcatalogue.h"

#include "dice.h"
#include "generatedplaces.h"
#include "generatedrecords.h"
#include "utctime.h"

#include <QRegularExpression>

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 heapStream = 31;

qint64 idOf(const QJsonValue &record)
{
    return record["id"_L1].toInteger();
}

QJsonObject changed(QJsonObject record, const QJsonObject &changes)
{
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change)
        record.insert(change.key(), change.value());
    return record;
}

/// A flight as a docking event holds it.
QJsonObject flightInEvent(QJsonObject flight)
{
    const QJsonObject launch = flight.value("launch"_L1).toObject();
    QJsonObject shortened;
    for (const QString &member : {u"id"_s, u"url"_s, u"name"_s})
        shortened.insert(member, launch.value(member));
    flight.insert(u"launch"_s, shortened);
    flight.remove(u"response_mode"_s);
    return flight;
}

std::size_t indexOf(SyncCollection collection)
{
    return std::size_t(collection == SyncCollection::LegacyFlights ? SyncCollection::Flights : collection);
}

/// Nearly by id, but not quite: some were corrected after others had come.
qint64 placeInHeap(SyncCollection collection, qint64 id)
{
    Dice dice(quint32(collection), heapStream, id);
    return dice.oneIn(6) ? id + dice.between(2, 9) : id;
}

/// The address of a record that gets another id.
QString movedAddress(QString url, qint64 id)
{
    static const QRegularExpression lastNumber(u"/[0-9]+/(?=[^/]*$)"_s);
    return url.replace(lastNumber, u"/%1/"_s.arg(id));
}

QJsonValue instantOrNull(std::optional<qint64> ms)
{
    return ms ? QJsonValue(formatUtc(*ms)) : QJsonValue();
}

} // namespace

ServedCatalogue::ServedCatalogue(int spacecraft, int dockings, int flights, quint32 seed)
{
    const GeneratedSchedule schedule(spacecraft, dockings, flights, seed);
    const GeneratedRecords records(schedule, seed);
    const auto made = [](int count, auto record) {
        QList<QJsonObject> all;
        for (int i = 0; i < count; ++i)
            all.append(record(i));
        return all;
    };
    fill(SyncCollection::Spacecraft,
         made(schedule.craftCount(), [&](int i) { return records.spacecraft(i); }));
    fill(SyncCollection::Flights, made(schedule.flightCount(), [&](int i) { return records.flight(i); }));
    fill(SyncCollection::DockingEvents,
         made(schedule.stayCount(), [&](int i) { return records.dockingEvent(i); }));
    fill(SyncCollection::SpaceStations, GeneratedPlaces::stations());
    fill(SyncCollection::DockingLocations, GeneratedPlaces::dockingLocations());
    fill(SyncCollection::SpacecraftStatuses, GeneratedPlaces::spacecraftStatuses());
}

void ServedCatalogue::fill(SyncCollection collection, QList<QJsonObject> records)
{
    std::stable_sort(records.begin(), records.end(),
                     [collection](const QJsonObject &a, const QJsonObject &b) {
                         return placeInHeap(collection, idOf(a)) < placeInHeap(collection, idOf(b));
                     });
    for (const QJsonObject &record : std::as_const(records))
        tableOf(collection).put(record);
}

const ServedTable &ServedCatalogue::table(SyncCollection collection) const
{
    return m_tables.at(indexOf(collection));
}

ServedTable &ServedCatalogue::tableOf(SyncCollection collection)
{
    return m_tables.at(indexOf(collection));
}

QSet<qint64> ServedCatalogue::ids(SyncCollection collection) const
{
    const QList<qint64> &order = table(collection).ids();
    return {order.cbegin(), order.cend()};
}

void ServedCatalogue::edit(SyncCollection collection, qint64 id, const QJsonObject &changes)
{
    QJsonObject record = changed(table(collection).record(id), changes);
    record.insert(u"id"_s, id);
    tableOf(collection).put(record);
    if (collection == SyncCollection::Spacecraft)
        renewSpacecraft(record);
    else if (collection == SyncCollection::Flights)
        renewFlight(record);
}

void ServedCatalogue::remove(SyncCollection collection, qint64 id)
{
    tableOf(collection).remove(id);
}

void ServedCatalogue::renewSpacecraft(const QJsonObject &spacecraft)
{
    const QList<QJsonObject> flights = table(SyncCollection::Flights).records();
    for (QJsonObject flight : flights) {
        if (idOf(flight.value("spacecraft"_L1)) != idOf(spacecraft))
            continue;
        flight.insert(u"spacecraft"_s, spacecraft);
        tableOf(SyncCollection::Flights).replace(flight);
        renewFlight(flight);
    }
}

void ServedCatalogue::renewFlight(const QJsonObject &flight)
{
    const QList<QJsonObject> events = table(SyncCollection::DockingEvents).records();
    for (QJsonObject event : events) {
        for (const QString &party : {u"flight_vehicle_chaser"_s, u"flight_vehicle_target"_s}) {
            if (idOf(event.value(party)) == idOf(flight))
                event.insert(party, flightInEvent(flight));
        }
        tableOf(SyncCollection::DockingEvents).replace(event);
    }
}

qint64 ServedCatalogue::addLike(SyncCollection collection, const QJsonObject &changes)
{
    const QList<qint64> &ids = table(collection).ids();
    const qint64 newest = ids.isEmpty() ? 0 : *std::max_element(ids.cbegin(), ids.cend());
    QJsonObject record = changed(table(collection).record(newest), changes);
    if (record.contains("url"_L1))
        record.insert(u"url"_s, movedAddress(record.value("url"_L1).toString(), newest + 1));
    edit(collection, newest + 1, record);
    return newest + 1;
}

qint64 ServedCatalogue::addDocking(qint64 flightId, qint64 locationId, qint64 dockingMs,
                                   std::optional<qint64> departureMs)
{
    const QList<QJsonObject> events = table(SyncCollection::DockingEvents).records();
    const auto like = std::find_if(events.cbegin(), events.cend(), [locationId](const QJsonObject &event) {
        return idOf(event.value("docking_location"_L1)) == locationId;
    });
    if (like == events.cend() || !table(SyncCollection::Flights).contains(flightId))
        return 0;
    QJsonObject event = *like;
    event.insert(u"docking"_s, formatUtc(dockingMs));
    event.insert(u"departure"_s, instantOrNull(departureMs));
    event.insert(u"flight_vehicle_chaser"_s, flightInEvent(table(SyncCollection::Flights).record(flightId)));
    return addLike(SyncCollection::DockingEvents, event);
}

void ServedCatalogue::setDeparture(qint64 dockingId, std::optional<qint64> departureMs)
{
    edit(SyncCollection::DockingEvents, dockingId, {{u"departure"_s, instantOrNull(departureMs)}});
}

} // namespace Skydock
