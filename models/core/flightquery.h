// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flightphase.h"
#include "ordering.h"

#include <QString>

#include <optional>

namespace Skydock {

enum class FlightField {
    Id,
    Spacecraft,
    Launch,
    LaunchName,
    Destination,
    MissionEnd,
    Duration,
    Pad,
    Mission,
    LaunchStatus,
    Orbit,
    Programs,
    Phase,
};

/// A question about flights (WIRE: /spacecraft_flights/).
struct FlightQuery
{
    /// In spacecraft, launch, destination, pad, mission and programmes; the API has no search here.
    QString search;
    std::optional<qint64> spacecraftId;
    QList<FlightPhase> phases; ///< any of these, as of now; the API cannot be asked for it. Empty: all
    Ordering<FlightField> ordering;

    bool operator==(const FlightQuery &) const = default;
};

} // namespace Skydock
