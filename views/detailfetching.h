// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "detailwish.h"

namespace Skydock {

/// What the pane says of details that the mirror does not have yet; empty when there is nothing to say.
DetailLineList fetchingLines(DetailWish::State state, const std::optional<Error> &error);

} // namespace Skydock
