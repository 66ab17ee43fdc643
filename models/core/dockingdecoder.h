// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "harvest.h"

namespace Skydock {

/// A docking event, with everything it brings along put into the harvest: the flights of its chaser and target and
/// their spacecraft, its port, the port's host and the target as a host. nullopt without a usable id.
std::optional<Stay> readStay(const JsonReader &reader, Harvest &harvest);

} // namespace Skydock
