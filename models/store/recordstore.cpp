// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordstore.h"

#include "rowreader.h"
#include "selectstatement.h"
#include "sql.h"

#include <QtEndian>

#include <utility>

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

using RecordRow = std::pair<qint64, StoredRecord>;

RecordRow rowOf(const QSqlQuery &query)
{
    const RecordOrigin origin{ApiVersion(query.value(1).toInt()), RecordLevel(query.value(2).toInt()),
                              query.value(3).toLongLong()};
    return {query.value(0).toLongLong(), {unpacked(query.value(4).toByteArray()), origin}};
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
    return all(QList<qint64>{id}, least).map([id](const QHash<qint64, QList<StoredRecord>> &found) {
        return found.value(id);
    });
}

Result<QHash<qint64, QList<StoredRecord>>> RecordStore::all(const QList<qint64> &ids, RecordLevel least) const
{
    if (ids.isEmpty())
        return QHash<qint64, QList<StoredRecord>>();
    SelectStatement statement;
    statement.from = QStringLiteral("record");
    statement.where(QStringLiteral("collection = ?"), {int(m_collection)});
    statement.whereIn(QStringLiteral("id"), ids);
    statement.where(QStringLiteral("level >= ?"), {int(least)});
    statement.orderBy = QStringLiteral("version DESC, fetched_ms DESC, level DESC");
    return RowReader::rows<RecordRow>(m_database, statement,
                                      QStringLiteral("id, version, level, fetched_ms, body"), 0, -1, rowOf)
        .map([](const QList<RecordRow> &rows) {
            QHash<qint64, QList<StoredRecord>> records;
            for (const auto &[id, record] : rows)
                records[id] << record;
            return records;
        });
}

} // namespace Skydock
