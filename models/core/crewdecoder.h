// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flight.h"
#include "jsonreader.h"

namespace Skydock {

/// The crews of a flight's record, those with the first role first.
FlightCrews readCrews(const JsonReader &flight);

} // namespace Skydock
