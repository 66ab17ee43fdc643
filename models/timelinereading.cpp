// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinereading.h"

#include "dockingstore.h"
#include "spacecraftstore.h"

namespace Skydock {

namespace {

Result<TimelineAnswer> readPorts(const QSqlDatabase &database, const TimelineQuestion &question)
{
    const DockingStore store(database);
    const Result<QList<Port>> ports = store.ports(question.hosts);
    DockingQuery query;
    query.hosts = question.hosts;
    const Result<QList<Stay>> stays = store.rows(query, 0, -1);
    if (!ports || !stays)
        return tl::unexpected(ports ? stays.error() : ports.error());
    return TimelineAnswer{buildTimeline(*ports, *stays, question.arrangement)};
}

Result<TimelineAnswer> readSpacecraft(const QSqlDatabase &database, const TimelineQuestion &question)
{
    const SpacecraftStore store(database);
    const Result<QList<SpacecraftRow>> rows = store.rows(question.spacecraft, 0, maxSpacecraftLanes);
    const Result<int> count = store.count(question.spacecraft);
    if (!rows || !count)
        return tl::unexpected(rows ? count.error() : rows.error());
    QList<LaneSpacecraft> spacecraft;
    DockingQuery query;
    for (const SpacecraftRow &row : *rows) {
        spacecraft.append({row.id, row.name});
        query.chaserSpacecraftIds.append(row.id);
    }
    if (spacecraft.isEmpty())
        return TimelineAnswer{buildSpacecraftTimeline({}, {}, question.arrangement)};
    const Result<QList<Stay>> stays = DockingStore(database).rows(query, 0, -1);
    if (!stays)
        return tl::unexpected(stays.error());
    return TimelineAnswer{buildSpacecraftTimeline(spacecraft, *stays, question.arrangement),
                          int(*count - spacecraft.size())};
}

} // namespace

Result<TimelineAnswer> readTimeline(const QSqlDatabase &database, const TimelineQuestion &question)
{
    return question.arrangement.grouping == TimelineGrouping::BySpacecraft
               ? readSpacecraft(database, question)
               : readPorts(database, question);
}

} // namespace Skydock
