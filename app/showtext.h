// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "displaytext.h"
#include "spacecraftdetail.h"

#include <optional>

namespace Skydock {

/// What the detail pane says of a craft, as lines for a terminal. `width`: its columns; nullopt: lines as long as they
/// are, for whoever reads them next.
QString shownText(const SpacecraftDetail &detail, bool detailed, const DisplayText &text, qint64 nowMs,
                  std::optional<int> width);

} // namespace Skydock
