// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "displaytext.h"
#include "spacecraftdetail.h"

namespace Skydock {

/// Addresses that the record gives.
DetailSectionContent linksSection(const SpacecraftDetail &detail, const DisplayText &text);

/// Where the record came from, and the ids in it.
DetailSectionContent dataSection(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs);

} // namespace Skydock
