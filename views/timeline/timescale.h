// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeinterval.h"

namespace Skydock {

/// Instant ↔ x over a range of time and a stretch of pixels, in double, clamped, then rounded. A value.
class TimeScale
{
public:
    TimeScale() = default;
    TimeScale(const TimeInterval &range, double leftPx, double widthPx);

    const TimeInterval &range() const { return m_range; }
    double msPerPixel() const { return m_msPerPixel; }

    double xAt(qint64 instantMs) const; ///< clamped to a stretch no coordinate overflows in
    int pixelAt(qint64 instantMs) const;
    qint64 instantAt(double xPx) const; ///< clamped to the years 1 to 9999

    static constexpr qint64 shortestMs = 60LL * 60 * 1000;

    /// The range moved and stretched as little as needed to be at least an hour long and to lie in the calendar.
    static TimeInterval fitted(const TimeInterval &range);
    /// `factor` > 1 shows less time, larger. The instant `aboutMs` keeps its place.
    static TimeInterval zoomed(const TimeInterval &range, double factor, qint64 aboutMs);
    static TimeInterval panned(const TimeInterval &range, double deltaMs);

private:
    TimeInterval m_range{0, shortestMs};
    double m_leftPx = 0;
    double m_msPerPixel = 1;
};

} // namespace Skydock
