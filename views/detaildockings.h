// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "displaytext.h"
#include "spacecraftdetail.h"

namespace Skydock {

/// The visits of the craft, and those it received, newest first, stay by stay.
DetailSectionContent dockingsSection(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs);

} // namespace Skydock
