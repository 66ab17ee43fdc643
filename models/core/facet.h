// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterchoice.h"
#include "spacecraftquery.h"

#include <array>

namespace Skydock {

/// What spacecraft are counted by, in the order they are shown.
enum class FacetKind { Status, Type, InSpace, Crew, Decade, Agency, Family, Configuration };
constexpr int facetKindCount = 8;

/// The values of one facet with their counts, the most frequent first (decades: the latest first). InSpace and Crew
/// have the ids 1 and 0, a decade its first year; these three have no names.
struct Facet
{
    FacetKind kind = FacetKind::Status;
    QList<FilterChoice> values;
    bool operator==(const Facet &) const = default;
};

/// Spacecraft that agree in every facet, and how many they are. The values of a facet are several for families, none
/// where unknown.
struct FacetCell
{
    std::array<QList<FilterChoice>, facetKindCount> values;
    int count = 0;

    QList<FilterChoice> &of(FacetKind kind) { return values[size_t(kind)]; }
    const QList<FilterChoice> &of(FacetKind kind) const { return values[size_t(kind)]; }
};

/// What a query asks of a facet; empty for "any".
QList<qint64> chosenIn(const SpacecraftQuery &query, FacetKind kind);
void chooseIn(SpacecraftQuery &query, FacetKind kind, const QList<qint64> &ids);
/// Whether one of the ids is among the values; true where none is chosen.
bool isChosen(const QList<FilterChoice> &values, const QList<qint64> &ids);
/// The query without any choice in a facet and without its order: what all counts have in common.
SpacecraftQuery withoutFacets(SpacecraftQuery query);

/// Every facet counted under the choices in all the others, its own left out, so that a second value can be added to
/// the first. A value that none has is left out, unless it is chosen. `cells` are those of `withoutFacets(query)`; one
/// with the count 0 tells its names alone, and a later cell's name wins.
QList<Facet> countedFacets(const QList<FacetCell> &cells, const SpacecraftQuery &query);

} // namespace Skydock
