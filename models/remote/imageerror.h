// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundeddownload.h"
#include "result.h"

namespace Skydock::ImageError {

/// Why a picture could not be had, in a short sentence for a person, to stand where the picture would.
Error ofFailure(DownloadFailure failure);
/// Of any HTTP status but 200.
Error ofStatus(int status);
Error unsafeAddress();

} // namespace Skydock::ImageError
