// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image.h"
#include "jsonreader.h"

namespace Skydock {

/// The image under `image`, an object of 2.3.0; nullopt where there is none.
std::optional<Image> readImage(const JsonReader &owner);

/// The image under `image_url`, a plain address of 2.0.0 without id, credit or licence.
std::optional<Image> readImageUrl(const JsonReader &owner);

} // namespace Skydock
