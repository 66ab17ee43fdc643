// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "displaytext.h"
#include "flight.h"
#include "spacecraftdetail.h"

namespace Skydock {

/// Whether the stay goes on at `nowMs`: begun, no departure, and its flight is not known to have ended. A departure
/// that nobody recorded must not keep a craft docked for ever.
bool isStillDocked(const Stay &stay, const QList<Flight> &flights, qint64 nowMs);

/// "Docked at Harmony forward, International Space Station, for 12 days", "In space", "On the ground", …
QString whereNow(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs);
/// The same as a line of the pane, whose place leads to the stay.
DetailLine whereNowLine(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs);

} // namespace Skydock
