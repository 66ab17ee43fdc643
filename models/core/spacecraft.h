// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image.h"
#include "recordorigin.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Skydock {

struct Agency
{
    qint64 id = 0;
    QString name;
    QString abbreviation;
    QString type;
    bool operator==(const Agency &) const = default;
};

/// The line a configuration belongs to (Dragon, Dragon 2); families nest by parent.
struct Family
{
    qint64 id = 0;
    QString name;
    std::optional<qint64> parentId;
    QString parentName;
    QString manufacturer;
    std::optional<QDate> maidenFlight;
    QString description;
    bool operator==(const Family &) const = default;
};

/// What only a detailed record says of a configuration. Unknown is nullopt, zero is zero.
struct ConfigurationDetail
{
    QString capability;
    QString history;
    QString details;
    std::optional<QDate> maidenFlight;
    std::optional<double> heightMetres;
    std::optional<double> diameterMetres;
    std::optional<bool> humanRated;
    std::optional<int> crewCapacity;
    std::optional<double> payloadCapacityKg;
    std::optional<double> payloadReturnCapacityKg;
    QString flightLife;
    QUrl wikiLink;
    QUrl infoLink;
    std::optional<int> spacecraftFlown;
    std::optional<int> totalLaunches, successfulLaunches, failedLaunches;
    std::optional<int> attemptedLandings, successfulLandings, failedLandings;
    std::optional<qint64> fastestTurnaroundMs;
    bool operator==(const ConfigurationDetail &) const = default;
};

/// The type of a spacecraft: Crew Dragon 2, Soyuz MS.
struct Configuration
{
    qint64 id = 0;
    QString name;
    std::optional<qint64> typeId;
    QString typeName;
    std::optional<Agency> agency;
    QList<Family> families;
    std::optional<bool> inUse;
    std::optional<Image> image;
    std::optional<ConfigurationDetail> detail;
    bool operator==(const Configuration &) const = default;
};

/// One physical vehicle, as much of it as is known.
struct Spacecraft
{
    qint64 id = 0;
    QString name;
    QUrl url;
    std::optional<QString> serialNumber;
    std::optional<bool> isPlaceholder;
    std::optional<bool> inSpace;
    std::optional<Image> image;
    std::optional<qint64> timeInSpaceMs;
    std::optional<qint64> timeDockedMs;
    std::optional<int> flightsCount;
    std::optional<int> missionEndsCount;
    std::optional<qint64> statusId;
    QString statusName;
    QString description;
    std::optional<Configuration> configuration;
    std::optional<qint64> fastestTurnaroundMs;
    bool operator==(const Spacecraft &) const = default;
};

/// `newer` with every gap filled from `older`; both describe the spacecraft of the same id.
Spacecraft mergedSpacecraft(Spacecraft newer, const Spacecraft &older);

/// One line of the spacecraft table: what the mirror's columns hold, without a look into the record.
struct SpacecraftRow
{
    qint64 id = 0;
    QString name;
    std::optional<QString> serialNumber;
    std::optional<qint64> statusId;
    QString statusName;
    std::optional<qint64> typeId;
    QString typeName;
    std::optional<qint64> configurationId;
    QString configurationName;
    QString familyNames; ///< in the record's order, joined by ", "
    QString agencyName;
    QString agencyAbbreviation;
    std::optional<bool> inSpace;
    std::optional<qint64> timeInSpaceMs;
    std::optional<qint64> timeDockedMs;
    std::optional<int> flightsCount;
    std::optional<int> missionEndsCount;
    std::optional<qint64> fastestTurnaroundMs;
    std::optional<bool> isPlaceholder;
    QUrl thumbnailUrl;
    bool operator==(const SpacecraftRow &) const = default;
};

} // namespace Skydock
