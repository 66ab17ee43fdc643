// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationdecoder.h"

#include "imagedecoder.h"

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

bool isOldShape(const JsonReader &reader)
{
    return reader.context().origin.version == ApiVersion::V2_0_0;
}

/// 2.0.0 writes an agency's type as a text, 2.3.0 as an object.
QString readAgencyType(const JsonReader &agency)
{
    if (isOldShape(agency))
        return agency.text("type"_L1);
    const auto type = agency.object("type"_L1);
    return type ? type->text("name"_L1) : QString();
}

std::optional<Agency> readAgency(const JsonReader &configuration)
{
    const auto reader = configuration.object("agency"_L1);
    const auto id = reader ? reader->requiredId() : std::nullopt;
    if (!id)
        return std::nullopt;
    return Agency{*id, reader->text("name"_L1), reader->text("abbrev"_L1), readAgencyType(*reader)};
}

std::optional<Family> readFamily(const JsonReader &reader)
{
    const auto id = reader.requiredId();
    if (!id)
        return std::nullopt;
    Family family;
    family.id = *id;
    family.name = reader.text("name"_L1);
    family.description = reader.text("description"_L1);
    family.maidenFlight = reader.date("maiden_flight"_L1);
    if (const auto manufacturer = reader.object("manufacturer"_L1))
        family.manufacturer = manufacturer->text("name"_L1);
    if (const auto parent = reader.object("parent"_L1)) {
        family.parentId = parent->id("id"_L1);
        family.parentName = parent->text("name"_L1);
    }
    return family;
}

void readCounts(const JsonReader &reader, ConfigurationDetail &detail)
{
    detail.spacecraftFlown = reader.count("spacecraft_flown"_L1);
    // The name of the sum differs between the versions and their documents; the parts keep theirs.
    detail.totalLaunches = reader.count("total_launches"_L1);
    if (!detail.totalLaunches)
        detail.totalLaunches = reader.count("total_launch_count"_L1);
    detail.successfulLaunches = reader.count("successful_launches"_L1);
    detail.failedLaunches = reader.count("failed_launches"_L1);
    detail.attemptedLandings = reader.count("attempted_landings"_L1);
    detail.successfulLandings = reader.count("successful_landings"_L1);
    detail.failedLandings = reader.count("failed_landings"_L1);
}

/// nullopt where nothing of it is known, as in a normal record.
std::optional<ConfigurationDetail> readDetail(const JsonReader &reader)
{
    ConfigurationDetail detail;
    detail.capability = reader.text("capability"_L1);
    detail.history = reader.text("history"_L1);
    detail.details = reader.text("details"_L1);
    detail.maidenFlight = reader.date("maiden_flight"_L1);
    detail.heightMetres = reader.number("height"_L1);
    detail.diameterMetres = reader.number("diameter"_L1);
    detail.humanRated = reader.flag("human_rated"_L1);
    detail.crewCapacity = reader.count("crew_capacity"_L1);
    detail.payloadCapacityKg = reader.number("payload_capacity"_L1);
    detail.payloadReturnCapacityKg = reader.number("payload_return_capacity"_L1);
    detail.flightLife = reader.text("flight_life"_L1);
    detail.wikiLink = reader.url("wiki_link"_L1);
    detail.infoLink = reader.url("info_link"_L1);
    detail.fastestTurnaroundMs = reader.durationMs("fastest_turnaround"_L1);
    readCounts(reader, detail);
    return detail == ConfigurationDetail() ? std::nullopt : std::optional(detail);
}

void readFamilies(const JsonReader &reader, Configuration &configuration)
{
    for (const JsonReader &element : reader.objects("family"_L1)) {
        if (const auto family = readFamily(element))
            configuration.families.append(*family);
    }
}

} // namespace

std::optional<Configuration> readConfiguration(const JsonReader &reader)
{
    const auto id = reader.requiredId();
    if (!id)
        return std::nullopt;
    Configuration configuration;
    configuration.id = *id;
    configuration.name = reader.text("name"_L1);
    if (const auto type = reader.object("type"_L1)) {
        configuration.typeId = type->id("id"_L1);
        configuration.typeName = type->text("name"_L1);
    }
    configuration.agency = readAgency(reader);
    readFamilies(reader, configuration);
    configuration.inUse = reader.flag("in_use"_L1);
    configuration.image = isOldShape(reader) ? readImageUrl(reader) : readImage(reader);
    configuration.detail = readDetail(reader);
    return configuration;
}

} // namespace Skydock
