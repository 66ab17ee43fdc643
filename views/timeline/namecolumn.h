// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Skydock {

class TimelineContents;
struct TimelineStyle;

/// How wide the column of names is beside the lanes, in pixels: as the longest name needs, within reason. A host's may
/// run on over the plot until it is folded; then the column should not become another.
int nameColumnWidth(const TimelineContents &contents, const TimelineStyle &style);

} // namespace Skydock
