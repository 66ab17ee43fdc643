// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftstore.h"

#include "mergedrecord.h"
#include "orderby.h"
#include "recordchoice.h"
#include "rowreader.h"
#include "sharedspacecraftindex.h"
#include "spacecraftconditions.h"
#include "spacecraftfacets.h"
#include "spacecraftmapping.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Skydock {

namespace {

/// Rows read by their ids in one statement.
constexpr int mostIdsAtOnce = 1000;

QString sortColumn(SpacecraftField field)
{
    switch (field) {
    case SpacecraftField::Id:
        return QStringLiteral("id");
    case SpacecraftField::Name:
        return QStringLiteral("name_key");
    case SpacecraftField::SerialNumber:
        return QStringLiteral("serial_key");
    case SpacecraftField::Status:
        return QStringLiteral("status_key");
    case SpacecraftField::Type:
        return QStringLiteral("type_key");
    case SpacecraftField::Configuration:
        return QStringLiteral("configuration_key");
    case SpacecraftField::Family:
        return QStringLiteral("family_key");
    case SpacecraftField::Agency:
        return QStringLiteral("agency_key");
    case SpacecraftField::InSpace:
        return QStringLiteral("in_space");
    case SpacecraftField::TimeInSpace:
        return QStringLiteral("time_in_space_ms");
    case SpacecraftField::TimeDocked:
        return QStringLiteral("time_docked_ms");
    case SpacecraftField::FlightsCount:
        return QStringLiteral("flights_count");
    case SpacecraftField::MissionEndsCount:
        return QStringLiteral("mission_ends_count");
    case SpacecraftField::FastestTurnaround:
        return QStringLiteral("fastest_turnaround_ms");
    case SpacecraftField::Placeholder:
        return QStringLiteral("is_placeholder");
    }
    return QStringLiteral("id");
}

} // namespace

SpacecraftStore::SpacecraftStore(const QSqlDatabase &database, SharedSpacecraftIndex *index)
    : m_database(database)
    , m_records(database, Collection::Spacecraft)
    , m_index(index)
{}

Result<bool> SpacecraftStore::put(const Decoded<Spacecraft> &spacecraft)
{
    const qint64 id = spacecraft.value.id;
    Result<bool> taken = m_records.put(id, spacecraft.record, spacecraft.origin);
    if (!taken || !*taken)
        return taken;
    return extract(id).map([] { return true; });
}

Result<void> SpacecraftStore::extract(qint64 id)
{
    const Result<Spacecraft> merged = spacecraft(id);
    if (!merged)
        return tl::unexpected(merged.error());
    return replaceRow(m_database, QStringLiteral("spacecraft"), SpacecraftMapping::columnValues(*merged))
        .and_then([&] {
            return replaceRow(m_database, QStringLiteral("spacecraft_search"),
                              SpacecraftMapping::searchValues(*merged));
        })
        .and_then([&] { return SpacecraftFacets::place(m_database, *merged); });
}

QStringList SpacecraftStore::searchColumns(SearchScope scope)
{
    QStringList columns{QStringLiteral("name"), QStringLiteral("configuration_name")};
    if (scope == SearchScope::WithSerialNumber)
        columns << QStringLiteral("serial_number");
    return columns;
}

SelectStatement SpacecraftStore::select(const SpacecraftQuery &query)
{
    SelectStatement statement;
    statement.from = QStringLiteral("spacecraft");
    statement.orderBy = orderByClause(query.ordering, sortColumn, QStringLiteral("id"));
    addSearch(statement, QStringLiteral("id"), QStringLiteral("spacecraft_search"),
              searchColumns(query.scope), query.search);
    if (query.inSpace)
        statement.where(QStringLiteral("in_space = ?"), {Sql::bound(query.inSpace)});
    if (query.isPlaceholder)
        statement.where(QStringLiteral("is_placeholder = ?"), {Sql::bound(query.isPlaceholder)});
    if (query.name)
        statement.where(QStringLiteral("name = ?"), {*query.name});
    statement.whereIn(QStringLiteral("status_id"), query.statusIds);
    statement.whereIn(QStringLiteral("type_id"), query.typeIds);
    statement.whereIn(QStringLiteral("configuration_id"), query.configurationIds);
    addMirrorConditions(statement, query);
    return statement;
}

std::shared_ptr<const SpacecraftIndex> SpacecraftStore::currentIndex() const
{
    return m_index ? m_index->of(m_database) : nullptr;
}

Result<int> SpacecraftStore::count(const SpacecraftQuery &query) const
{
    if (const auto index = currentIndex())
        return index->count(m_database, query);
    return RowReader::count(m_database, select(query));
}

Result<QList<SpacecraftRow>> SpacecraftStore::rows(const SpacecraftQuery &query, int first, int limit) const
{
    if (limit >= 0 && limit <= mostIdsAtOnce) {
        if (const auto index = currentIndex())
            return index->ids(m_database, query, first, limit).and_then([this](const QList<qint64> &ids) {
                return rowsOf(ids);
            });
    }
    return RowReader::rows<SpacecraftRow>(m_database, select(query), SpacecraftMapping::rowColumns(), first,
                                          limit, SpacecraftMapping::rowOf);
}

/// In the order of the ids.
Result<QList<SpacecraftRow>> SpacecraftStore::rowsOf(const QList<qint64> &ids) const
{
    SelectStatement statement;
    statement.from = QStringLiteral("spacecraft");
    statement.whereIn(QStringLiteral("id"), ids);
    statement.orderBy = QStringLiteral("id");
    if (ids.isEmpty())
        return QList<SpacecraftRow>();
    auto rows = RowReader::rows<SpacecraftRow>(m_database, statement, SpacecraftMapping::rowColumns(), 0, -1,
                                               SpacecraftMapping::rowOf);
    if (!rows)
        return rows;
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(ids[i], i);
    std::ranges::sort(*rows, {}, [&](const SpacecraftRow &row) { return places.value(row.id); });
    return rows;
}

Result<QList<qint64>> SpacecraftStore::ids(const SpacecraftQuery &query, int first, int limit) const
{
    if (const auto index = currentIndex())
        return index->ids(m_database, query, first, limit);
    return RowReader::ids(m_database, select(query), QStringLiteral("id"), first, limit);
}

Result<std::optional<int>> SpacecraftStore::position(const SpacecraftQuery &query, qint64 id) const
{
    if (const auto index = currentIndex())
        return index->position(m_database, query, id);
    return RowReader::position(m_database, select(query), QStringLiteral("id"), id);
}

Result<Spacecraft> SpacecraftStore::spacecraft(qint64 id) const
{
    const Result<QList<StoredRecord>> stored = records(id);
    if (!stored)
        return tl::unexpected(stored.error());
    std::optional<Spacecraft> merged = mergedRecord<Spacecraft>(*stored, decodeSpacecraft, mergedSpacecraft);
    if (!merged) {
        return failure(
            Error::Kind::NotFound,
            QCoreApplication::translate("Skydock::Mirror", "The mirror has no spacecraft %1.").arg(id));
    }
    return *merged;
}

Result<QList<StoredRecord>> SpacecraftStore::records(qint64 id) const
{
    return m_records.all(id);
}

Result<QByteArray> SpacecraftStore::recordAsItCame(qint64 id) const
{
    const Result<QList<StoredRecord>> shapes = records(id);
    if (!shapes)
        return tl::unexpected(shapes.error());
    return bestRecord(id, spacecraftInNewShapes(*shapes));
}

Result<void> SpacecraftStore::visit(const SpacecraftQuery &query, RowRange rows,
                                    const std::function<Result<bool>(const SpacecraftRow &)> &visit) const
{
    return RowReader::visit(m_database, select(query), SpacecraftMapping::rowColumns(), rows,
                            SpacecraftMapping::rowOf, visit);
}

Result<std::optional<qint64>> SpacecraftStore::withdrawnMs(qint64 id) const
{
    return Sql::scalar(m_database,
                       QStringLiteral("SELECT noted_ms FROM withdrawn WHERE collection = ? AND id = ?"),
                       {int(Collection::Spacecraft), id})
        .map([](const std::optional<QVariant> &value) {
            return value && !value->isNull() ? std::optional(value->toLongLong()) : std::nullopt;
        });
}

} // namespace Skydock
