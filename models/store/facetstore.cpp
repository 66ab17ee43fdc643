// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetstore.h"

#include "selectstatement.h"
#include "sharedspacecraftindex.h"
#include "spacecraftstore.h"
#include "sql.h"

#include <QSqlError>

namespace Skydock {

namespace {

/// A value with its name in the next column; none where it is unknown.
QList<FilterChoice> namedAt(const QSqlQuery &query, int column)
{
    const auto id = Sql::int64At(query, column);
    return id ? QList<FilterChoice>{{*id, query.value(column + 1).toString(), 0}} : QList<FilterChoice>();
}

QList<FilterChoice> valueAt(const QSqlQuery &query, int column)
{
    const auto id = Sql::int64At(query, column);
    return id ? QList<FilterChoice>{{*id, {}, 0}} : QList<FilterChoice>();
}

FacetCell cellOf(const QSqlQuery &query)
{
    FacetCell cell;
    cell.of(FacetKind::Status) = namedAt(query, 1);
    cell.of(FacetKind::Type) = namedAt(query, 3);
    cell.of(FacetKind::Agency) = namedAt(query, 5);
    cell.of(FacetKind::Configuration) = namedAt(query, 7);
    cell.of(FacetKind::InSpace) = valueAt(query, 9);
    cell.of(FacetKind::Crew) = valueAt(query, 10);
    return cell;
}

/// The craft that count, narrowed by everything but facets. The search goes straight to the narrow table.
SelectStatement countedCraft(const SpacecraftQuery &query)
{
    SelectStatement statement;
    statement.from = QStringLiteral("spacecraft_facet");
    addSearch(statement, QStringLiteral("spacecraft_id"), QStringLiteral("spacecraft_search"),
              SpacecraftStore::searchColumns(query.scope), query.search);
    SpacecraftQuery others = withoutFacets(query);
    others.search.clear();
    const SelectStatement narrowed = SpacecraftStore::select(others);
    if (!narrowed.conditions.isEmpty())
        statement.where(
            QStringLiteral("spacecraft_id IN (%1)").arg(narrowed.sql(QStringLiteral("id"), false)),
            narrowed.values);
    return statement;
}

} // namespace

FacetStore::FacetStore(const QSqlDatabase &database, SharedSpacecraftIndex *index)
    : m_database(database)
    , m_index(index)
{}

Result<QList<Facet>> FacetStore::facets(const SpacecraftQuery &query) const
{
    const Result<Cells> known = cells();
    if (!known)
        return tl::unexpected(known.error());
    const Result<QList<CellCount>> counted = counts(query);
    if (!counted)
        return tl::unexpected(counted.error());
    // The newest cell comes last: its names are today's.
    QList<qint64> ids = known->keys();
    std::ranges::sort(ids);
    QList<FacetCell> cells;
    for (const CellCount &count : *counted) {
        FacetCell cell = known->value(count.cellId);
        if (count.decade)
            cell.of(FacetKind::Decade) = {{*count.decade, {}, 0}};
        cell.count = count.count;
        cells << cell;
    }
    for (const qint64 id : std::as_const(ids))
        cells << known->value(id);
    return countedFacets(cells, query);
}

Result<QList<CellCount>> FacetStore::counts(const SpacecraftQuery &query) const
{
    if (const auto index = m_index ? m_index->of(m_database) : nullptr)
        return index->cellCounts(m_database, withoutFacets(query));
    const SelectStatement counted = countedCraft(query);
    Result<QSqlQuery> rows = Sql::run(m_database,
                                      counted.sql(QStringLiteral("cell_id, decade, count(*)"), false) +
                                          QStringLiteral(" GROUP BY cell_id, decade"),
                                      counted.values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<CellCount> counts;
    while (rows->next())
        counts.append({rows->value(0).toLongLong(), Sql::int64At(*rows, 1), rows->value(2).toInt()});
    if (rows->lastError().isValid())
        return tl::unexpected(Sql::errorOf(rows->lastError()));
    return counts;
}

Result<FacetStore::Cells> FacetStore::cells() const
{
    Result<QSqlQuery> query = Sql::run(
        m_database,
        QStringLiteral("SELECT id, status_id, status_name, type_id, type_name, agency_id, agency_name, "
                       "c.configuration_id, configuration_name, in_space, human_rated FROM facet_cell AS c "
                       "LEFT JOIN configuration_rating AS r ON r.configuration_id = c.configuration_id"));
    if (!query)
        return tl::unexpected(query.error());
    Cells cells;
    while (query->next())
        cells.insert(query->value(0).toLongLong(), cellOf(*query));
    return addFamilies(cells).map([&] { return std::move(cells); });
}

Result<void> FacetStore::addFamilies(Cells &cells) const
{
    Result<QSqlQuery> query =
        Sql::run(m_database, QStringLiteral("SELECT cell_id, family_id, name FROM facet_family"));
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        cells[query->value(0).toLongLong()].of(FacetKind::Family) += namedAt(*query, 1);
    return {};
}

} // namespace Skydock
