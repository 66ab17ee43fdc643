// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordstore.h"

#include "sql.h"

#include <QtEndian>

namespace Skydock {

namespace {

/// Records are a few kilobytes; a body that claims more than this is not one.
constexpr quint32 largestRecord = 64 * 1024 * 1024;

QByteArray unpacked(const QByteArray &body)
{
    // qCompress puts the size in front, big endian; a damaged file must not make us allocate what it asks for.
    if (body.size() < 4 || qFromBigEndian<quint32>(body.constData()) > largestRecord)
        return {};
    return qUncompress(body);
}

} // namespace

RecordStore::RecordStore(const QSqlDatabase &database, Collection collection)
    : m_database(database)
    , m_collection(collection)
{}

Result<bool> RecordStore::put(qint64 id, const QByteArray &json, RecordOrigin origin)
{
    const QString statement = QStringLiteral(
        "INSERT INTO record (collection, id, version, level, fetched_ms, body) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (collection, id, version, level) DO UPDATE SET fetched_ms = excluded.fetched_ms, "
        "body = excluded.body WHERE excluded.fetched_ms >= fetched_ms");
    Result<QSqlQuery> query = Sql::run(
        m_database, statement,
        {int(m_collection), id, int(origin.version), int(origin.level), origin.fetchedMs, qCompress(json)});
    return query.map([](const QSqlQuery &done) { return done.numRowsAffected() > 0; });
}

Result<QList<StoredRecord>> RecordStore::all(qint64 id, RecordLevel least) const
{
    Result<QSqlQuery> query = Sql::run(m_database,
                                       QStringLiteral("SELECT version, level, fetched_ms, body FROM record "
                                                      "WHERE collection = ? AND id = ? AND level >= ? "
                                                      "ORDER BY version DESC, fetched_ms DESC, level DESC"),
                                       {int(m_collection), id, int(least)});
    if (!query)
        return tl::unexpected(query.error());
    QList<StoredRecord> records;
    while (query->next()) {
        const RecordOrigin origin{ApiVersion(query->value(0).toInt()), RecordLevel(query->value(1).toInt()),
                                  query->value(2).toLongLong()};
        records << StoredRecord{unpacked(query->value(3).toByteArray()), origin};
    }
    return records;
}

} // namespace Skydock
