// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonreader.h"
#include "spacecraft.h"

namespace Skydock {

/// A spacecraft in the 2.3.0 or the 2.0.0 shape, at any level; nullopt without a usable id.
std::optional<Spacecraft> readSpacecraft(const JsonReader &reader);

} // namespace Skydock
