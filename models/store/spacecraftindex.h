// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellcount.h"
#include "indexedspacecraft.h"
#include "recentlyused.h"
#include "roworder.h"

namespace Skydock {

/// Answers queries about spacecraft from columns in memory, the same ids in the same order as SpacecraftStore's SQL. Safe
/// for several threads.
class SpacecraftIndex
{
public:
    /// `revision` is the mirror's when the columns were read.
    SpacecraftIndex(IndexedSpacecraft columns, qint64 revision);

    qint64 revision() const { return m_revision; }

    /// What the columns do not hold (stays, flights, problems, the exact name) is asked of `database`.
    Result<int> count(const QSqlDatabase &database, const SpacecraftQuery &query) const;
    /// A negative limit: all that follow.
    Result<QList<qint64>> ids(const QSqlDatabase &database, const SpacecraftQuery &query, int first,
                              int limit) const;
    Result<std::optional<int>> position(const QSqlDatabase &database, const SpacecraftQuery &query,
                                        qint64 id) const;

    Result<QList<CellCount>> cellCounts(const QSqlDatabase &database, const SpacecraftQuery &query) const;

private:
    using Set = std::shared_ptr<const RowSet>;
    Result<Set> matching(const QSqlDatabase &database, const SpacecraftQuery &query) const;
    Set matchingColumns(const SpacecraftQuery &query) const;
    Set matchingTerm(const QString &term, SearchScope scope) const;
    std::optional<RowSet> chosenCells(const SpacecraftQuery &query) const;
    RowSet chosenDecades(const QList<qint64> &decades) const;
    std::shared_ptr<const RowOrder> order(const Ordering<SpacecraftField> &ordering) const;
    RowOrder newOrder(const Ordering<SpacecraftField> &ordering) const;

    IndexedSpacecraft m_columns;
    qint64 m_revision;
    mutable RecentlyUsed<SpacecraftQuery, RowSet> m_sets;
    mutable RecentlyUsed<std::pair<QString, SearchScope>, RowSet> m_terms;
    mutable RecentlyUsed<Ordering<SpacecraftField>, RowOrder> m_orders;
};

} // namespace Skydock
