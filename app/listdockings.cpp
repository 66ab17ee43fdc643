// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcollection.h"

#include "dockingstore.h"
#include "listquery.h"

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

QList<FilterRow<DockingQuery>> filterRows()
{
    using Query = DockingQuery;
    return {
        {"docked"_L1, ValueKind::Boolean, into(&Query::docked)},
        {"docking__gt"_L1, ValueKind::Time, into(&Query::dockingGt)},
        {"docking__gte"_L1, ValueKind::Time, into(&Query::dockingGte)},
        {"docking__lt"_L1, ValueKind::Time, into(&Query::dockingLt)},
        {"docking__lte"_L1, ValueKind::Time, into(&Query::dockingLte)},
        idRow<Query>("docking_location__id"_L1, KnownKind::Port, into(&Query::locationId)),
        idRow<Query>("flight_vehicle_chaser__id"_L1, KnownKind::Flight, into(&Query::chaserFlightId)),
        idRow<Query>("space_station_target__id"_L1, KnownKind::Station, into(&Query::targetStationId)),
    };
}

QList<OrderingRow<DockingField>> orderingRows()
{
    return {
        {"departure"_L1, DockingField::Departure},
        {"docking"_L1, DockingField::Docking},
    };
}

QList<ListColumn> columns()
{
    return {
        {QT_TRANSLATE_NOOP("Skydock::List", "Id"), CellKind::Number, "id"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Chaser"), CellKind::Text,
         "flight_vehicle_chaser__spacecraft__name|space_station_chaser__name|payload_flight_chaser__payload__name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Host"), CellKind::Text,
         "docking_location__spacestation__name|docking_location__spacecraft__name|docking_location__payload__"
         "name|"
         "space_station_target__name|flight_vehicle_target__spacecraft__name|"
         "payload_flight_target__payload__name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Port"), CellKind::Text, "docking_location__name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Docked (UTC)"), CellKind::Time, "docking"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Departed (UTC)"), CellKind::Time, "departure"_L1},
    };
}

QStringList csvFields()
{
    return u"id url docking departure docking_location__id docking_location__name "
           "docking_location__spacestation__id docking_location__spacestation__name "
           "docking_location__spacecraft__id docking_location__spacecraft__name "
           "docking_location__payload__id docking_location__payload__name "
           "flight_vehicle_chaser__id flight_vehicle_chaser__destination flight_vehicle_chaser__mission_end "
           "flight_vehicle_chaser__spacecraft__id flight_vehicle_chaser__spacecraft__name "
           "flight_vehicle_chaser__spacecraft__serial_number "
           "flight_vehicle_chaser__spacecraft__spacecraft_config__name "
           "flight_vehicle_chaser__launch__id flight_vehicle_chaser__launch__name "
           "space_station_chaser__id space_station_chaser__name "
           "payload_flight_chaser__id payload_flight_chaser__payload__name "
           "space_station_target__id space_station_target__name "
           "flight_vehicle_target__id flight_vehicle_target__spacecraft__id "
           "flight_vehicle_target__spacecraft__name "
           "payload_flight_target__id payload_flight_target__payload__name"_s.split(u' ');
}

Result<std::unique_ptr<ListSource>> open(const QSqlDatabase &database, const ListOptions &options)
{
    DockingQuery query;
    query.search = options.search;
    applyFilters(query, filterRows(), options);
    query.ordering = orderingOf(orderingRows(), options);
    return std::make_unique<StoreSource<DockingStore, DockingQuery>>(database, query, recordAsItCame);
}

} // namespace

ListCollection dockingCollection()
{
    return {
        .name = u"dockings"_s,
        .summary = QT_TRANSLATE_NOOP("Skydock::List", "stays of a craft at a port"),
        .countOne = QT_TRANSLATE_N_NOOP("Skydock::List", "%1 of %n docking"),
        .countMany = QT_TRANSLATE_N_NOOP("Skydock::List", "%1 of %n dockings"),
        .searchFields = {u"docking_location__name"_s, u"flight_vehicle_chaser__spacecraft__name"_s,
                         u"flight_vehicle_target__spacecraft__name"_s,
                         u"payload_flight_chaser__payload__name"_s, u"payload_flight_target__payload__name"_s,
                         u"space_station_chaser__name"_s, u"space_station_target__name"_s},
        .filters = filterKeys(filterRows()),
        .orderings = namesOf(orderingRows()),
        .columns = columns(),
        .csvFields = csvFields(),
        .open = open,
    };
}

} // namespace Skydock
