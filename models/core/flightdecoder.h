// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flight.h"
#include "harvest.h"

namespace Skydock {

/// A flight with its spacecraft, where that came with it.
struct FlightAndSpacecraft
{
    Flight flight;
    std::optional<Spacecraft> spacecraft;
};

/// A flight in the 2.3.0 or the 2.0.0 shape, at any level, put into the harvest together with its spacecraft; nullopt
/// without a usable id. `owner` is the spacecraft it was found in, if in one.
std::optional<FlightAndSpacecraft> readFlight(const JsonReader &reader, Harvest &harvest,
                                              const Spacecraft *owner = nullptr);

} // namespace Skydock
