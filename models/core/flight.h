// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Skydock {

struct Landing
{
    std::optional<bool> attempt;
    std::optional<bool> success;
    QString locationName;
    QString typeName;
    QString description;
    std::optional<double> downrangeKm;
    bool operator==(const Landing &) const = default;
};

/// Somebody who flew, and as what.
struct CrewMember
{
    QString name;
    QString role; ///< empty where unknown, as is the agency
    QString agency;
    bool operator==(const CrewMember &) const = default;
};

/// Who flew up, who was aboard meanwhile, who came down. Empty: nobody, or not known.
struct FlightCrews
{
    QList<CrewMember> launch;
    QList<CrewMember> onboard;
    QList<CrewMember> landing;
    bool operator==(const FlightCrews &) const = default;
};

/// One mission of one spacecraft, merged from the 2.3.0 and the 2.0.0 record of the same id: the newer shape wins
/// where both speak, and nothing that either knows is lost.
struct Flight
{
    qint64 id = 0;
    std::optional<qint64> spacecraftId;
    QString spacecraftName;
    QString destination;
    std::optional<qint64> missionEndMs;
    std::optional<qint64> durationMs;
    std::optional<qint64> turnAroundMs;
    QString launchId; ///< a UUID
    QString launchName;
    std::optional<qint64> launchNetMs; ///< "no earlier than": the launch time as far as it is known, UTC
    std::optional<qint64> launchStatusId;
    QString launchStatus;
    QString rocketName;
    QString missionName;
    QString missionType;
    QString orbitName;
    QString padName;
    QString padLocation;
    QStringList programs;
    std::optional<Landing> landing;
    FlightCrews crews; ///< in detailed records alone: rows of the mirror's tables leave them out
    bool operator==(const Flight &) const = default;
};

/// `newer` with every crew that it does not know filled from `older`; both are of the same flight.
FlightCrews mergedCrews(FlightCrews newer, const FlightCrews &older);

/// `newer` with every gap filled from `older`; both describe the flight of the same id.
Flight mergedFlight(Flight newer, const Flight &older);

} // namespace Skydock
