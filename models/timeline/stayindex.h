// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockmaxima.h"
#include "stayspan.h"
#include "sublanes.h"
#include "timeinterval.h"

#include <array>
#include <vector>

namespace Skydock {

/// The stays at one port, sorted by start. Answers "which of them reach into this interval, and are at least so long"
/// in O(log n + answers), however far to the left a long one began.
class StayIndex
{
public:
    StayIndex() = default;
    /// Sorts by start (ties: by record), gives each span its sub-lane and flags those that overlap.
    explicit StayIndex(std::vector<StaySpan> spans, qint64 nowMs = latestInstantMs);

    /// Takes out the spans at these ascending positions and puts others in. Costs what follows the first of them.
    void change(const std::vector<qsizetype> &removed, std::vector<StaySpan> added, qint64 nowMs);

    qsizetype size() const { return qsizetype(m_spans.size()); }
    bool isEmpty() const { return m_spans.empty(); }
    const StaySpan &at(qsizetype position) const { return m_spans[size_t(position)]; }
    int trackCount() const { return m_trackCount; }

    /// The first position at or after `hint` whose start is `instantMs` or later. Gallops: cheap when it is near.
    qsizetype firstFrom(qint64 instantMs, qsizetype hint = 0) const;

    /// Calls `visit(position)` in order of start for every span of at least `minLengthMs` that shares an instant with
    /// `range`. A span without length counts as its start.
    template <typename Visit>
    void forEachReaching(const TimeInterval &range, qint64 minLengthMs, Visit visit) const
    {
        const qsizetype inside = firstFrom(range.fromMs);
        const auto end = [this](qsizetype i) { return m_spans[size_t(i)].endMs; };
        m_ends.forEachAtLeast(range.fromMs + 1, 0, inside, end, [&](qsizetype i) {
            if (m_spans[size_t(i)].lengthMs() >= minLengthMs)
                visit(i);
        });
        const auto length = [this](qsizetype i) { return m_spans[size_t(i)].lengthMs(); };
        m_lengths.forEachAtLeast(minLengthMs, inside, firstFrom(range.toMs, inside), length, visit);
    }

private:
    qsizetype quietBefore(qint64 instantMs) const;
    qsizetype quietAfter(qsizetype first, qint64 instantMs, qint64 reachMs) const;
    void replace(qsizetype first, qsizetype last, const std::vector<StaySpan> &spans);
    void countTracks(qsizetype first, qsizetype last, int weight);
    void index(qsizetype first, qsizetype last);

    std::vector<StaySpan> m_spans;
    std::vector<qint64> m_starts; ///< apart from the spans: searching touches nothing else
    BlockMaxima m_ends;
    BlockMaxima m_lengths;
    std::array<quint32, maxTracks> m_onTrack = {}; ///< how many spans each track has
    int m_trackCount = 0;
};

} // namespace Skydock
