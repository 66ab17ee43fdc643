// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flight.h"
#include "jsonreader.h"

namespace Skydock {

/// Puts the launch of a flight into it. All versions write a launch alike; they differ in how much of it they send,
/// from a name to the whole of rocket, mission, pad and programmes.
void readLaunch(const JsonReader &launch, Flight &flight);

} // namespace Skydock
