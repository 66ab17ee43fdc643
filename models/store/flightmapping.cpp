// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightmapping.h"

#include "mappingtools.h"
#include "searchterms.h"
#include "sql.h"
#include "synonyms.h"

namespace Skydock::FlightMapping {

namespace {

/// Programmes are few and their names short: one text, a line each.
constexpr QChar programSeparator = u'\n';

std::optional<Landing> landingAt(const QSqlQuery &query, int column)
{
    Landing landing;
    landing.attempt = Sql::boolAt(query, column);
    landing.success = Sql::boolAt(query, column + 1);
    landing.locationName = query.value(column + 2).toString();
    landing.typeName = query.value(column + 3).toString();
    landing.description = query.value(column + 4).toString();
    landing.downrangeKm = Sql::doubleAt(query, column + 5);
    if (landing == Landing{})
        return {};
    return landing;
}

RowValues landingValues(const Landing &landing)
{
    using namespace Sql;
    return {
        {QStringLiteral("landing_attempt"), bound(landing.attempt)},
        {QStringLiteral("landing_success"), bound(landing.success)},
        {QStringLiteral("landing_location"), textOrNull(landing.locationName)},
        {QStringLiteral("landing_type"), textOrNull(landing.typeName)},
        {QStringLiteral("landing_description"), textOrNull(landing.description)},
        {QStringLiteral("landing_downrange_km"), bound(landing.downrangeKm)},
    };
}

RowValues launchValues(const Flight &flight)
{
    using namespace Sql;
    return {
        {QStringLiteral("launch_id"), textOrNull(flight.launchId)},
        {QStringLiteral("launch_name"), textOrNull(flight.launchName)},
        {QStringLiteral("launch_key"), keyOrNull(flight.launchName)},
        {QStringLiteral("launch_net_ms"), bound(flight.launchNetMs)},
        {QStringLiteral("launch_status_id"), bound(flight.launchStatusId)},
        {QStringLiteral("launch_status"), textOrNull(flight.launchStatus)},
        {QStringLiteral("rocket_name"), textOrNull(flight.rocketName)},
        {QStringLiteral("mission_name"), textOrNull(flight.missionName)},
        {QStringLiteral("mission_key"), keyOrNull(flight.missionName)},
        {QStringLiteral("mission_type"), textOrNull(flight.missionType)},
        {QStringLiteral("orbit_name"), textOrNull(flight.orbitName)},
        {QStringLiteral("pad_name"), textOrNull(flight.padName)},
        {QStringLiteral("pad_key"), keyOrNull(flight.padName)},
        {QStringLiteral("pad_location"), textOrNull(flight.padLocation)},
        {QStringLiteral("programs"), textOrNull(flight.programs.join(programSeparator))},
    };
}

} // namespace

QString rowColumns()
{
    return QStringLiteral(
        "id, spacecraft_id, spacecraft_name, destination, mission_end_ms, duration_ms, "
        "turn_around_ms, launch_id, launch_name, launch_net_ms, launch_status_id, launch_status, "
        "rocket_name, mission_name, mission_type, orbit_name, pad_name, pad_location, programs, "
        "landing_attempt, landing_success, landing_location, landing_type, landing_description, "
        "landing_downrange_km");
}

Flight rowOf(const QSqlQuery &query)
{
    int column = 0;
    Flight flight;
    flight.id = query.value(column++).toLongLong();
    flight.spacecraftId = Sql::int64At(query, column++);
    flight.spacecraftName = query.value(column++).toString();
    flight.destination = query.value(column++).toString();
    flight.missionEndMs = Sql::int64At(query, column++);
    flight.durationMs = Sql::int64At(query, column++);
    flight.turnAroundMs = Sql::int64At(query, column++);
    flight.launchId = query.value(column++).toString();
    flight.launchName = query.value(column++).toString();
    flight.launchNetMs = Sql::int64At(query, column++);
    flight.launchStatusId = Sql::int64At(query, column++);
    flight.launchStatus = query.value(column++).toString();
    flight.rocketName = query.value(column++).toString();
    flight.missionName = query.value(column++).toString();
    flight.missionType = query.value(column++).toString();
    flight.orbitName = query.value(column++).toString();
    flight.padName = query.value(column++).toString();
    flight.padLocation = query.value(column++).toString();
    flight.programs = query.value(column++).toString().split(programSeparator, Qt::SkipEmptyParts);
    flight.landing = landingAt(query, column);
    return flight;
}

RowValues columnValues(const Flight &flight)
{
    using namespace Sql;
    RowValues values{
        {QStringLiteral("id"), flight.id},
        {QStringLiteral("spacecraft_id"), bound(flight.spacecraftId)},
        {QStringLiteral("spacecraft_name"), textOrNull(flight.spacecraftName)},
        {QStringLiteral("spacecraft_key"), keyOrNull(flight.spacecraftName)},
        {QStringLiteral("destination"), textOrNull(flight.destination)},
        {QStringLiteral("destination_key"), keyOrNull(flight.destination)},
        {QStringLiteral("mission_end_ms"), bound(flight.missionEndMs)},
        {QStringLiteral("duration_ms"), bound(flight.durationMs)},
        {QStringLiteral("turn_around_ms"), bound(flight.turnAroundMs)},
    };
    values << launchValues(flight);
    if (flight.landing)
        values << landingValues(*flight.landing);
    return values;
}

RowValues searchValues(const Flight &flight)
{
    const QString pad = flight.padName + QLatin1Char('\n') + flight.padLocation;
    return {
        {QStringLiteral("rowid"), flight.id},
        {QStringLiteral("spacecraft"), foldedForSearch(flight.spacecraftName)},
        {QStringLiteral("launch"), foldedForSearch(flight.launchName)},
        {QStringLiteral("destination"), foldedForSearch(withSynonyms(flight.destination))},
        {QStringLiteral("mission"), foldedForSearch(withSynonyms(flight.missionName))},
        {QStringLiteral("pad"), foldedForSearch(pad)},
        {QStringLiteral("programs"), foldedForSearch(withSynonyms(flight.programs.join(programSeparator)))},
    };
}

} // namespace Skydock::FlightMapping
