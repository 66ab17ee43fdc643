// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"

#include <QDateTime>
#include <QTimeZone>

/// The stays of the craft in tst_detailsample.h.
namespace Skydock::DetailSample {

inline qint64 at(const QString &iso)
{
    return QDateTime::fromString(iso + QStringLiteral("Z"), Qt::ISODate).toMSecsSinceEpoch();
}

inline Stay stay(qint64 id, qint64 flightId, const QString &docking, const QString &departure,
                 qint64 locationId, const QString &port)
{
    Stay result;
    result.id = id;
    result.dockingMs = at(docking);
    if (!departure.isEmpty())
        result.departureMs = at(departure);
    result.port = {{HostKind::Station, 4}, locationId};
    result.portName = port;
    result.hostName = QStringLiteral("International Space Station");
    result.chaser = Vehicle{.kind = VehicleKind::Flight,
                            .id = flightId,
                            .name = QStringLiteral("Crew Dragon Endeavour"),
                            .spacecraftId = 74,
                            .typeName = {},
                            .operatorName = {},
                            .flightName = {}};
    return result;
}

inline QList<Stay> stays()
{
    return {stay(630, 901, QStringLiteral("2025-12-07T11:00:00"), {}, 28, QStringLiteral("Harmony forward")),
            stay(623, 877, QStringLiteral("2025-05-02T10:00:00"), QStringLiteral("2025-05-23T16:05:00"), 28,
                 QStringLiteral("Harmony forward")),
            stay(622, 877, QStringLiteral("2025-04-22T12:40:00"), QStringLiteral("2025-05-02T09:20:00"), 30,
                 QStringLiteral("Harmony zenith"))};
}

} // namespace Skydock::DetailSample
