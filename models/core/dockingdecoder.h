// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "harvest.h"

namespace Skydock {

/// Where an event was found, for one that does not say so itself: a station's port lists what is docked there.
struct Berth
{
    Port port;
    Vehicle target;
};

/// A docking event, with everything it brings along put into the harvest: the flights of its chaser and target and
/// their spacecraft, its port, the port's host and the target as a host. nullopt without a usable id.
/// `berth` fills what the event leaves out.
std::optional<Stay> readStay(const JsonReader &reader, Harvest &harvest, const Berth *berth = nullptr);

/// Whose port a docking location is; nullopt where it does not say.
std::optional<Host> readPortOwner(const JsonReader &location);

} // namespace Skydock
