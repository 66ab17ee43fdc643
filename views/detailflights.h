// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "displaytext.h"
#include "spacecraftdetail.h"

namespace Skydock {

/// Every flight that the mirror knows, newest first.
DetailSectionContent flightsSection(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs);

/// What a person calls the flight: its mission, else its launch, else where it went.
QString flightTitle(const Flight &flight);

} // namespace Skydock
