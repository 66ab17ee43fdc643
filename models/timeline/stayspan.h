// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinearrangement.h"

#include <QString>

#include <limits>
#include <optional>

namespace Skydock {

struct Stay;

/// Instants a calendar can name, years 1 to 9999. Whatever the mirror says is clamped to them, so that no sum of two
/// overflows.
inline constexpr qint64 earliestInstantMs = -62'135'596'800'000;
inline constexpr qint64 latestInstantMs = 253'402'300'800'000;

/// The end of a stay without a departure: later than every instant, and far from overflowing.
inline constexpr qint64 openEndMs = 1'000'000'000'000'000'000;

/// What drawing and hit testing need of a stay, in 24 bytes; the record itself is not touched for it.
struct StaySpan
{
    enum Flag : quint8 {
        Doubtful = 1,    ///< `Stay::doubts()` says something
        Overlapping = 2, ///< another stay at the same port shares some of its time
        StationChaser = 4,
        PayloadChaser = 8,
    };

    qint64 startMs = 0;
    qint64 endMs = 0;     ///< `openEndMs` while still docked
    quint32 stay = 0;     ///< index of the record in `TimelineContents`
    quint16 category = 0; ///< what decides its colour: `TimelineContents::categories()`
    quint8 track = 0;     ///< the sub-lane
    quint8 flags = 0;

    bool isOpen() const { return endMs == openEndMs; }
    qint64 lengthMs() const { return endMs - startMs; }
};

inline constexpr qint64 noSpacecraft = std::numeric_limits<qint64>::min();
inline constexpr qint64 noFlight = std::numeric_limits<qint64>::min();

std::optional<qint64> chasingSpacecraft(const Stay &stay);
std::optional<qint64> chasingFlight(const Stay &stay);

/// What drawing needs of the record with this index: an inverted stay is turned round, an undated docking stands at its
/// departure; nullopt without any time. Track and category are left to those who know them.
std::optional<StaySpan> spanOf(const Stay &stay, quint32 index);

/// What decides the colour; empty where unknown.
QString categoryOf(const Stay &stay, StayColor color);

} // namespace Skydock
