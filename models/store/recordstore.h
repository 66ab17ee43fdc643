// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>

#include <optional>

namespace Skydock {

/// A record as it came, with where it came from.
struct StoredRecord
{
    QByteArray json;
    RecordOrigin origin;
};

/// The records as they came, compressed: one per collection, id, API version and level, the latest fetched of each.
/// Nothing that an answer said is lost to a poorer one; reading a record means merging these, newest shape and latest
/// answer first.
class RecordStore
{
public:
    RecordStore(const QSqlDatabase &database, Collection collection);

    /// True when the record was taken, false when the mirror has a later one of the same shape and level.
    Result<bool> put(qint64 id, const QByteArray &json, RecordOrigin origin);
    /// All forms of one record from this level up, newest shape first, then latest fetched; empty when the mirror has
    /// none.
    Result<QList<StoredRecord>> all(qint64 id, RecordLevel least = RecordLevel::List) const;
    /// The same of many records, by id; those that the mirror has none of are not there.
    Result<QHash<qint64, QList<StoredRecord>>> all(const QList<qint64> &ids, RecordLevel least) const;

private:
    QSqlDatabase m_database;
    Collection m_collection;
};

} // namespace Skydock
