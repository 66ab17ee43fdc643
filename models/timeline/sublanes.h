// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stayspan.h"

#include <span>

namespace Skydock {

/// More tracks than this are unreadable; what still overlaps piles up in the last one.
inline constexpr int maxTracks = 8;

/// Gives every span, sorted by start, the first track that is free at its start, and flags those that share time with
/// another. An open stay lasts until `nowMs` here: it is not in the way of what is planned. Answers the number of
/// tracks used, 0 without spans.
int assignTracks(std::span<StaySpan> spans, qint64 nowMs);

} // namespace Skydock
