// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightstore.h"

#include "flightmapping.h"
#include "mergedrecord.h"
#include "orderby.h"
#include "recordchoice.h"
#include "rowreader.h"
#include "spacecraftfacets.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Skydock {

namespace {

/// Flights of a mirror that one could choose a spacecraft from; more are no help in a list.
constexpr int mostSpacecraft = 5000;

QString nowExpression()
{
    return QStringLiteral("CAST(strftime('%s','now') AS INTEGER) * 1000");
}

/// As flightPhase() has it.
QString phaseExpression()
{
    return QStringLiteral("CASE WHEN launch_status_id = 4 THEN 4 "
                          "WHEN mission_end_ms <= %1 THEN 3 "
                          "WHEN launch_status_id IN (1, 2, 5, 8) OR launch_net_ms > %1 THEN 1 "
                          "WHEN launch_status_id IN (3, 6, 7, 9) OR launch_net_ms IS NOT NULL "
                          "OR duration_ms > 0 THEN 2 END")
        .arg(nowExpression());
}

/// That of a flight under way lasts until now, not until it was fetched.
QString durationExpression()
{
    return QStringLiteral("coalesce(CASE WHEN (%1) = 2 THEN %2 - launch_net_ms END, duration_ms)")
        .arg(phaseExpression(), nowExpression());
}

QString sortColumn(FlightField field)
{
    switch (field) {
    case FlightField::Id:
        return QStringLiteral("id");
    case FlightField::Spacecraft:
        return QStringLiteral("spacecraft_key");
    case FlightField::Launch:
        return QStringLiteral("launch_net_ms");
    case FlightField::LaunchName:
        return QStringLiteral("launch_key");
    case FlightField::Destination:
        return QStringLiteral("destination_key");
    case FlightField::MissionEnd:
        return QStringLiteral("mission_end_ms");
    case FlightField::Duration:
        return durationExpression();
    case FlightField::Pad:
        return QStringLiteral("pad_key");
    case FlightField::Mission:
        return QStringLiteral("mission_key");
    case FlightField::LaunchStatus: // few different names, so they need no key beside them
        return QStringLiteral("launch_status COLLATE NOCASE");
    case FlightField::Orbit:
        return QStringLiteral("orbit_name COLLATE NOCASE");
    case FlightField::Programs:
        return QStringLiteral("programs COLLATE NOCASE");
    case FlightField::Phase:
        return QStringLiteral("(%1)").arg(phaseExpression());
    }
    return QStringLiteral("id");
}

FilterChoice choiceOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toInt()};
}

} // namespace

FlightStore::FlightStore(const QSqlDatabase &database)
    : m_database(database)
    , m_records(database, Collection::SpacecraftFlights)
{}

Result<bool> FlightStore::put(const Decoded<Flight> &flight)
{
    Result<bool> taken = m_records.put(flight.value.id, flight.record, flight.origin);
    if (!taken || !*taken)
        return taken;
    return write(flight.value).map([] { return true; });
}

Result<void> FlightStore::extract(qint64 id)
{
    SelectStatement known;
    known.from = QStringLiteral("flight");
    known.where(QStringLiteral("id = ?"), {id});
    known.orderBy = QStringLiteral("id");
    const Result<QList<Flight>> flights =
        RowReader::rows<Flight>(m_database, known, FlightMapping::rowColumns(), 0, 1, FlightMapping::rowOf);
    if (!flights)
        return tl::unexpected(flights.error());
    return flights->isEmpty() ? Result<void>() : write(flights->first());
}

/// A nested record leaves out what its parent says (a craft's own flights do not name the craft): the value that was
/// decoded with its parent fills what the bytes alone cannot tell.
Result<void> FlightStore::write(const Flight &known)
{
    const Result<QList<StoredRecord>> stored = records(known.id);
    if (!stored)
        return tl::unexpected(stored.error());
    const Flight merged =
        mergedFlight(mergedRecord<Flight>(*stored, decodeFlight, mergedFlight).value_or(known), known);
    return replaceRow(m_database, QStringLiteral("flight"), FlightMapping::columnValues(merged))
        .and_then([&] {
            return replaceRow(m_database, QStringLiteral("flight_search"),
                              FlightMapping::searchValues(merged));
        })
        .and_then([&] { return SpacecraftFacets::updateDecade(m_database, merged.spacecraftId); });
}

SelectStatement FlightStore::select(const FlightQuery &query)
{
    SelectStatement statement;
    statement.from = QStringLiteral("flight");
    statement.orderBy = orderByClause(query.ordering, sortColumn, QStringLiteral("id"));
    addSearch(statement, QStringLiteral("id"), QStringLiteral("flight_search"),
              {QStringLiteral("spacecraft"), QStringLiteral("launch"), QStringLiteral("destination"),
               QStringLiteral("mission"), QStringLiteral("pad"), QStringLiteral("programs")},
              query.search);
    if (query.spacecraftId)
        statement.where(QStringLiteral("spacecraft_id = ?"), {*query.spacecraftId});
    QList<qint64> phases;
    for (const FlightPhase phase : query.phases)
        phases << static_cast<qint64>(phase);
    statement.whereIn(QStringLiteral("(%1)").arg(phaseExpression()), phases);
    return statement;
}

Result<int> FlightStore::count(const FlightQuery &query) const
{
    return RowReader::count(m_database, select(query));
}

Result<QList<Flight>> FlightStore::rows(const FlightQuery &query, int first, int limit) const
{
    return RowReader::rows<Flight>(m_database, select(query), FlightMapping::rowColumns(), first, limit,
                                   FlightMapping::rowOf);
}

Result<QList<qint64>> FlightStore::ids(const FlightQuery &query, int first, int limit) const
{
    return RowReader::ids(m_database, select(query), QStringLiteral("id"), first, limit);
}

Result<std::optional<int>> FlightStore::position(const FlightQuery &query, qint64 id) const
{
    return RowReader::position(m_database, select(query), QStringLiteral("id"), id);
}

Result<QList<FilterChoice>> FlightStore::phases(const FlightQuery &query) const
{
    FlightQuery others = query;
    others.phases.clear();
    SelectStatement statement = select(others);
    statement.where(QStringLiteral("(%1) IS NOT NULL GROUP BY 1").arg(phaseExpression()));
    statement.orderBy = QStringLiteral("1");
    return RowReader::rows<FilterChoice>(
        m_database, statement, phaseExpression() + QStringLiteral(", '', count(*)"), 0, -1, choiceOf);
}

Result<QList<FilterChoice>> FlightStore::spacecraft() const
{
    SelectStatement statement;
    statement.from = QStringLiteral("flight");
    statement.where(QStringLiteral("spacecraft_id IS NOT NULL GROUP BY spacecraft_id"));
    statement.orderBy = QStringLiteral("3 DESC, max(spacecraft_key), 1");
    return RowReader::rows<FilterChoice>(m_database, statement,
                                         QStringLiteral("spacecraft_id, max(spacecraft_name), count(*)"), 0,
                                         mostSpacecraft, choiceOf);
}

Result<QList<StoredRecord>> FlightStore::records(qint64 id) const
{
    return m_records.all(id);
}

Result<QList<Flight>> FlightStore::companions(const QList<Flight> &flights) const
{
    QStringList marks;
    QVariantList launches;
    QSet<qint64> own;
    for (const Flight &flight : flights) {
        own.insert(flight.id);
        if (flight.launchId.isEmpty())
            continue;
        marks << QStringLiteral("?");
        launches << flight.launchId;
    }
    if (launches.isEmpty())
        return QList<Flight>();
    SelectStatement statement = select({});
    statement.where(QStringLiteral("launch_id IN (%1)").arg(marks.join(QLatin1Char(','))), launches);
    Result<QList<Flight>> found = RowReader::rows<Flight>(m_database, statement, FlightMapping::rowColumns(),
                                                          0, -1, FlightMapping::rowOf);
    if (found)
        found->removeIf([&own](const Flight &other) { return own.contains(other.id); });
    return found;
}

Result<QHash<qint64, FlightCrews>> FlightStore::crews(const QList<qint64> &ids) const
{
    const auto detailed = m_records.all(ids, RecordLevel::Detailed);
    if (!detailed)
        return tl::unexpected(detailed.error());
    QHash<qint64, FlightCrews> crews;
    for (auto it = detailed->cbegin(); it != detailed->cend(); ++it) {
        if (const auto merged = mergedRecord<FlightCrews>(*it, decodeFlightCrews, mergedCrews))
            crews.insert(it.key(), *merged);
    }
    return crews;
}

Result<QByteArray> FlightStore::recordAsItCame(qint64 id) const
{
    const Result<QList<StoredRecord>> shapes = records(id);
    if (!shapes)
        return tl::unexpected(shapes.error());
    return bestRecord(id, *shapes);
}

Result<void> FlightStore::visit(const FlightQuery &query, RowRange rows,
                                const std::function<Result<bool>(const Flight &)> &visit) const
{
    return RowReader::visit(m_database, select(query), FlightMapping::rowColumns(), rows,
                            FlightMapping::rowOf, visit);
}

} // namespace Skydock
