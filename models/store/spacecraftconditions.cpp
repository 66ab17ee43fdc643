// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftconditions.h"

#include "decodedpage.h"

#include <QDateTime>

namespace Skydock {

namespace {

/// `id IN (SELECT … )`: conditions on another table that names spacecraft in a column.
void whereAmong(SelectStatement &statement, const SelectStatement &others, const QString &idColumn,
                bool among = true)
{
    statement.where(QStringLiteral("id %1IN (%2)")
                        .arg(among ? QString() : QStringLiteral("NOT "), others.sql(idColumn, false)),
                    others.values);
}

SelectStatement from(const QString &table)
{
    SelectStatement statement;
    statement.from = table;
    return statement;
}

void addFacets(SelectStatement &statement, const SpacecraftQuery &query)
{
    statement.whereIn(QStringLiteral("agency_id"), query.agencyIds);
    if (!query.familyIds.isEmpty()) {
        SelectStatement families = from(QStringLiteral("facet_family"));
        families.whereIn(QStringLiteral("family_id"), query.familyIds);
        SelectStatement craft = from(QStringLiteral("spacecraft_facet"));
        craft.where(QStringLiteral("cell_id IN (%1)").arg(families.sql(QStringLiteral("cell_id"), false)),
                    families.values);
        whereAmong(statement, craft, QStringLiteral("spacecraft_id"));
    }
    if (!query.decades.isEmpty()) {
        SelectStatement craft = from(QStringLiteral("spacecraft_facet"));
        craft.whereIn(QStringLiteral("decade"), query.decades);
        whereAmong(statement, craft, QStringLiteral("spacecraft_id"));
    }
    if (query.crewed)
        statement.where(QStringLiteral("configuration_id IN (SELECT configuration_id FROM "
                                       "configuration_rating WHERE human_rated = ?)"),
                        {int(*query.crewed)});
}

/// One stay has to meet all that is asked of stays.
void addStays(SelectStatement &statement, const SpacecraftQuery &query)
{
    const bool asksLength = query.stayAtLeastMs || query.stayLessThanMs;
    if (!asksLength && query.visitedHosts.isEmpty())
        return;
    SelectStatement stays = from(QStringLiteral("stay"));
    stays.where(QStringLiteral("chaser_spacecraft_id IS NOT NULL"));
    QStringList hosts;
    QVariantList values;
    for (const HostKey &host : query.visitedHosts) {
        hosts << QStringLiteral("(host_kind = ? AND host_id = ?)");
        values << int(host.kind) << host.id;
    }
    if (!hosts.isEmpty())
        stays.where(QStringLiteral("(%1)").arg(hosts.join(QStringLiteral(" OR "))), values);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const QString length = QStringLiteral("coalesce(departure_ms, ?) - docking_ms %1 ?");
    if (asksLength) // neither planned nor inverted ones: their length is none
        stays.where(length.arg(QStringLiteral(">=")), {nowMs, query.stayAtLeastMs.value_or(0)});
    if (query.stayLessThanMs)
        stays.where(length.arg(QStringLiteral("<")), {nowMs, *query.stayLessThanMs});
    whereAmong(statement, stays, QStringLiteral("chaser_spacecraft_id"));
}

qint64 beginOfYearMs(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

/// A flight whose end is unknown goes on while its craft is in space; else it has its launch alone.
void addYears(SelectStatement &statement, const SpacecraftQuery &query)
{
    if (!query.flownFromYear && !query.flownUntilYear)
        return;
    SelectStatement flights =
        from(QStringLiteral("flight AS flown JOIN spacecraft AS flyer ON flyer.id = flown.spacecraft_id"));
    flights.where(QStringLiteral("launch_net_ms IS NOT NULL"));
    if (query.flownUntilYear)
        flights.where(QStringLiteral("launch_net_ms < ?"), {beginOfYearMs(*query.flownUntilYear + 1)});
    if (query.flownFromYear)
        flights.where(
            QStringLiteral("coalesce(mission_end_ms, launch_net_ms + duration_ms, CASE WHEN "
                           "flyer.in_space = 1 THEN max(?, launch_net_ms) END, launch_net_ms) >= ?"),
            {QDateTime::currentMSecsSinceEpoch(), beginOfYearMs(*query.flownFromYear)});
    whereAmong(statement, flights, QStringLiteral("flown.spacecraft_id"));
}

void addProblems(SelectStatement &statement, bool has)
{
    const QString prefix = recordName(Collection::Spacecraft, 0).chopped(1); // "spacecraft "
    SelectStatement problems = from(QStringLiteral("problem"));
    problems.where(QStringLiteral("record GLOB ?"), {prefix + QStringLiteral("[0-9]*")});
    whereAmong(statement, problems,
               QStringLiteral("CAST(substr(record, %1) AS INTEGER)").arg(prefix.size() + 1), has);
}

} // namespace

void addMirrorConditions(SelectStatement &statement, const SpacecraftQuery &query)
{
    addFacets(statement, query);
    addStays(statement, query);
    addYears(statement, query);
    if (query.hasPhotograph)
        statement.where(*query.hasPhotograph ? QStringLiteral("thumbnail_url IS NOT NULL")
                                             : QStringLiteral("thumbnail_url IS NULL"));
    if (query.hasProblems)
        addProblems(statement, *query.hasProblems);
}

} // namespace Skydock
