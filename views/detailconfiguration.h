// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "displaytext.h"
#include "spacecraft.h"

namespace Skydock {

/// What its type of craft can do. Only a detailed record knows most of it; without one the section says so.
DetailSectionContent configurationSection(const std::optional<Configuration> &configuration,
                                          const DisplayText &text);

/// Who runs it, and the lines it belongs to.
DetailSectionContent familySection(const std::optional<Configuration> &configuration,
                                   const DisplayText &text);

} // namespace Skydock
