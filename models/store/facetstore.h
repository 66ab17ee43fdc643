// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellcount.h"
#include "facet.h"
#include "result.h"

#include <QHash>
#include <QSqlDatabase>

namespace Skydock {

class SharedSpacecraftIndex;

/// Counts spacecraft by facets: SQL counts by cell, of which there are a few thousand for any number of craft.
class FacetStore
{
public:
    /// With an index, that counts; SQL where it is not of the mirror as it is.
    explicit FacetStore(const QSqlDatabase &database, SharedSpacecraftIndex *index = nullptr);

    /// As `countedFacets` says.
    Result<QList<Facet>> facets(const SpacecraftQuery &query) const;

    /// What craft have in common that share a cell, by the cell's id; neither decades nor counts.
    using Cells = QHash<qint64, FacetCell>;
    Result<Cells> cells() const;

private:
    Result<QList<CellCount>> counts(const SpacecraftQuery &query) const;
    Result<void> addFamilies(Cells &cells) const;

    QSqlDatabase m_database;
    SharedSpacecraftIndex *m_index;
};

} // namespace Skydock
