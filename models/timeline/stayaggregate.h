// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stayindex.h"

#include <vector>

namespace Skydock {

/// Stays too short and too near to each other to be told apart at a scale: drawn as one mark that knows its count.
struct StayMark
{
    qint64 firstStartMs = 0;
    qint64 lastStartMs = 0;
    quint32 count = 0;
    qsizetype firstPosition = 0; ///< in the index
};

/// What of one port is to be drawn in a range at a scale.
struct StayPicture
{
    std::vector<qsizetype> bars; ///< positions of the stays that are drawn one by one
    std::vector<StayMark> marks;

    void clear();
};

/// A stay narrower than this is merged with others that start in the same cell; one that is alone stays a bar.
inline constexpr double legibleWidthPx = 3.0;
inline constexpr double cellWidthPx = 4.0;

/// Fills `picture` (reused from lane to lane, so that a frame allocates nothing). Costs what is drawn, not what is
/// stored: at most one step per cell, plus the bars. Cells lie on a fixed grid of time, so marks stand still while
/// the view is panned.
void aggregateStays(const StayIndex &stays, const TimeInterval &range, double msPerPixel,
                    StayPicture &picture);

} // namespace Skydock
