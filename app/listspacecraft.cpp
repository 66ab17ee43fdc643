// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcollection.h"

#include "listquery.h"
#include "spacecraftstore.h"

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

QList<FilterRow<SpacecraftQuery>> filterRows()
{
    using Query = SpacecraftQuery;
    return {
        {"in_space"_L1, ValueKind::Boolean, into(&Query::inSpace)},
        {"is_placeholder"_L1, ValueKind::Boolean, into(&Query::isPlaceholder)},
        {"name"_L1, ValueKind::Text, into(&Query::name)},
        idRow<Query>("spacecraft_config"_L1, KnownKind::Configuration, into(&Query::configurationIds)),
        idRow<Query>("status"_L1, KnownKind::Status, into(&Query::statusIds)),
    };
}

QList<OrderingRow<SpacecraftField>> orderingRows()
{
    return {
        {"flights_count"_L1, SpacecraftField::FlightsCount},
        {"id"_L1, SpacecraftField::Id},
        {"mission_ends_count"_L1, SpacecraftField::MissionEndsCount},
        {"time_docked"_L1, SpacecraftField::TimeDocked},
        {"time_in_space"_L1, SpacecraftField::TimeInSpace},
    };
}

/// The most telling first: a narrow terminal drops columns from the end.
QList<ListColumn> columns()
{
    return {
        {QT_TRANSLATE_NOOP("Skydock::List", "Id"), CellKind::Number, "id"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Name"), CellKind::Text, "name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Serial"), CellKind::Text, "serial_number"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Status"), CellKind::Text, "status__name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Configuration"), CellKind::Text, "spacecraft_config__name"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "In space"), CellKind::YesNo, "in_space"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Flights"), CellKind::Number, "flights_count"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Time docked"), CellKind::Duration, "time_docked"_L1},
        {QT_TRANSLATE_NOOP("Skydock::List", "Time in space"), CellKind::Duration, "time_in_space"_L1},
    };
}

QStringList csvFields()
{
    return u"id url name serial_number is_placeholder in_space time_in_space time_docked flights_count "
           "mission_ends_count status__id status__name description spacecraft_config__id "
           "spacecraft_config__name "
           "spacecraft_config__type__id spacecraft_config__type__name spacecraft_config__agency__id "
           "spacecraft_config__agency__name spacecraft_config__agency__abbrev "
           "spacecraft_config__agency__type__name spacecraft_config__family__name spacecraft_config__in_use "
           "fastest_turnaround image__image_url image__thumbnail_url image__credit image__license__name"_s
               .split(u' ');
}

ListRecord compose(qint64 id, const QList<StoredRecord> &shapes)
{
    return recordAsItCame(id, spacecraftInNewShapes(shapes));
}

Result<std::unique_ptr<ListSource>> open(const QSqlDatabase &database, const ListOptions &options)
{
    SpacecraftQuery query;
    query.search = options.search;
    query.scope = SearchScope::Api;
    applyFilters(query, filterRows(), options);
    query.ordering = orderingOf(orderingRows(), options);
    return std::make_unique<StoreSource<SpacecraftStore, SpacecraftQuery>>(database, query, compose);
}

} // namespace

ListCollection spacecraftCollection()
{
    return {
        .name = u"spacecraft"_s,
        .summary = QT_TRANSLATE_NOOP("Skydock::List", "physical vehicles"),
        .countOne = QT_TRANSLATE_N_NOOP("Skydock::List", "%1 of %n spacecraft"),
        .countMany = QT_TRANSLATE_N_NOOP("Skydock::List", "%1 of %n spacecraft"),
        .searchFields = {u"name"_s, u"spacecraft_config__name"_s},
        .filters = filterKeys(filterRows()),
        .orderings = namesOf(orderingRows()),
        .columns = columns(),
        .csvFields = csvFields(),
        .open = open,
    };
}

} // namespace Skydock
