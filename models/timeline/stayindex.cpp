// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stayindex.h"

#include <algorithm>
#include <span>

namespace Skydock {

namespace {

bool startsBefore(const StaySpan &a, const StaySpan &b)
{
    return a.startMs != b.startMs ? a.startMs < b.startMs : a.stay < b.stay;
}

} // namespace

StayIndex::StayIndex(std::vector<StaySpan> spans, qint64 nowMs) : m_spans(std::move(spans))
{
    // The mirror answers in order of docking as a rule.
    if (!std::is_sorted(m_spans.begin(), m_spans.end(), startsBefore))
        std::sort(m_spans.begin(), m_spans.end(), startsBefore);
    assignTracks(m_spans, nowMs);
    m_spans.shrink_to_fit(); // a builder's list has grown by doubling
    countTracks(0, size(), 1);
    index(0, size());
}

/// Brings starts and maxima up to date, which have changed from `first` up to `last`.
void StayIndex::index(qsizetype first, qsizetype last)
{
    m_starts.resize(m_spans.size());
    for (auto i = size_t(first); i < size_t(last); ++i)
        m_starts[i] = m_spans[i].startMs;
    m_ends.update(first, last, size(), [this](qsizetype i) { return m_spans[size_t(i)].endMs; });
    m_lengths.update(first, last, size(), [this](qsizetype i) { return m_spans[size_t(i)].lengthMs(); });
}

void StayIndex::change(const std::vector<qsizetype> &removed, std::vector<StaySpan> added, qint64 nowMs)
{
    if (added.empty() && removed.empty())
        return;
    std::sort(added.begin(), added.end(), startsBefore);
    qint64 fromMs = latestInstantMs;
    qint64 toMs = earliestInstantMs;
    qint64 reachMs = earliestInstantMs;
    const auto take = [&](const StaySpan &span) {
        fromMs = std::min(fromMs, span.startMs);
        toMs = std::max(toMs, span.startMs);
        reachMs = std::max(reachMs, span.endMs);
    };
    std::for_each(added.begin(), added.end(), take);
    for (const qsizetype position : removed)
        take(m_spans[size_t(position)]);
    const qsizetype first = quietBefore(fromMs);
    const qsizetype last = quietAfter(first, toMs, reachMs);

    thread_local std::vector<StaySpan> changed; // a page changes many lanes
    changed.clear();
    auto gone = removed.begin();
    auto next = added.begin();
    for (qsizetype i = first; i < last; ++i) {
        if (gone != removed.end() && *gone == i) {
            ++gone;
            continue;
        }
        const StaySpan &kept = m_spans[size_t(i)];
        while (next != added.end() && startsBefore(*next, kept))
            changed.push_back(*next++);
        changed.push_back(kept);
    }
    changed.insert(changed.end(), next, added.end());
    for (StaySpan &span : changed)
        span.flags &= quint8(~StaySpan::Overlapping);
    assignTracks(changed, nowMs);
    replace(first, last, changed);
}

/// Puts these in the place of [first, last).
void StayIndex::replace(qsizetype first, qsizetype last, const std::vector<StaySpan> &spans)
{
    const auto more = qsizetype(spans.size()) - (last - first);
    countTracks(first, last, -1);
    if (more > 0)
        m_spans.insert(m_spans.begin() + last, size_t(more), StaySpan());
    else
        m_spans.erase(m_spans.begin() + last + more, m_spans.begin() + last);
    std::copy(spans.begin(), spans.end(), m_spans.begin() + first);
    countTracks(first, last + more, 1);
    index(first, more == 0 ? last : size());
}

void StayIndex::countTracks(qsizetype first, qsizetype last, int weight)
{
    for (qsizetype i = first; i < last; ++i)
        m_onTrack[m_spans[size_t(i)].track] += quint32(weight);
    const auto highest =
        std::find_if(m_onTrack.rbegin(), m_onTrack.rend(), [](quint32 count) { return count > 0; });
    m_trackCount = int(m_onTrack.rend() - highest);
}

/// Where tracks can be left as they are again: nothing from `first` on, nor what reaches to `reachMs`, reaches beyond
/// the start of that position, which is later than `instantMs`.
qsizetype StayIndex::quietAfter(qsizetype first, qint64 instantMs, qint64 reachMs) const
{
    qsizetype position = first;
    while (position < size() &&
           (m_starts[size_t(position)] <= instantMs || m_starts[size_t(position)] < reachMs)) {
        reachMs = std::max(reachMs, m_spans[size_t(position)].endMs);
        ++position;
    }
    return position;
}

/// Where to begin when tracks are given anew from this instant on: nothing before that position reaches beyond it.
qsizetype StayIndex::quietBefore(qint64 instantMs) const
{
    const auto end = [this](qsizetype i) { return m_spans[size_t(i)].endMs; };
    qsizetype position = firstFrom(instantMs);
    for (;;) {
        qsizetype reaching = position;
        m_ends.forEachAtLeast(instantMs + 1, 0, position, end,
                              [&](qsizetype i) { reaching = std::min(reaching, i); });
        if (reaching == position)
            return position;
        position = reaching;
        instantMs = m_spans[size_t(position)].startMs;
        position = firstFrom(instantMs); // those that begin with it
    }
}

qsizetype StayIndex::firstFrom(qint64 instantMs, qsizetype hint) const
{
    const qsizetype count = size();
    qsizetype from = hint;
    qsizetype step = 1;
    while (from + step < count && m_starts[size_t(from + step)] < instantMs) {
        from += step;
        step *= 2;
    }
    const auto begin = m_starts.begin() + std::min(from, count);
    const auto end = m_starts.begin() + std::min(from + step + 1, count);
    return qsizetype(std::lower_bound(begin, end, instantMs) - m_starts.begin());
}

} // namespace Skydock
