// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stayspan.h"
#include "timeinterval.h"

#include <vector>

namespace Skydock {

/// How many stays ran at the same time, over the whole extent, in a fixed number of steps: what the overview strip
/// shows, at a cost that does not depend on the number of stays.
class StayDensity
{
public:
    StayDensity() = default;
    explicit StayDensity(const TimeInterval &extent);

    void add(const StaySpan &span) { count(span, 1); }
    void remove(const StaySpan &span) { count(span, -1); }
    void finish(); ///< after the last of these, before the next question
    bool covers(const StaySpan &span) const;

    /// The largest number of stays at any step of `range`. After the extent only the open ones go on.
    int peak(const TimeInterval &range) const;
    int highest() const { return m_highest; }

private:
    qsizetype step(qint64 instantMs) const;
    void count(const StaySpan &span, int weight);

    TimeInterval m_extent;
    std::vector<int> m_changes; ///< of the count at the beginning of each step
    std::vector<int> m_counts;
    int m_open = 0;
    int m_highest = 0;
};

} // namespace Skydock
