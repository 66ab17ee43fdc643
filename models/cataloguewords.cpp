// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguewords.h"

#include <QCoreApplication>
#include <QHash>

namespace Skydock {

namespace {

/// As the macro makes it.
struct Word
{
    const char *text;
    const char *comment; ///< what it is a word for, since one word may need several translations
};

struct Entry
{
    WordList list;
    Word word;
};

constexpr Entry entries[] = {
    {WordList::SpacecraftStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Active", "status of a spacecraft")},
    {WordList::SpacecraftStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Inactive", "status of a spacecraft")},
    {WordList::SpacecraftStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Retired", "status of a spacecraft")},
    {WordList::SpacecraftStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Destroyed", "status of a spacecraft")},
    {WordList::SpacecraftStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Single Use", "status of a spacecraft")},
    {WordList::SpacecraftStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Under construction", "status of a spacecraft")},
    {WordList::SpacecraftStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Lost", "status of a spacecraft")},
    {WordList::SpacecraftStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Expended", "status of a spacecraft")},
    {WordList::SpacecraftStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Unknown", "status of a spacecraft")},
    {WordList::SpacecraftType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Capsule", "type of a spacecraft")},
    {WordList::SpacecraftType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Spaceplane", "type of a spacecraft")},
    {WordList::SpacecraftType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Cargo Resupply", "type of a spacecraft")},
    {WordList::SpacecraftType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Spacecraft", "type of a spacecraft")},
    {WordList::SpacecraftType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Reuseable Upper Stage", "type of a spacecraft")},
    {WordList::SpacecraftType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Lander", "type of a spacecraft")},
    {WordList::SpacecraftType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Space Station", "type of a spacecraft")},
    {WordList::SpacecraftType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Space Tug", "type of a spacecraft")},
    {WordList::SpacecraftType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Unknown", "type of a spacecraft")},
    {WordList::AgencyType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Government", "type of an agency")},
    {WordList::AgencyType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Multinational", "type of an agency")},
    {WordList::AgencyType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Commercial", "type of an agency")},
    {WordList::AgencyType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Educational", "type of an agency")},
    {WordList::AgencyType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Private", "type of an agency")},
    {WordList::AgencyType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Unknown", "type of an agency")},
    {WordList::LaunchStatus, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Go", "status of a launch")},
    {WordList::LaunchStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Go for Launch", "status of a launch")},
    {WordList::LaunchStatus, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Success", "status of a launch")},
    {WordList::LaunchStatus, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Failure", "status of a launch")},
    {WordList::LaunchStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Launch Failure", "status of a launch")},
    {WordList::LaunchStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Partial Failure", "status of a launch")},
    {WordList::LaunchStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "In Flight", "status of a launch")},
    {WordList::LaunchStatus, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Hold", "status of a launch")},
    {WordList::LaunchStatus, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "On Hold", "status of a launch")},
    {WordList::LaunchStatus, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "TBD", "status of a launch")},
    {WordList::LaunchStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "To Be Determined", "status of a launch")},
    {WordList::LaunchStatus, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "TBC", "status of a launch")},
    {WordList::LaunchStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "To Be Confirmed", "status of a launch")},
    {WordList::LaunchStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Payload Deployed", "status of a launch")},
    {WordList::LaunchStatus,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Launch Successful", "status of a launch")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Low Earth Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Medium Earth Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "High Earth Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Elliptical Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Polar Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Sun-Synchronous Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Geosynchronous Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Geostationary Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Geostationary Transfer Orbit", "orbit")},
    {WordList::Orbit,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Geosynchronous Transfer Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Heliocentric Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Lunar Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Lunar flyby", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Mars Orbit", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Suborbital", "orbit")},
    {WordList::Orbit, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Unknown", "orbit")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Human Exploration", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Robotic Exploration", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Lunar Exploration", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Planetary Science", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Earth Science", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Astrophysics", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Heliophysics", "type of a mission")},
    {WordList::MissionType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Biology", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Materials Science", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Communications", "type of a mission")},
    {WordList::MissionType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Navigation", "type of a mission")},
    {WordList::MissionType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Technology", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Test Flight", "type of a mission")},
    {WordList::MissionType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Resupply", "type of a mission")},
    {WordList::MissionType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Tourism", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Dedicated Rideshare", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Government/Top Secret", "type of a mission")},
    {WordList::MissionType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Suborbital", "type of a mission")},
    {WordList::MissionType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Mission Extension", "type of a mission")},
    {WordList::MissionType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Unknown", "type of a mission")},
    {WordList::LandingType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Parachute Landing", "way of landing")},
    {WordList::LandingType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Destructive Reentry", "way of landing")},
    {WordList::LandingType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Vertical Landing", "way of landing")},
    {WordList::LandingType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Horizontal Landing", "way of landing")},
    {WordList::LandingType,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Runway Landing", "way of landing")},
    {WordList::LandingType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Ocean", "way of landing")},
    {WordList::LandingType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Splashdown", "way of landing")},
    {WordList::LandingType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Expended", "way of landing")},
    {WordList::LandingType, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Unknown", "way of landing")},
    {WordList::CrewRole, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Commander", "role of a crew member")},
    {WordList::CrewRole, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Pilot", "role of a crew member")},
    {WordList::CrewRole,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Flight Engineer", "role of a crew member")},
    {WordList::CrewRole,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Mission Specialist", "role of a crew member")},
    {WordList::CrewRole,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Payload Specialist", "role of a crew member")},
    {WordList::CrewRole,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Payload Commander", "role of a crew member")},
    {WordList::CrewRole,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Command Module Pilot", "role of a crew member")},
    {WordList::CrewRole,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Lunar Module Pilot", "role of a crew member")},
    {WordList::CrewRole,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Spaceflight Participant", "role of a crew member")},
    {WordList::CrewRole,
     QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Space Tourist", "role of a crew member")},
    {WordList::CrewRole, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Cosmonaut", "role of a crew member")},
    {WordList::CrewRole, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Astronaut", "role of a crew member")},
    {WordList::CrewRole, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Passenger", "role of a crew member")},
    {WordList::CrewRole, QT_TRANSLATE_NOOP3("Skydock::CatalogueWords", "Unknown", "role of a crew member")},
};

using Key = std::pair<int, QString>; ///< the list's number

/// By the word in small letters: "Under construction" and "Under Construction" are both served.
QHash<Key, const Entry *> byWord()
{
    QHash<Key, const Entry *> found;
    for (const Entry &entry : entries)
        found.insert({int(entry.list), QString::fromLatin1(entry.word.text).toLower()}, &entry);
    return found;
}

} // namespace

QString catalogueWord(WordList list, const QString &word)
{
    static const QHash<Key, const Entry *> known = byWord();
    const Entry *entry = known.value({int(list), word.simplified().toLower()});
    if (!entry)
        return word;
    const QString shown =
        QCoreApplication::translate("Skydock::CatalogueWords", entry->word.text, entry->word.comment);
    // Without a translation it stays as it was written, capitals and all.
    return shown == QLatin1StringView(entry->word.text) ? word : shown;
}

} // namespace Skydock
