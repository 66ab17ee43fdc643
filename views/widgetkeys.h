// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"

namespace Skydock {

/// The keys that the parts of the window answer themselves while they have the focus, part by part.
QList<KeyGroup> widgetKeys();

} // namespace Skydock
