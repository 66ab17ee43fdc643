// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturerequest.h"

class QPagedPaintDevice;

namespace Skydock {

/// Draws the timeline on the pages of a printer, as wide as its paper, over as many pages as the rows need.
void printTimeline(QPagedPaintDevice &printer, PictureRequest request);

} // namespace Skydock
