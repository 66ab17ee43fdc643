// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selectstatement.h"
#include "spacecraftquery.h"

namespace Skydock {

/// The conditions of a query that the API cannot be asked, on a statement over the table `spacecraft`.
void addMirrorConditions(SelectStatement &statement, const SpacecraftQuery &query);

} // namespace Skydock
