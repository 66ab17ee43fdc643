// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stayindex.h"

#include "sublanes.h"

#include <algorithm>

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
    m_starts.reserve(m_spans.size());
    for (const StaySpan &span : m_spans)
        m_starts.push_back(span.startMs);
    m_ends = BlockMaxima(size(), [this](qsizetype i) { return m_spans[size_t(i)].endMs; });
    m_lengths = BlockMaxima(size(), [this](qsizetype i) { return m_spans[size_t(i)].lengthMs(); });
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
