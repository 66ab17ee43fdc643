// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailstaysample.h"
#include "spacecraftdetail.h"

/// A craft with everything that a record can hold, at a fixed "now", for the tests of the detail pane.
namespace Skydock::DetailSample {

inline qint64 now()
{
    return at(QStringLiteral("2025-12-19T12:00:00"));
}

inline Image image()
{
    return {.id = 41,
            .name = QStringLiteral("Endeavour approaching"),
            .url = QUrl(QStringLiteral("https://example.org/endeavour.jpg")),
            .thumbnailUrl = QUrl(QStringLiteral("https://example.org/endeavour-small.jpg")),
            .credit = QStringLiteral("NASA"),
            .licenceName = QStringLiteral("NASA Image and Media Guidelines"),
            .licenceLink = QUrl(QStringLiteral("https://www.nasa.gov/images-and-media/"))};
}

inline ConfigurationDetail configurationDetail()
{
    return {.capability = QStringLiteral("Carries up to seven people."),
            .history = QStringLiteral("Grew out of Dragon 1."),
            .details = QStringLiteral("Docks by itself."),
            .maidenFlight = QDate(2020, 5, 30),
            .heightMetres = 8.1,
            .diameterMetres = 3.7,
            .humanRated = true,
            .crewCapacity = 7,
            .payloadCapacityKg = 6000,
            .payloadReturnCapacityKg = 3307,
            .flightLife = QStringLiteral("210 days docked"),
            .wikiLink = QUrl(QStringLiteral("https://en.wikipedia.org/wiki/SpaceX_Dragon_2")),
            .infoLink = QUrl(QStringLiteral("https://www.spacex.com/vehicles/dragon/")),
            .spacecraftFlown = 5,
            .totalLaunches = 19,
            .successfulLaunches = 18,
            .failedLaunches = 1,
            .attemptedLandings = 17,
            .successfulLandings = 16,
            .failedLandings = 2,
            .fastestTurnaroundMs = 137LL * 86'400'000 + 4LL * 3'600'000};
}

inline Configuration configuration()
{
    Configuration result;
    result.id = 6;
    result.name = QStringLiteral("Crew Dragon 2");
    result.typeId = 2;
    result.typeName = QStringLiteral("Capsule");
    result.agency = Agency{.id = 121,
                           .name = QStringLiteral("SpaceX"),
                           .abbreviation = QStringLiteral("SpX"),
                           .type = QStringLiteral("Commercial")};
    result.families = {{.id = 1,
                        .name = QStringLiteral("Dragon"),
                        .parentId = {},
                        .parentName = {},
                        .manufacturer = QStringLiteral("SpaceX Hawthorne"),
                        .maidenFlight = QDate(2010, 12, 8),
                        .description = QStringLiteral("Capsules of the company.")},
                       {.id = 2,
                        .name = QStringLiteral("Dragon 2"),
                        .parentId = 1,
                        .parentName = QStringLiteral("Dragon"),
                        .manufacturer = QStringLiteral("SpaceX Hawthorne"),
                        .maidenFlight = QDate(2019, 3, 2),
                        .description = {}}};
    result.inUse = true;
    result.detail = configurationDetail();
    return result;
}

inline FlightCrews crews()
{
    const CrewMember commander{QStringLiteral("Nick Hague"), QStringLiteral("Commander"),
                               QStringLiteral("NASA")};
    const CrewMember specialist{QStringLiteral("Suni Williams"), QStringLiteral("Mission Specialist"), {}};
    return {.launch = {commander}, .onboard = {commander}, .landing = {commander, specialist}};
}

inline Flight flight()
{
    return {.id = 877,
            .spacecraftId = 74,
            .spacecraftName = QStringLiteral("Crew Dragon Endeavour"),
            .destination = QStringLiteral("ISS"),
            .missionEndMs = at(QStringLiteral("2025-05-25T05:44:00")),
            .durationMs = 33LL * 86'400'000,
            .turnAroundMs = 200LL * 86'400'000,
            .launchId = QStringLiteral("0000-uuid"),
            .launchName = QStringLiteral("Falcon 9 Block 5 | Crew-9"),
            .launchNetMs = at(QStringLiteral("2025-04-21T08:15:46")),
            .launchStatusId = 3,
            .launchStatus = QStringLiteral("Launch Successful"),
            .rocketName = QStringLiteral("Falcon 9"),
            .missionName = QStringLiteral("Crew-9 Mission"),
            .missionType = QStringLiteral("Human Exploration"),
            .orbitName = QStringLiteral("Low Earth Orbit"),
            .padName = QStringLiteral("Launch Complex 39A"),
            .padLocation = QStringLiteral("Kennedy Space Center, FL, USA"),
            .programs = {QStringLiteral("International Space Station"),
                         QStringLiteral("Commercial Crew Program")},
            .landing = Landing{.attempt = true,
                               .success = true,
                               .locationName = QStringLiteral("Gulf of Mexico"),
                               .typeName = QStringLiteral("Splashdown"),
                               .description = QStringLiteral("Off Pensacola at night"),
                               .downrangeKm = 12.5},
            .crews = crews()};
}

inline Flight companion()
{
    Flight result;
    result.id = 878;
    result.spacecraftId = 75;
    result.spacecraftName = QStringLiteral("Lunar Module Eagle");
    result.launchId = QStringLiteral("0000-uuid");
    return result;
}

inline Flight flyingFlight()
{
    Flight result;
    result.id = 901;
    result.spacecraftId = 74;
    result.destination = QStringLiteral("ISS");
    result.launchName = QStringLiteral("Falcon 9 Block 5 | Crew-11");
    result.launchNetMs = at(QStringLiteral("2025-12-06T15:00:00"));
    result.launchStatusId = 3;
    return result;
}

inline Spacecraft spacecraft()
{
    Spacecraft result;
    result.id = 74;
    result.name = QStringLiteral("Crew Dragon Endeavour");
    result.url = QUrl(QStringLiteral("https://ll.thespacedevs.com/2.3.0/spacecraft/74/"));
    result.serialNumber = QStringLiteral("C206");
    result.isPlaceholder = false;
    result.inSpace = true;
    result.image = image();
    result.timeInSpaceMs = 543LL * 86'400'000 + 3LL * 3'600'000 + 12'000;
    result.timeDockedMs = 541LL * 86'400'000 + 3'600'000;
    result.flightsCount = 6;
    result.missionEndsCount = 5;
    result.statusId = 1;
    result.statusName = QStringLiteral("Active");
    result.description =
        QStringLiteral("The first Crew Dragon to carry people.\nIt was named by its first crew.");
    result.configuration = configuration();
    result.fastestTurnaroundMs = 138LL * 86'400'000;
    return result;
}

inline SpacecraftDetail full()
{
    return {.spacecraft = spacecraft(),
            .origin = {ApiVersion::V2_3_0, RecordLevel::Detailed, at(QStringLiteral("2025-12-07T00:00:00"))},
            .flights = {flyingFlight(), flight()},
            .companions = {companion()},
            .stays = stays(),
            .recordJson = QByteArrayLiteral("{\"id\": 74}"),
            .level = RecordLevel::Detailed,
            .withdrawnMs = at(QStringLiteral("2025-12-06T00:00:00")),
            .problems = {{QStringLiteral("spacecraft 74"), QStringLiteral("landing.type"),
                          QStringLiteral("a number, expected a text"), 0}}};
}

/// Only what no record can do without.
inline SpacecraftDetail bare()
{
    SpacecraftDetail result;
    result.spacecraft.id = 572;
    result.spacecraft.name = QStringLiteral("Cygnus CRS NG-22");
    return result;
}

} // namespace Skydock::DetailSample
