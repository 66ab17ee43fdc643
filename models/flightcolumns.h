// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flight.h"
#include "flightquery.h"
#include "tablecolumn.h"

namespace Skydock {

/// "Planned", "In flight", "Ended", "Launch failed".
QString flightPhaseName(FlightPhase phase);

/// The columns of the flights table, in their first order.
TableColumns<Flight, FlightField> flightColumns();

} // namespace Skydock
