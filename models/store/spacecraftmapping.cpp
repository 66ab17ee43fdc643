// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftmapping.h"

#include "mappingtools.h"
#include "searchterms.h"
#include "sql.h"

namespace Skydock::SpacecraftMapping {

namespace {

QString familyNames(const Configuration &configuration)
{
    QStringList names;
    for (const Family &family : configuration.families)
        names << family.name;
    return names.join(QStringLiteral(", "));
}

QString thumbnailOf(const Spacecraft &craft)
{
    const std::optional<Image> &own = craft.image;
    const std::optional<Image> image = own || !craft.configuration ? own : craft.configuration->image;
    if (!image)
        return {};
    return (image->thumbnailUrl.isEmpty() ? image->url : image->thumbnailUrl).toString(QUrl::FullyEncoded);
}

RowValues configurationValues(const Configuration &configuration)
{
    const Agency agency = configuration.agency.value_or(Agency{});
    const QString families = familyNames(configuration);
    using namespace Sql;
    return {
        {QStringLiteral("type_id"), bound(configuration.typeId)},
        {QStringLiteral("type_name"), textOrNull(configuration.typeName)},
        {QStringLiteral("type_key"), keyOrNull(configuration.typeName)},
        {QStringLiteral("configuration_id"), configuration.id},
        {QStringLiteral("configuration_name"), textOrNull(configuration.name)},
        {QStringLiteral("configuration_key"), keyOrNull(configuration.name)},
        {QStringLiteral("family_names"), textOrNull(families)},
        {QStringLiteral("family_key"), keyOrNull(families)},
        {QStringLiteral("agency_id"), configuration.agency ? QVariant(agency.id) : QVariant()},
        {QStringLiteral("agency_name"), textOrNull(agency.name)},
        {QStringLiteral("agency_abbreviation"), textOrNull(agency.abbreviation)},
        {QStringLiteral("agency_key"), keyOrNull(agency.name)},
    };
}

} // namespace

QString rowColumns()
{
    return QStringLiteral("id, name, serial_number, status_id, status_name, type_id, type_name, "
                          "configuration_id, configuration_name, "
                          "family_names, agency_name, agency_abbreviation, in_space, time_in_space_ms, "
                          "time_docked_ms, flights_count, "
                          "mission_ends_count, fastest_turnaround_ms, is_placeholder, thumbnail_url");
}

SpacecraftRow rowOf(const QSqlQuery &query)
{
    int column = 0;
    SpacecraftRow row;
    row.id = query.value(column++).toLongLong();
    row.name = query.value(column++).toString();
    row.serialNumber = Sql::textAt(query, column++);
    row.statusId = Sql::int64At(query, column++);
    row.statusName = query.value(column++).toString();
    row.typeId = Sql::int64At(query, column++);
    row.typeName = query.value(column++).toString();
    row.configurationId = Sql::int64At(query, column++);
    row.configurationName = query.value(column++).toString();
    row.familyNames = query.value(column++).toString();
    row.agencyName = query.value(column++).toString();
    row.agencyAbbreviation = query.value(column++).toString();
    row.inSpace = Sql::boolAt(query, column++);
    row.timeInSpaceMs = Sql::int64At(query, column++);
    row.timeDockedMs = Sql::int64At(query, column++);
    row.flightsCount = Sql::intAt(query, column++);
    row.missionEndsCount = Sql::intAt(query, column++);
    row.fastestTurnaroundMs = Sql::int64At(query, column++);
    row.isPlaceholder = Sql::boolAt(query, column++);
    row.thumbnailUrl = QUrl(query.value(column).toString());
    return row;
}

RowValues columnValues(const Spacecraft &craft)
{
    using namespace Sql;
    RowValues values{
        {QStringLiteral("id"), craft.id},
        {QStringLiteral("name"), craft.name.isNull() ? QStringLiteral("") : craft.name},
        {QStringLiteral("name_key"), naturalSortKey(craft.name.isNull() ? QStringLiteral("") : craft.name)},
        {QStringLiteral("serial_number"), bound(craft.serialNumber)},
        {QStringLiteral("serial_key"), keyOrNull(craft.serialNumber.value_or(QString()))},
        {QStringLiteral("status_id"), bound(craft.statusId)},
        {QStringLiteral("status_name"), textOrNull(craft.statusName)},
        {QStringLiteral("status_key"), keyOrNull(craft.statusName)},
        {QStringLiteral("in_space"), bound(craft.inSpace)},
        {QStringLiteral("is_placeholder"), bound(craft.isPlaceholder)},
        {QStringLiteral("time_in_space_ms"), bound(craft.timeInSpaceMs)},
        {QStringLiteral("time_docked_ms"), bound(craft.timeDockedMs)},
        {QStringLiteral("flights_count"), bound(craft.flightsCount)},
        {QStringLiteral("mission_ends_count"), bound(craft.missionEndsCount)},
        {QStringLiteral("fastest_turnaround_ms"), bound(craft.fastestTurnaroundMs)},
        {QStringLiteral("thumbnail_url"), textOrNull(thumbnailOf(craft))},
    };
    if (craft.configuration)
        values << configurationValues(*craft.configuration);
    return values;
}

RowValues searchValues(const Spacecraft &craft)
{
    const QString configuration = craft.configuration ? craft.configuration->name : QString();
    return {
        {QStringLiteral("rowid"), craft.id},
        {QStringLiteral("name"), foldedForSearch(craft.name)},
        {QStringLiteral("configuration_name"), foldedForSearch(configuration)},
        {QStringLiteral("serial_number"), foldedForSearch(craft.serialNumber.value_or(QString()))},
    };
}

} // namespace Skydock::SpacecraftMapping
