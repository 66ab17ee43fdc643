// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stayindex.h"

#include "sublanes.h"

#include <algorithm>
#include <iterator>
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
    m_trackCount = assignTracks(m_spans, nowMs);
    indexFrom(0);
}

void StayIndex::indexFrom(qsizetype position)
{
    m_starts.resize(m_spans.size());
    for (auto i = size_t(position); i < m_spans.size(); ++i)
        m_starts[i] = m_spans[i].startMs;
    m_ends.update(position, size(), [this](qsizetype i) { return m_spans[size_t(i)].endMs; });
    m_lengths.update(position, size(), [this](qsizetype i) { return m_spans[size_t(i)].lengthMs(); });
}

void StayIndex::change(const std::vector<qsizetype> &removed, std::vector<StaySpan> added, qint64 nowMs)
{
    std::sort(added.begin(), added.end(), startsBefore);
    if (added.empty() && removed.empty())
        return;
    qint64 startMs = latestInstantMs;
    if (!added.empty())
        startMs = std::min(startMs, added.front().startMs);
    if (!removed.empty())
        startMs = std::min(startMs, m_spans[size_t(removed.front())].startMs);
    const qsizetype first = quietBefore(startMs);

    std::vector<StaySpan> kept;
    kept.reserve(m_spans.size() - size_t(first));
    auto gone = removed.begin();
    for (qsizetype i = first; i < size(); ++i) {
        if (gone != removed.end() && *gone == i)
            ++gone;
        else
            kept.push_back(m_spans[size_t(i)]);
    }
    m_spans.resize(size_t(first));
    std::merge(kept.begin(), kept.end(), added.begin(), added.end(), std::back_inserter(m_spans),
               startsBefore);

    const std::span<StaySpan> changed = std::span(m_spans).subspan(size_t(first));
    for (StaySpan &span : changed)
        span.flags &= quint8(~StaySpan::Overlapping);
    assignTracks(changed, nowMs);
    m_trackCount = 0;
    for (const StaySpan &span : m_spans)
        m_trackCount = std::max(m_trackCount, span.track + 1);
    indexFrom(first);
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
