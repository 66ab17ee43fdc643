// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facet.h"
#include "result.h"

#include <QHash>
#include <QSqlDatabase>

namespace Skydock {

/// Counts spacecraft by facets: SQL counts by cell, of which there are a few thousand for any number of craft.
class FacetStore
{
public:
    explicit FacetStore(const QSqlDatabase &database);

    /// As `countedFacets` says.
    Result<QList<Facet>> facets(const SpacecraftQuery &query) const;

private:
    using Cells = QHash<qint64, FacetCell>;
    Result<Cells> cells() const;
    Result<void> addFamilies(Cells &cells) const;

    QSqlDatabase m_database;
};

} // namespace Skydock
