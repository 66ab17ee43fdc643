// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "recordstore.h"
#include "result.h"
#include "rowrange.h"
#include "selectstatement.h"
#include "spacecraftquery.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace Skydock {

class SharedSpacecraftIndex;
class SpacecraftIndex;

/// Spacecraft in the mirror: rows for tables, whole records for the pane.
class SpacecraftStore
{
public:
    /// With an index, that finds a table's pages, counts and places; SQL where it is not of the mirror as it is.
    explicit SpacecraftStore(const QSqlDatabase &database, SharedSpacecraftIndex *index = nullptr);

    /// Inside the caller's transaction. A poorer record never overwrites a richer one. Says whether it was taken.
    Result<bool> put(const Decoded<Spacecraft> &spacecraft);
    /// Writes columns anew from the kept records, inside the caller's transaction; NotFound where none can be read.
    Result<void> extract(qint64 id);

    Result<int> count(const SpacecraftQuery &query) const;
    Result<QList<SpacecraftRow>> rows(const SpacecraftQuery &query, int first, int limit) const;
    Result<QList<qint64>> ids(const SpacecraftQuery &query, int first, int limit) const;
    /// The row a spacecraft has in the answer to `query`; nullopt when it is not in it.
    Result<std::optional<int>> position(const SpacecraftQuery &query, qint64 id) const;
    /// The merged record; NotFound when the mirror does not have it.
    Result<Spacecraft> spacecraft(qint64 id) const;
    /// The records as they came, newest shape first, then latest fetched.
    Result<QList<StoredRecord>> records(qint64 id) const;
    /// The best of these.
    Result<QByteArray> recordAsItCame(qint64 id) const;
    /// Rows one after the other; `visit` returns false when it has enough.
    Result<void> visit(const SpacecraftQuery &query, RowRange rows,
                       const std::function<Result<bool>(const SpacecraftRow &)> &visit) const;

    /// When Launch Library was found to have it no more, UTC milliseconds; nullopt while it has.
    Result<std::optional<qint64>> withdrawnMs(qint64 id) const;

    static SelectStatement select(const SpacecraftQuery &query);
    static QStringList searchColumns(SearchScope scope);

private:
    std::shared_ptr<const SpacecraftIndex> currentIndex() const;
    Result<QList<SpacecraftRow>> rowsOf(const QList<qint64> &ids) const;

    QSqlDatabase m_database;
    RecordStore m_records;
    SharedSpacecraftIndex *m_index;
};

} // namespace Skydock
