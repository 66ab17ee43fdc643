// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftindex.h"

#include "searchterms.h"
#include "spacecraftstore.h"

#include <numeric>

namespace Skydock {

namespace {

constexpr size_t setsKept = 4;
constexpr size_t termsKept = 8;
constexpr size_t ordersKept = 4;

/// The part of a query that SQL has to answer: all that the columns are not known to hold.
SpacecraftQuery beyondColumns(SpacecraftQuery query)
{
    query = withoutFacets(std::move(query)); // nor an order
    const SpacecraftQuery nothing;
    query.search = nothing.search;
    query.scope = nothing.scope;
    query.isPlaceholder = nothing.isPlaceholder;
    query.hasPhotograph = nothing.hasPhotograph;
    return query;
}

SpacecraftQuery withoutOrder(SpacecraftQuery query)
{
    query.ordering = {};
    return query;
}

/// Rows are in the order of ids.
RankColumn ranksOfRows(qsizetype rowCount)
{
    std::vector<quint32> ranks(static_cast<size_t>(rowCount));
    std::iota(ranks.begin(), ranks.end(), 1);
    return RankColumn(ranks);
}

/// The codes of texts that have the term in them; the first text's code is `firstCode`.
std::vector<bool> codesWith(const TextBlock &texts, const QByteArray &term, size_t firstCode)
{
    std::vector<bool> codes(size_t(texts.size()) + firstCode);
    texts.rowsWith(term).forEach([&](quint32 text) { codes[text + firstCode] = true; });
    return codes;
}

/// Codes of two columns, each pair at its place in `counts`.
template <class Firsts, class Seconds>
void countPairs(const RowSet &rows, const Firsts &firsts, const Seconds &seconds, size_t secondCount,
                std::vector<int> &counts)
{
    rows.forEach([&](quint32 row) { ++counts[firsts[row] * secondCount + seconds[row]]; });
}

/// The rows that the mirror finds; what it has no row of is left out.
Result<RowSet> foundBySql(const QSqlDatabase &database, const SpacecraftQuery &query,
                          const IndexedSpacecraft &columns)
{
    const Result<QList<qint64>> ids = SpacecraftStore(database).ids(query, 0, -1);
    if (!ids)
        return tl::unexpected(ids.error());
    RowSet rows(columns.rowCount());
    for (const qint64 id : *ids) {
        if (const auto row = columns.rowOf(id))
            rows.insert(*row);
    }
    return rows;
}

} // namespace

SpacecraftIndex::SpacecraftIndex(IndexedSpacecraft columns, qint64 revision)
    : m_columns(std::move(columns))
    , m_revision(revision)
    , m_sets(setsKept)
    , m_terms(termsKept)
    , m_orders(ordersKept)
{}

Result<int> SpacecraftIndex::count(const QSqlDatabase &database, const SpacecraftQuery &query) const
{
    return matching(database, query).map([](const Set &rows) { return int(rows->size()); });
}

Result<QList<qint64>> SpacecraftIndex::ids(const QSqlDatabase &database, const SpacecraftQuery &query,
                                           int first, int limit) const
{
    return matching(database, query).map([&](const Set &rows) {
        QList<qint64> ids;
        for (const quint32 row : order(query.ordering)->rows(*rows, first, limit))
            ids << m_columns.ids[row];
        return ids;
    });
}

Result<std::optional<int>> SpacecraftIndex::position(const QSqlDatabase &database,
                                                     const SpacecraftQuery &query, qint64 id) const
{
    const auto row = m_columns.rowOf(id);
    if (!row)
        return std::optional<int>();
    return matching(database, query).map([&](const Set &rows) {
        const auto place = order(query.ordering)->place(*rows, *row);
        return place ? std::optional(int(*place)) : std::nullopt;
    });
}

Result<QList<CellCount>> SpacecraftIndex::cellCounts(const QSqlDatabase &database,
                                                     const SpacecraftQuery &query) const
{
    const Result<Set> rows = matching(database, query);
    if (!rows)
        return tl::unexpected(rows.error());
    const size_t decadeCount = m_columns.decades.greatest() + 1;
    std::vector<int> counts(m_columns.cellIds.size() * decadeCount);
    m_columns.cells.visit([&](const auto &cells) {
        m_columns.decades.visit(
            [&](const auto &decades) { countPairs(**rows, cells, decades, decadeCount, counts); });
    });
    QList<CellCount> found;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const size_t decade = i % decadeCount;
        found.append({m_columns.cellIds[i / decadeCount],
                      decade == 0 ? std::nullopt : std::optional(m_columns.decadeYears[decade - 1]),
                      counts[i]});
    }
    return found;
}

Result<SpacecraftIndex::Set> SpacecraftIndex::matching(const QSqlDatabase &database,
                                                       const SpacecraftQuery &query) const
{
    const Set rows = matchingColumns(withoutOrder(query));
    const SpacecraftQuery rest = beyondColumns(query);
    if (rest == SpacecraftQuery{})
        return rows;
    return foundBySql(database, rest, m_columns).map([&](RowSet found) {
        found &= *rows;
        return std::make_shared<const RowSet>(std::move(found));
    });
}

SpacecraftIndex::Set SpacecraftIndex::matchingColumns(const SpacecraftQuery &query) const
{
    return m_sets.get(query, [&] {
        RowSet rows(m_columns.rowCount(), RowSet::Content::All);
        for (const QString &term : searchTerms(query.search))
            rows &= *matchingTerm(foldedForSearch(term), query.scope);
        if (const auto cells = chosenCells(query))
            rows &= *cells;
        if (!query.decades.isEmpty())
            rows &= chosenDecades(query.decades);
        if (query.hasPhotograph)
            rows &= *query.hasPhotograph ? m_columns.photographed : m_columns.photographed.complement();
        if (query.isPlaceholder)
            rows &= m_columns.placeholders(*query.isPlaceholder);
        return rows;
    });
}

SpacecraftIndex::Set SpacecraftIndex::matchingTerm(const QString &term, SearchScope scope) const
{
    return m_terms.get({term, scope}, [&] {
        const QByteArray bytes = term.toUtf8();
        RowSet rows = m_columns.names.rowsWith(bytes);
        rows |= m_columns.cells.rowsWith(codesWith(m_columns.cellConfigurations, bytes, 0));
        if (scope == SearchScope::WithSerialNumber)
            rows |= m_columns.serials.rowsWith(codesWith(m_columns.serialTexts, bytes, 1)); // 0 is none
        return rows;
    });
}

/// By the choices in all facets that a cell knows; nullopt without any.
std::optional<RowSet> SpacecraftIndex::chosenCells(const SpacecraftQuery &query) const
{
    std::vector<bool> wanted(m_columns.cellIds.size(), true);
    bool isNarrowed = false;
    for (int kind = 0; kind < facetKindCount; ++kind) {
        const QList<qint64> ids = chosenIn(query, FacetKind(kind));
        if (ids.isEmpty() || FacetKind(kind) == FacetKind::Decade)
            continue;
        isNarrowed = true;
        for (size_t cell = 0; cell < wanted.size(); ++cell)
            wanted[cell] = wanted[cell] && isChosen(m_columns.cellValues[cell].of(FacetKind(kind)), ids);
    }
    return isNarrowed ? std::optional(m_columns.cells.rowsWith(wanted)) : std::nullopt;
}

RowSet SpacecraftIndex::chosenDecades(const QList<qint64> &decades) const
{
    std::vector<bool> wanted(m_columns.decadeYears.size() + 1); // 0 is none
    for (size_t i = 0; i < m_columns.decadeYears.size(); ++i)
        wanted[i + 1] = decades.contains(m_columns.decadeYears[i]);
    return m_columns.decades.rowsWith(wanted);
}

std::shared_ptr<const RowOrder> SpacecraftIndex::order(const Ordering<SpacecraftField> &ordering) const
{
    return m_orders.get(ordering, [&] { return newOrder(ordering); });
}

RowOrder SpacecraftIndex::newOrder(const Ordering<SpacecraftField> &ordering) const
{
    QList<RowSortKey> keys;
    RankColumn ids;
    for (const SortKey<SpacecraftField> &key : ordering.keys) {
        const bool unknownFirst = key.descending && ordering.unknown == UnknownValues::AsApi;
        const bool isById = key.field == SpacecraftField::Id;
        if (isById && key.descending) {
            ids = ranksOfRows(m_columns.rowCount());
            keys.append({&ids, true});
        }
        if (isById)
            break; // rows are in that order, and nothing is left to tell apart
        keys.append({&m_columns.rank(key.field), key.descending, unknownFirst});
    }
    return RowOrder(m_columns.rowCount(), keys);
}

} // namespace Skydock
