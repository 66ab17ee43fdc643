// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecontents.h"

namespace Skydock {

/// Where to look: ranges of time worth showing, each with some air around it.
class TimelineRanges
{
public:
    TimelineRanges(const TimelineContents &contents, qint64 nowMs) : m_contents(contents), m_nowMs(nowMs) {}

    TimeInterval everything()
        const; ///< every stay, and now where something is still docked; else the last year
    std::optional<TimeInterval> stay(quint32 index) const;
    std::optional<TimeInterval> stays(const QList<quint32> &indexes) const;
    std::optional<TimeInterval> lane(int index) const;
    std::optional<TimeInterval> group(int index) const;
    std::optional<TimeInterval> module(int index) const;
    /// `range`, moved only when nothing of the stay's ends is in it.
    TimeInterval broughtIntoView(const TimeInterval &range, quint32 stay) const;

    static TimeInterval withMargin(const TimeInterval &range, double part);

private:
    std::optional<TimeInterval> lanes(int first, int count) const;
    TimeInterval timeOf(const StaySpan &span) const;
    std::optional<TimeInterval> timeOf(const PortLifetime &lifetime) const;

    const TimelineContents &m_contents;
    qint64 m_nowMs;
};

} // namespace Skydock
