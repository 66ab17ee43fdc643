// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeinterval.h"

#include <QFlags>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace Skydock {

/// What is docked *to*: a station, a spacecraft configuration (Agena, Soyuz), or a payload.
enum class HostKind { Station = 0, Configuration = 1, Payload = 2 };

struct HostKey
{
    HostKind kind = HostKind::Station;
    qint64 id = 0;
    auto operator<=>(const HostKey &) const = default;
};

/// A port's identity. Names repeat between hosts, so a name is never one.
struct PortKey
{
    HostKey host;
    qint64 locationId = 0;
    auto operator<=>(const PortKey &) const = default;
};

struct Host
{
    HostKey key;
    QString name;
    int portCount = 0;
    int stayCount = 0;
    bool operator==(const Host &) const = default;
};

struct Port
{
    PortKey key;
    QString name;
    QString hostName;
    int stayCount = 0;
    bool operator==(const Port &) const = default;
};

enum class VehicleKind { Flight = 0, Station = 1, Payload = 2 };

/// A chaser or a target. `id` is the flight's, the station's or the payload flight's.
struct Vehicle
{
    VehicleKind kind = VehicleKind::Flight;
    qint64 id = 0;
    QString name;                       ///< of the spacecraft, the station or the payload
    std::optional<qint64> spacecraftId; ///< for a flight
    QString typeName;                   ///< of the spacecraft's configuration, empty where unknown
    QString operatorName;               ///< of the spacecraft's configuration, empty where unknown
    QString flightName;                 ///< of the flight's launch, empty where unknown
    bool operator==(const Vehicle &) const = default;
};

/// One docking event: a chaser at a port from `docking` to `departure`, half-open, UTC. An unknown departure means
/// that it is still there, or was not recorded.
struct Stay
{
    /// What is doubtful about the data; shown, never a reason to drop it.
    enum Doubt {
        NoDoubt = 0,
        Inverted = 1,       ///< departure before docking
        ZeroLength = 2,     ///< departure at docking
        DockingUnknown = 4, ///< no docking time at all
        PortUnknown = 8,    ///< no port, or a port without a host
        ChaserUnknown = 16,
    };
    Q_DECLARE_FLAGS(Doubts, Doubt)

    qint64 id = 0;
    std::optional<qint64> dockingMs;
    std::optional<qint64> departureMs;
    PortKey port;
    QString portName;
    QString hostName;
    std::optional<Vehicle> chaser;
    std::optional<Vehicle> target;

    Doubts doubts() const;
    bool isOpen() const { return dockingMs && !departureMs; }
    bool isPlanned(qint64 nowMs) const { return dockingMs && *dockingMs > nowMs; }
    /// The time the stay covers at `nowMs`: an open one ends there, an inverted one is turned round so that it can
    /// be drawn; nullopt without a docking time.
    std::optional<TimeInterval> interval(qint64 nowMs) const;
    bool operator==(const Stay &) const = default;
};

} // namespace Skydock

Q_DECLARE_OPERATORS_FOR_FLAGS(Skydock::Stay::Doubts)
Q_DECLARE_TYPEINFO(Skydock::Stay, Q_RELOCATABLE_TYPE);
