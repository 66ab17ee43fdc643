// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet.h"

#include "sortkey.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Skydock {

namespace {

using Counts = QHash<qint64, FilterChoice>;

QList<qint64> truthIds(const std::optional<bool> &truth)
{
    return truth ? QList<qint64>{*truth ? 1 : 0} : QList<qint64>();
}

std::optional<bool> truthIn(const QList<qint64> &ids)
{
    return ids.isEmpty() ? std::nullopt : std::optional(ids.first() != 0);
}

/// The member that holds a choice of several ids; null for a facet with a truth value.
QList<qint64> *idsIn(SpacecraftQuery &query, FacetKind kind)
{
    switch (kind) {
    case FacetKind::Status:
        return &query.statusIds;
    case FacetKind::Type:
        return &query.typeIds;
    case FacetKind::Agency:
        return &query.agencyIds;
    case FacetKind::Family:
        return &query.familyIds;
    case FacetKind::Configuration:
        return &query.configurationIds;
    case FacetKind::Decade:
        return &query.decades;
    case FacetKind::InSpace:
    case FacetKind::Crew:
        break;
    }
    return nullptr;
}

bool isIn(const QSet<qint64> &chosen, const QList<FilterChoice> &values)
{
    return chosen.isEmpty() ||
           std::ranges::any_of(values, [&](const FilterChoice &value) { return chosen.contains(value.id); });
}

void add(Counts &counts, const QList<FilterChoice> &values, int count)
{
    for (const FilterChoice &value : values) {
        FilterChoice &counted = counts[value.id];
        counted.id = value.id;
        counted.count += count;
        if (!value.name.isEmpty())
            counted.name = value.name;
    }
}

void putInOrder(FacetKind kind, QList<FilterChoice> &values)
{
    const bool byId = kind == FacetKind::InSpace || kind == FacetKind::Crew || kind == FacetKind::Decade;
    std::ranges::sort(values, [byId](const FilterChoice &one, const FilterChoice &other) {
        if (byId)
            return one.id > other.id;
        if (one.count != other.count)
            return one.count > other.count;
        const QString oneKey = naturalSortKey(one.name);
        const QString otherKey = naturalSortKey(other.name);
        return std::tie(oneKey, one.id) < std::tie(otherKey, other.id);
    });
}

Facet facetOf(FacetKind kind, Counts counts, const QSet<qint64> &chosen)
{
    for (const qint64 id : chosen)
        counts[id].id = id;
    Facet facet{kind, counts.values()};
    facet.values.removeIf(
        [&](const FilterChoice &value) { return value.count == 0 && !chosen.contains(value.id); });
    putInOrder(kind, facet.values);
    return facet;
}

using Chosen = std::array<QSet<qint64>, facetKindCount>;

/// The facets whose choice leaves the cell out.
QList<size_t> refusing(const FacetCell &cell, const Chosen &chosen)
{
    QList<size_t> kinds;
    for (size_t i = 0; i < facetKindCount; ++i) {
        if (!isIn(chosen[i], cell.values[i]))
            kinds << i;
    }
    return kinds;
}

} // namespace

QList<qint64> chosenIn(const SpacecraftQuery &query, FacetKind kind)
{
    if (kind == FacetKind::InSpace)
        return truthIds(query.inSpace);
    if (kind == FacetKind::Crew)
        return truthIds(query.crewed);
    SpacecraftQuery copy = query;
    return *idsIn(copy, kind);
}

void chooseIn(SpacecraftQuery &query, FacetKind kind, const QList<qint64> &ids)
{
    if (kind == FacetKind::InSpace)
        query.inSpace = truthIn(ids);
    else if (kind == FacetKind::Crew)
        query.crewed = truthIn(ids);
    else
        *idsIn(query, kind) = ids;
}

bool isChosen(const QList<FilterChoice> &values, const QList<qint64> &ids)
{
    return isIn(QSet<qint64>(ids.begin(), ids.end()), values);
}

SpacecraftQuery withoutFacets(SpacecraftQuery query)
{
    for (int i = 0; i < facetKindCount; ++i)
        chooseIn(query, FacetKind(i), {});
    query.ordering = {};
    return query;
}

QList<Facet> countedFacets(const QList<FacetCell> &cells, const SpacecraftQuery &query)
{
    Chosen chosen;
    std::array<Counts, facetKindCount> counts;
    for (size_t i = 0; i < facetKindCount; ++i) {
        const QList<qint64> ids = chosenIn(query, FacetKind(i));
        chosen[i] = QSet<qint64>(ids.begin(), ids.end());
    }
    for (const FacetCell &cell : cells) {
        const QList<size_t> refusals = refusing(cell, chosen);
        for (size_t i = 0; i < facetKindCount; ++i) {
            const bool isCounted = refusals.isEmpty() || (refusals.size() == 1 && refusals.first() == i);
            add(counts[i], cell.values[i], isCounted ? cell.count : 0);
        }
    }
    QList<Facet> facets;
    for (size_t i = 0; i < facetKindCount; ++i)
        facets << facetOf(FacetKind(i), counts[i], chosen[i]);
    return facets;
}

} // namespace Skydock
