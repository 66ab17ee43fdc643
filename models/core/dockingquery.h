// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "ordering.h"

#include <QList>
#include <QString>

#include <optional>

namespace Skydock {

enum class DockingField { Id, Chaser, Host, Port, Docking, Departure, Length, Type, Agency, Doubts };

/// A question about docking events (WIRE: /docking_events/). Bounds are UTC milliseconds.
struct DockingQuery
{
    QString search;
    std::optional<qint64> dockingGt, dockingGte, dockingLt, dockingLte;
    std::optional<qint64> locationId;
    std::optional<qint64> chaserFlightId;
    std::optional<qint64> targetStationId;
    std::optional<bool> docked;         ///< true: no departure known; false: departed
    std::optional<qint64> spacecraftId; ///< the chaser's or the target's
    QList<qint64> chaserSpacecraftIds;  ///< any of these; empty: all
    QList<qint64> ids;                  ///< any of these; empty: all
    QList<HostKey> hosts;
    Ordering<DockingField> ordering;

    bool operator==(const DockingQuery &) const = default;
};

} // namespace Skydock
