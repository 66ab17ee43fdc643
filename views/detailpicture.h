// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailcontent.h"
#include "displaytext.h"
#include "imagesource.h"
#include "spacecraftdetail.h"

namespace Skydock {

/// The craft's photograph, or else that of its configuration.
std::optional<Image> photograph(const Spacecraft &craft);

/// What stands under the picture: whom to credit and under which licence, whatever is known of it, and in which state the
/// picture is unless it is there to see.
DetailLineList pictureLines(const SpacecraftDetail &detail, ImageSource::State state,
                            const DisplayText &text);

} // namespace Skydock
