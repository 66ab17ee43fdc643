// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"

#include <QPalette>

class QStyle;

namespace Skydock {

/// Every role in every group.
QPalette paletteOf(ColorScheme scheme);

SystemLook lookOf(const QPalette &palette);

/// Those roles of a palette whose text cannot be read well enough (4.5:1), mended; all others are left to it. Many
/// platforms write hints in half a grey, and selected text on a light blue.
QPalette mendedRoles(const QPalette &palette);

/// Whether a style draws its buttons in the palette's colours. Some bring their own, and would stay light in the dark.
bool followsPalettes(const QStyle &style);

} // namespace Skydock
