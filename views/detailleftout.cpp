// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailleftout.h"

namespace Skydock {

QList<LeftOutField> fieldsLeftOut()
{
    const QString color = QStringLiteral("the colour of the status' dot; its name is shown");
    const QString drawing = QStringLiteral("chooses the silhouette; the type's name is shown");
    const QString named = QStringLiteral("an id behind a name that is shown");
    const QString pictureId = QStringLiteral("the photograph's address is shown");
    const QString itself = QStringLiteral("the craft whose pane it is");
    const QString state = QStringLiteral("decides planned, flying, ended; its name is shown");
    return {
        {QStringLiteral("Spacecraft.statusId"), color},
        {QStringLiteral("Configuration.typeId"), drawing},
        {QStringLiteral("Configuration.image"),
         QStringLiteral("stands in only where the craft has no photograph")},
        {QStringLiteral("Family.id"), named},
        {QStringLiteral("Family.parentId"), named},
        {QStringLiteral("Image.id"), pictureId},
        {QStringLiteral("Image.thumbnailUrl"),
         QStringLiteral("a small copy of the photograph, for the picture area")},
        {QStringLiteral("Landing.attempt"), QStringLiteral("said by the outcome")},
        {QStringLiteral("Flight.id"), QStringLiteral("its name is shown; the id where there is none")},
        {QStringLiteral("Flight.spacecraftId"), itself},
        {QStringLiteral("Flight.spacecraftName"), itself},
        {QStringLiteral("Flight.launchId"), named},
        {QStringLiteral("Flight.launchStatusId"), state},
        {QStringLiteral("Stay.id"), QStringLiteral("what a click on the stay selects")},
        {QStringLiteral("Stay.port"), named},
        {QStringLiteral("Stay.chaser"), QStringLiteral("this craft's flight, or named as who came")},
        {QStringLiteral("Stay.target"), QStringLiteral("the host, which is shown with the port")},
    };
}

QList<LeftOutField> membersLeftOut()
{
    const auto row = [](const char *field, const char *reason) {
        return LeftOutField{QLatin1StringView(field), QLatin1StringView(reason)};
    };
    return {
        row("response_mode", "how the record was asked for; the level is shown"),
        row(".+\\.url", "where the API keeps a part of the record, for programs"),
        row("(.*_)?(status|type|role|orbit|parent|family|manufacturer|license|location|launch|pad|program|"
            "mission|"
            "landing|rocket|configuration|astronaut|agencies|celestial_body|country|launch_service_provider)"
            "\\.id",
            "an id behind a name that is shown or left out"),
        row("(.*_)?status\\.abbrev", "the status' name is shown"),
        row("image\\.(id|single_use|variants.*|license\\.priority)", "for whoever manages pictures"),
        row("thumbnail_url", "a small copy of the photograph, for the picture area"),
        row("spacecraft_config\\.(image\\..*|image_url)", "stands in only where the craft has no photograph"),
        row("manufacturer\\.(abbrev|type\\..*)", "the maker's name is shown"),
        row("(spacestation|space_station_target)\\.(?!name$).*", "of the host, which the timeline tells of"),
        row("docking_location\\.(id|(spacecraft|payload)\\.(?!name$).*)",
            "of the port's host, whose name is shown"),
        row("payload_flight_(chaser|target)\\.(id|payload\\.(?!name$).*)",
            "of the payload, whose name is shown"),
        row("flight_vehicle_(chaser|target)\\.id", "the flight's name is shown"),
        row("flight_vehicle_target\\..*", "the other craft; its own details tell of it"),
        row("flights\\.(id|spacecraft\\..*)", "the flight's name is shown, and the craft is this one"),
        row("landing\\.attempt", "said by the outcome"),
        row("landing\\.landing_location\\.(?!name$).*", "of the place, not of the craft"),
        row("landing\\.type\\.(abbrev|description)", "the way of landing is named"),
        row("launch\\.(launch_library_id|slug|hashtag|infographic|image|webcast_live)",
            "for the launch's own page"),
        row("launch\\.(window_start|window_end|inhold|tbdtime|tbddate|probability|holdreason|failreason)",
            "of the countdown, which is over or told by the launch's status"),
        row("launch\\.launch_service_provider\\..*", "of the rocket, not of the craft"),
        row("launch\\.rocket\\..*(?<!full_name)", "the rocket's full name says it all"),
        row("launch\\.mission\\.(launch_library_id|description|launch_designator|orbit\\.abbrev)",
            "of the launch; the mission's name, type and orbit are shown"),
        row("launch\\.pad\\.(?!name$|location\\.name$).*", "of the pad, not of the craft"),
        row("launch\\.program\\.(?!name$).*", "of the programme, not of the craft"),
        row("astronaut\\.(?!name$|agency\\.name$).*", "of the person, not of the craft"),
        row("(launch|onboard|landing)_crew\\.(id|role\\.(id|priority))", "puts the crew in order"),
    };
}

} // namespace Skydock
