// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "dockingquery.h"
#include "tablecolumn.h"

namespace Skydock {

/// The columns of the dockings table, in their first order.
TableColumns<Stay, DockingField> dockingColumns();

} // namespace Skydock
