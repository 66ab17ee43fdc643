// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harvest.h"

#include <optional>

namespace Skydock {

/// A space station. A detailed one brings its ports and the events of what is docked there now. Its id, nullopt
/// without a usable one.
std::optional<qint64> readStation(const JsonReader &reader, Harvest &harvest);

/// An entry of `config/docking_locations`: a port and its host.
std::optional<qint64> readDockingLocation(const JsonReader &reader, Harvest &harvest);

/// An entry of `config/spacecraft_statuses`.
std::optional<qint64> readSpacecraftStatus(const JsonReader &reader, Harvest &harvest);

} // namespace Skydock
