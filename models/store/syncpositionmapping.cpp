// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncpositionmapping.h"

namespace Skydock::SyncPositionMapping {

using namespace Sql;

QString columns()
{
    return QStringLiteral(
        "collection, pass, running, started_ms, level, sweep, page, next_offset, from_ms, last_id, "
        "tied, server_count, seen, barren, drifted, drifted_before, refused, ended_ms, "
        "completed_ms, completed_count, last_complete");
}

SyncPosition rowOf(const QSqlQuery &query)
{
    SyncPosition position;
    position.collection = SyncCollection(query.value(0).toInt());
    position.pass = query.value(1).toInt();
    position.running = query.value(2).toBool();
    position.startedMs = query.value(3).toLongLong();
    position.level = RecordLevel(query.value(4).toInt());
    position.sweep = query.value(5).toInt();
    position.page = query.value(6).toInt();
    position.offset = query.value(7).toLongLong();
    position.fromMs = int64At(query, 8);
    position.lastId = int64At(query, 9);
    position.tied = query.value(10).toLongLong();
    position.count = int64At(query, 11);
    position.seen = query.value(12).toLongLong();
    position.barren = query.value(13).toInt();
    position.drifted = query.value(14).toBool();
    position.driftedBefore = query.value(15).toBool();
    position.refused = query.value(16).toLongLong();
    position.endedMs = int64At(query, 17);
    position.completedMs = int64At(query, 18);
    position.completedCount = int64At(query, 19);
    position.lastWasComplete = query.value(20).toBool();
    return position;
}

RowValues values(const SyncPosition &position)
{
    return {
        {QStringLiteral("collection"), int(position.collection)},
        {QStringLiteral("pass"), position.pass},
        {QStringLiteral("running"), position.running},
        {QStringLiteral("started_ms"), position.startedMs},
        {QStringLiteral("level"), int(position.level)},
        {QStringLiteral("sweep"), position.sweep},
        {QStringLiteral("page"), position.page},
        {QStringLiteral("next_offset"), position.offset},
        {QStringLiteral("from_ms"), bound(position.fromMs)},
        {QStringLiteral("last_id"), bound(position.lastId)},
        {QStringLiteral("tied"), position.tied},
        {QStringLiteral("server_count"), bound(position.count)},
        {QStringLiteral("seen"), position.seen},
        {QStringLiteral("barren"), position.barren},
        {QStringLiteral("drifted"), position.drifted},
        {QStringLiteral("drifted_before"), position.driftedBefore},
        {QStringLiteral("refused"), position.refused},
        {QStringLiteral("ended_ms"), bound(position.endedMs)},
        {QStringLiteral("completed_ms"), bound(position.completedMs)},
        {QStringLiteral("completed_count"), bound(position.completedCount)},
        {QStringLiteral("last_complete"), position.lastWasComplete},
    };
}

} // namespace Skydock::SyncPositionMapping
