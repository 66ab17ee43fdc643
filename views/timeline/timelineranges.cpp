// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineranges.h"

#include "timescale.h"

#include <algorithm>

namespace Skydock {

namespace {
constexpr qint64 dayMs = 86'400'000;
constexpr double airAroundAll = 0.02;
constexpr double airAroundSome = 0.15;
} // namespace

TimeInterval TimelineRanges::withMargin(const TimeInterval &range, double part)
{
    const auto margin = std::max(dayMs / 2, qint64(double(range.lengthMs()) * part));
    return TimeScale::fitted({range.fromMs - margin, range.toMs + margin});
}

TimeInterval TimelineRanges::timeOf(const StaySpan &span) const
{
    return {span.startMs, span.isOpen() ? std::max(m_nowMs, span.startMs) : span.endMs};
}

std::optional<TimeInterval> TimelineRanges::timeOf(const PortLifetime &lifetime) const
{
    if (!lifetime.known || !lifetime.inUse)
        return lifetime.known;
    return TimeInterval{lifetime.known->fromMs, std::max(lifetime.known->toMs, m_nowMs)};
}

TimeInterval TimelineRanges::everything() const
{
    const std::optional<TimeInterval> extent = m_contents.extent();
    if (!extent)
        return TimeScale::fitted({m_nowMs - 365 * dayMs, m_nowMs + 30 * dayMs});
    const qint64 toMs = m_contents.hasOpenStays() ? std::max(extent->toMs, m_nowMs) : extent->toMs;
    return withMargin({extent->fromMs, toMs}, airAroundAll);
}

std::optional<TimeInterval> TimelineRanges::stay(quint32 index) const
{
    const StaySpan *span = m_contents.spanOf(index);
    return span ? std::optional(withMargin(timeOf(*span), airAroundSome)) : std::nullopt;
}

std::optional<TimeInterval> TimelineRanges::stays(const QList<quint32> &indexes) const
{
    std::optional<TimeInterval> time;
    for (const quint32 index : indexes) {
        if (const StaySpan *span = m_contents.spanOf(index))
            time = time ? time->united(timeOf(*span)) : timeOf(*span);
    }
    return time ? std::optional(withMargin(*time, airAroundSome)) : std::nullopt;
}

std::optional<TimeInterval> TimelineRanges::lane(int index) const
{
    const std::optional<TimeInterval> time = timeOf(m_contents.lanes().at(index).lifetime);
    return time ? std::optional(withMargin(*time, airAroundSome)) : std::nullopt;
}

std::optional<TimeInterval> TimelineRanges::group(int index) const
{
    const LaneGroup &group = m_contents.groups().at(index);
    return lanes(group.firstLane, group.laneCount);
}

std::optional<TimeInterval> TimelineRanges::module(int index) const
{
    const LaneModule &module = m_contents.modules()[size_t(index)];
    return lanes(module.firstLane, module.laneCount);
}

std::optional<TimeInterval> TimelineRanges::lanes(int first, int count) const
{
    std::optional<TimeInterval> time;
    for (int i = first; i < first + count; ++i) {
        const std::optional<TimeInterval> lane = timeOf(m_contents.lanes().at(i).lifetime);
        if (lane)
            time = time ? time->united(*lane) : *lane;
    }
    return time ? std::optional(withMargin(*time, airAroundSome)) : std::nullopt;
}

TimeInterval TimelineRanges::broughtIntoView(const TimeInterval &range, quint32 stay) const
{
    const StaySpan *span = m_contents.spanOf(stay);
    if (!span)
        return range;
    const TimeInterval time = timeOf(*span);
    const bool isCovering = time.fromMs < range.fromMs && time.toMs > range.toMs;
    if (isCovering || range.contains(time.fromMs) || range.contains(time.toMs))
        return range;
    // Its middle comes to the middle; of one longer than the range, its beginning.
    const double wanted = double(time.fromMs) + double(std::min(time.lengthMs(), range.lengthMs())) / 2;
    const double middle = double(range.fromMs) + double(range.lengthMs()) / 2;
    return TimeScale::panned(range, wanted - middle);
}

} // namespace Skydock
