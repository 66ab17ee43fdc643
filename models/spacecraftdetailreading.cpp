// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftdetailreading.h"

#include "dockingstore.h"
#include "flightstore.h"
#include "problemstore.h"
#include "spacecraftstore.h"

namespace Skydock {

namespace {

/// Adds what was noted about the record: that it was withdrawn, and what could not be used of it.
Result<SpacecraftDetail> withRemarks(const QSqlDatabase &database, SpacecraftDetail detail)
{
    const qint64 id = detail.spacecraft.id;
    const auto withdrawn = SpacecraftStore(database).withdrawnMs(id);
    const auto problems = ProblemStore(database).of(recordName(Collection::Spacecraft, id));
    if (!withdrawn || !problems)
        return tl::unexpected(withdrawn ? problems.error() : withdrawn.error());
    detail.withdrawnMs = *withdrawn;
    detail.problems = *problems;
    return detail;
}

/// Adds who flew, which the tables of the mirror leave to the records, and what else did.
Result<SpacecraftDetail> withCompany(const QSqlDatabase &database, SpacecraftDetail detail)
{
    const FlightStore store(database);
    QList<qint64> ids;
    for (const Flight &flight : std::as_const(detail.flights))
        ids << flight.id;
    const Result<QHash<qint64, FlightCrews>> crews = store.crews(ids);
    if (!crews)
        return tl::unexpected(crews.error());
    for (Flight &flight : detail.flights)
        flight.crews = crews->value(flight.id);
    return store.companions(detail.flights).map([&](QList<Flight> companions) {
        detail.companions = std::move(companions);
        return detail;
    });
}

} // namespace

Result<SpacecraftDetail> readSpacecraftDetail(const QSqlDatabase &database, qint64 id)
{
    const SpacecraftStore store(database);
    const Result<Spacecraft> spacecraft = store.spacecraft(id);
    const Result<QList<StoredRecord>> records = store.records(id);
    FlightQuery flightQuery;
    flightQuery.spacecraftId = id;
    flightQuery.ordering = {{{FlightField::Launch, true}}, UnknownValues::Last};
    DockingQuery dockingQuery;
    dockingQuery.spacecraftId = id;
    dockingQuery.ordering = {{{DockingField::Docking, true}}, UnknownValues::Last};
    const Result<QList<Flight>> flights = FlightStore(database).rows(flightQuery, 0, -1);
    const Result<QList<Stay>> stays = DockingStore(database).rows(dockingQuery, 0, -1);
    if (!spacecraft || !records)
        return tl::unexpected(spacecraft ? records.error() : spacecraft.error());
    if (!flights || !stays)
        return tl::unexpected(flights ? stays.error() : flights.error());
    SpacecraftDetail detail;
    detail.spacecraft = *spacecraft;
    detail.flights = *flights;
    detail.stays = *stays;
    if (!records->isEmpty()) {
        detail.origin = records->first().origin;
        detail.recordJson = records->first().json;
    }
    detail.level = RecordLevel::List;
    for (const StoredRecord &record : *records)
        detail.level = std::max(detail.level, record.origin.level);
    return withCompany(database, std::move(detail)).and_then([&](SpacecraftDetail whole) {
        return withRemarks(database, std::move(whole));
    });
}

} // namespace Skydock
