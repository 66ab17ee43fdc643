// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spacecraft.h"
#include "spacecraftquery.h"
#include "tablecolumn.h"

namespace Skydock {

/// The columns of the spacecraft table, in their first order.
TableColumns<SpacecraftRow, SpacecraftField> spacecraftColumns();

} // namespace Skydock
