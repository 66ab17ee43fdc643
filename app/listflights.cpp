// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcollection.h"

#include "flightstore.h"
#include "listquery.h"

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

QList<FilterRow<FlightQuery>> filterRows()
{
    return {idRow<FlightQuery>("spacecraft"_L1, KnownKind::Spacecraft, into(&FlightQuery::spacecraftId))};
}

/// The API documents no ordering for flights; `id` is what they are sorted by without one.
QList<OrderingRow<FlightField>> orderingRows()
{
    return {{"id"_L1, FlightField::Id}};
}

QList<ListColumn> columns()
{
    return {
        {QT_TRANSLATE_NOOP("Skydock::List", "Id"), CellKind::Number, "id"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Spacecraft"), CellKind::Text, "spacecraft__name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Launch"), CellKind::Text, "launch__name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Launched (UTC)"), CellKind::Time, "launch__net"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Destination"), CellKind::Text, "destination"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Mission end (UTC)"), CellKind::Time, "mission_end"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Duration"), CellKind::Duration, "duration"_L1},
    };
}

QStringList csvFields()
{
    return u"id url destination mission_end duration turn_around_time "
           "spacecraft__id spacecraft__name spacecraft__serial_number spacecraft__spacecraft_config__id "
           "spacecraft__spacecraft_config__name launch__id launch__name launch__net launch__status__id "
           "launch__status__name launch__rocket__configuration__full_name launch__mission__name "
           "launch__mission__type launch__mission__orbit__name launch__pad__name launch__pad__location__name "
           "launch__program__name landing__attempt landing__success landing__landing_location__name "
           "landing__type__name"_s.split(u' ');
}

Result<std::unique_ptr<ListSource>> open(const QSqlDatabase &database, const ListOptions &options)
{
    FlightQuery query;
    query.search = options.search;
    applyFilters(query, filterRows(), options);
    query.ordering = orderingOf(orderingRows(), options);
    return std::make_unique<StoreSource<FlightStore, FlightQuery>>(database, query, recordAsItCame);
}

} // namespace

ListCollection flightCollection()
{
    return {
        .name = u"flights"_s,
        .summary = QT_TRANSLATE_NOOP("Skydock::List", "missions of a spacecraft, from launch to mission end"),
        .countOne = QT_TRANSLATE_N_NOOP("Skydock::List", "%1 of %n flight"),
        .countMany = QT_TRANSLATE_N_NOOP("Skydock::List", "%1 of %n flights"),
        .searchFields = {u"spacecraft__name"_s, u"launch__name"_s, u"destination"_s, u"launch__pad__name"_s,
                         u"launch__mission__name"_s, u"launch__program__name"_s},
        .filters = filterKeys(filterRows()),
        .orderings = namesOf(orderingRows()),
        .columns = columns(),
        .csvFields = csvFields(),
        .open = open,
    };
}

} // namespace Skydock
