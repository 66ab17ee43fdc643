// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"

namespace Skydock {

/// Two stations, four ports, a few stays: enough to see free, taken, unknown and planned beside each other.
struct TimelineSample
{
    static constexpr qint64 dayMs = 86'400'000;
    static constexpr qint64 nowMs = 20'000 * dayMs; // 2024-10-04

    static Stay stay(qint64 id, int port, qint64 dockingDay, std::optional<qint64> departureDay)
    {
        Stay made;
        made.id = id;
        made.port = {{HostKind::Station, port < 30 ? 1 : 2}, port};
        made.hostName = port < 30 ? QStringLiteral("Alpha") : QStringLiteral("Beta");
        made.portName = QStringLiteral("Port %1").arg(port);
        made.dockingMs = nowMs + dockingDay * dayMs;
        if (departureDay)
            made.departureMs = nowMs + *departureDay * dayMs;
        Vehicle chaser;
        chaser.id = id;
        chaser.name = QStringLiteral("Craft <b>%1</b>").arg(id);
        chaser.spacecraftId = id * 10;
        chaser.operatorName = QStringLiteral("SpaceX");
        made.chaser = chaser;
        return made;
    }

    static QList<Stay> stays()
    {
        return {stay(1, 10, -100, -60), stay(2, 10, -50, -20), stay(3, 10, -10, {}), stay(4, 20, -80, -30),
                stay(5, 20, -40, -30),  stay(6, 30, -90, {}),  stay(7, 40, -30, -10)};
    }

    /// Ports with a stay of 100 days every 150 days, up to now; craft by stay number modulo ten.
    static QList<Stay> history(int ports, int perPort, int portsPerHost = 5)
    {
        QList<Stay> stays;
        for (int p = 0; p < ports; ++p) {
            for (int i = 0; i < perPort; ++i) {
                Stay stay;
                stay.id = p * 1000 + i;
                stay.port = {{HostKind::Station, p / portsPerHost}, p};
                stay.hostName = QStringLiteral("Station %1").arg(p / portsPerHost);
                stay.portName = QStringLiteral("Port %1").arg(p, 2, 10, QLatin1Char('0'));
                stay.dockingMs = nowMs - qint64(perPort - i) * 150 * dayMs;
                stay.departureMs = *stay.dockingMs + 100 * dayMs;
                stay.chaser = Vehicle{VehicleKind::Flight,
                                      stay.id,
                                      QStringLiteral("Craft <b>%1</b>").arg(i),
                                      p * 100 + i % 10,
                                      {},
                                      QStringLiteral("SpaceX"),
                                      {}};
                stays.append(stay);
            }
        }
        return stays;
    }
};

} // namespace Skydock
