// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "dockingquery.h"
#include "recordstore.h"
#include "result.h"
#include "rowrange.h"
#include "selectstatement.h"

#include <QSqlDatabase>

#include <functional>

namespace Skydock {

/// Stays, ports and hosts in the mirror.
class DockingStore
{
public:
    explicit DockingStore(const QSqlDatabase &database);

    /// Inside the caller's transaction.
    Result<bool> put(const Decoded<Stay> &stay);
    /// Writes columns anew from the kept records and from what the columns alone know, inside the caller's
    /// transaction.
    Result<void> extract(qint64 id);
    Result<void> putHost(const Host &host);
    Result<void> putPort(const Port &port);

    Result<int> count(const DockingQuery &query) const;
    Result<QList<Stay>> rows(const DockingQuery &query, int first, int limit) const;
    Result<QList<qint64>> ids(const DockingQuery &query, int first, int limit) const;
    Result<std::optional<int>> position(const DockingQuery &query, qint64 id) const;
    Result<QList<StoredRecord>> records(qint64 id) const;
    /// The best of these.
    Result<QByteArray> recordAsItCame(qint64 id) const;
    /// Rows one after the other; `visit` returns false when it has enough.
    Result<void> visit(const DockingQuery &query, RowRange rows,
                       const std::function<Result<bool>(const Stay &)> &visit) const;

    /// Hosts by number of stays, most first, then by name; their names contain every term of `search`.
    Result<QList<Host>> hosts(const QString &search = {}) const;
    /// Ports of these hosts (of all for an empty list), by host and name; names contain every term of `search`.
    Result<QList<Port>> ports(const QList<HostKey> &hosts = {}, const QString &search = {}) const;

    static SelectStatement select(const DockingQuery &query);

private:
    Result<void> write(const Stay &known);

    QSqlDatabase m_database;
    RecordStore m_records;
};

} // namespace Skydock
