// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturerequest.h"

namespace Skydock {

class TimelineCanvas;

/// What a person sees in the view at this moment: its range, its width, and the rows of which at least half is in view.
/// In the colours of the window.
PictureRequest shownPicture(const TimelineCanvas &view);

} // namespace Skydock
