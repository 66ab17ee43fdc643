// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingstore.h"

#include "dockingmapping.h"
#include "mappingtools.h"
#include "mergedrecord.h"
#include "orderby.h"
#include "recordchoice.h"
#include "rowreader.h"
#include "searchterms.h"
#include "spacecraftfacets.h"

namespace Skydock {

namespace {

QString sortColumn(DockingField field)
{
    switch (field) {
    case DockingField::Id:
        return QStringLiteral("id");
    case DockingField::Chaser:
        return QStringLiteral("chaser_key");
    case DockingField::Host:
        return QStringLiteral("host_key");
    case DockingField::Port:
        return QStringLiteral("port_key");
    case DockingField::Docking:
        return QStringLiteral("docking_ms");
    case DockingField::Departure:
        return QStringLiteral("departure_ms");
    case DockingField::Length: // an open stay lasts until now
        return QStringLiteral(
            "(coalesce(departure_ms, CAST(strftime('%s','now') AS INTEGER) * 1000) - docking_ms)");
    case DockingField::Type: // few different names, so they need no key beside them
        return QStringLiteral("chaser_type_name COLLATE NOCASE");
    case DockingField::Agency:
        return QStringLiteral("chaser_operator COLLATE NOCASE");
    case DockingField::Doubts: // as in Stay::doubts(); none counts as unknown
        return QStringLiteral("nullif(coalesce(departure_ms < docking_ms, 0) + "
                              "2 * coalesce(departure_ms = docking_ms, 0) + 4 * (docking_ms IS NULL) + "
                              "8 * (location_id = 0 OR host_id = 0) + 16 * (chaser_kind IS NULL), 0)");
    }
    return QStringLiteral("id");
}

QStringList searchColumns()
{
    return {QStringLiteral("location"),       QStringLiteral("flight_chaser"),
            QStringLiteral("flight_target"),  QStringLiteral("payload_chaser"),
            QStringLiteral("payload_target"), QStringLiteral("station_chaser"),
            QStringLiteral("station_target")};
}

void addBound(SelectStatement &statement, const char *comparison, const std::optional<qint64> &value)
{
    if (value)
        statement.where(QLatin1String(comparison), {*value});
}

void addHosts(SelectStatement &statement, const QList<HostKey> &hosts)
{
    if (hosts.isEmpty())
        return;
    QStringList alternatives;
    QVariantList values;
    for (const HostKey &host : hosts) {
        alternatives << QStringLiteral("(host_kind = ? AND host_id = ?)");
        values << int(host.kind) << host.id;
    }
    statement.where(QStringLiteral("(%1)").arg(alternatives.join(QStringLiteral(" OR "))), values);
}

/// What a nested record leaves out (a flight's own dockings do not name the chaser) another form of it may tell. A
/// missing departure is no gap: it says "still there".
Stay mergedStay(Stay newer, const Stay &older)
{
    if (!newer.chaser)
        newer.chaser = older.chaser;
    if (!newer.target)
        newer.target = older.target;
    if (newer.port.locationId == 0)
        newer.port = older.port;
    if (newer.portName.isEmpty() && newer.port == older.port)
        newer.portName = older.portName;
    if (newer.hostName.isEmpty() && newer.port.host == older.port.host)
        newer.hostName = older.hostName;
    return newer;
}

/// Every term stands in the column, folded both ways, as the API searches names.
bool containsTerms(const QString &name, const QString &search)
{
    const QString folded = foldedForSearch(name);
    const QStringList terms = searchTerms(search);
    return std::all_of(terms.begin(), terms.end(),
                       [&](const QString &term) { return folded.contains(foldedForSearch(term)); });
}

} // namespace

DockingStore::DockingStore(const QSqlDatabase &database)
    : m_database(database)
    , m_records(database, Collection::DockingEvents)
{}

Result<bool> DockingStore::put(const Decoded<Stay> &stay)
{
    Result<bool> taken = m_records.put(stay.value.id, stay.record, stay.origin);
    if (!taken || !*taken)
        return taken;
    return write(stay.value).map([] { return true; });
}

Result<void> DockingStore::extract(qint64 id)
{
    DockingQuery known;
    known.ids = {id};
    const Result<QList<Stay>> stays = rows(known, 0, 1);
    if (!stays)
        return tl::unexpected(stays.error());
    return stays->isEmpty() ? Result<void>() : write(stays->first());
}

Result<void> DockingStore::write(const Stay &known)
{
    const Result<QList<StoredRecord>> stored = records(known.id);
    if (!stored)
        return tl::unexpected(stored.error());
    const Stay merged =
        mergedStay(mergedRecord<Stay>(*stored, decodeStay, mergedStay).value_or(known), known);
    return replaceRow(m_database, QStringLiteral("stay"), DockingMapping::columnValues(merged))
        .and_then([&] {
            return replaceRow(m_database, QStringLiteral("stay_search"),
                              DockingMapping::searchValues(merged));
        })
        .and_then([&] {
            return SpacecraftFacets::updateDecade(m_database,
                                                  merged.chaser ? merged.chaser->spacecraftId : std::nullopt);
        });
}

/// A name that is known stays when a later answer leaves it out.
Result<void> DockingStore::putHost(const Host &host)
{
    const QString statement = QStringLiteral(
        "INSERT INTO host (kind, id, name, name_key) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "name = coalesce(excluded.name, name), name_key = coalesce(excluded.name_key, name_key)");
    return Sql::run(m_database, statement,
                    {int(host.key.kind), host.key.id, Sql::textOrNull(host.name), keyOrNull(host.name)})
        .map([](const QSqlQuery &) {});
}

Result<void> DockingStore::putPort(const Port &port)
{
    const QString statement = QStringLiteral(
        "INSERT INTO port (host_kind, host_id, location_id, name, name_key) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET name = coalesce(excluded.name, name), "
        "name_key = coalesce(excluded.name_key, name_key)");
    return Sql::run(m_database, statement,
                    {int(port.key.host.kind), port.key.host.id, port.key.locationId,
                     Sql::textOrNull(port.name), keyOrNull(port.name)})
        .map([](const QSqlQuery &) {});
}

SelectStatement DockingStore::select(const DockingQuery &query)
{
    SelectStatement statement;
    statement.from = QStringLiteral("stay");
    statement.orderBy = orderByClause(query.ordering, sortColumn, QStringLiteral("id"));
    addSearch(statement, QStringLiteral("id"), QStringLiteral("stay_search"), searchColumns(), query.search);
    addBound(statement, "docking_ms > ?", query.dockingGt);
    addBound(statement, "docking_ms >= ?", query.dockingGte);
    addBound(statement, "docking_ms < ?", query.dockingLt);
    addBound(statement, "docking_ms <= ?", query.dockingLte);
    addBound(statement, "location_id = ?", query.locationId);
    addBound(statement, "chaser_kind = 0 AND chaser_id = ?", query.chaserFlightId);
    addBound(statement, "target_kind = 1 AND target_id = ?", query.targetStationId);
    if (query.docked)
        statement.where(*query.docked ? QStringLiteral("departure_ms IS NULL")
                                      : QStringLiteral("departure_ms IS NOT NULL"));
    if (query.spacecraftId)
        statement.where(QStringLiteral("(chaser_spacecraft_id = ? OR target_spacecraft_id = ?)"),
                        {*query.spacecraftId, *query.spacecraftId});
    statement.whereIn(QStringLiteral("chaser_spacecraft_id"), query.chaserSpacecraftIds);
    statement.whereIn(QStringLiteral("id"), query.ids);
    addHosts(statement, query.hosts);
    return statement;
}

Result<int> DockingStore::count(const DockingQuery &query) const
{
    return RowReader::count(m_database, select(query));
}

Result<QList<Stay>> DockingStore::rows(const DockingQuery &query, int first, int limit) const
{
    return RowReader::rows<Stay>(m_database, select(query), DockingMapping::rowColumns(), first, limit,
                                 DockingMapping::rowOf);
}

Result<QList<qint64>> DockingStore::ids(const DockingQuery &query, int first, int limit) const
{
    return RowReader::ids(m_database, select(query), QStringLiteral("id"), first, limit);
}

Result<std::optional<int>> DockingStore::position(const DockingQuery &query, qint64 id) const
{
    return RowReader::position(m_database, select(query), QStringLiteral("id"), id);
}

Result<QList<StoredRecord>> DockingStore::records(qint64 id) const
{
    return m_records.all(id);
}

Result<QByteArray> DockingStore::recordAsItCame(qint64 id) const
{
    const Result<QList<StoredRecord>> shapes = records(id);
    if (!shapes)
        return tl::unexpected(shapes.error());
    return bestRecord(id, *shapes);
}

Result<void> DockingStore::visit(const DockingQuery &query, RowRange rows,
                                 const std::function<Result<bool>(const Stay &)> &visit) const
{
    return RowReader::visit(m_database, select(query), DockingMapping::rowColumns(), rows,
                            DockingMapping::rowOf, visit);
}

Result<QList<Host>> DockingStore::hosts(const QString &search) const
{
    SelectStatement statement;
    statement.from = QStringLiteral("host AS h");
    statement.orderBy = QStringLiteral("stays DESC, name_key NULLS LAST, kind, id");
    const QString columns = QStringLiteral(
        "kind, id, name, (SELECT count(*) FROM port WHERE host_kind = h.kind AND host_id = h.id), "
        "(SELECT count(*) FROM stay WHERE host_kind = h.kind AND host_id = h.id) AS stays");
    Result<QList<Host>> hosts =
        RowReader::rows<Host>(m_database, statement, columns, 0, -1, [](const QSqlQuery &query) {
            return Host{{HostKind(query.value(0).toInt()), query.value(1).toLongLong()},
                        query.value(2).toString(),
                        query.value(3).toInt(),
                        query.value(4).toInt()};
        });
    if (hosts)
        hosts->removeIf([&](const Host &host) { return !containsTerms(host.name, search); });
    return hosts;
}

Result<QList<Port>> DockingStore::ports(const QList<HostKey> &hosts, const QString &search) const
{
    SelectStatement statement;
    statement.from = QStringLiteral("port LEFT JOIN host ON host.kind = host_kind AND host.id = host_id");
    statement.orderBy =
        QStringLiteral("host.name_key NULLS LAST, host_kind, host_id, port.name_key NULLS LAST, location_id");
    addHosts(statement, hosts);
    const QString columns = QStringLiteral(
        "host_kind, host_id, location_id, port.name, host.name, (SELECT count(*) FROM stay WHERE "
        "stay.host_kind = port.host_kind AND stay.host_id = port.host_id AND stay.location_id = "
        "port.location_id)");
    Result<QList<Port>> ports =
        RowReader::rows<Port>(m_database, statement, columns, 0, -1, [](const QSqlQuery &query) {
            const HostKey host{HostKind(query.value(0).toInt()), query.value(1).toLongLong()};
            return Port{{host, query.value(2).toLongLong()},
                        query.value(3).toString(),
                        query.value(4).toString(),
                        query.value(5).toInt()};
        });
    if (ports)
        ports->removeIf([&](const Port &port) { return !containsTerms(port.name, search); });
    return ports;
}

} // namespace Skydock
