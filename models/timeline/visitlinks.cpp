// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitlinks.h"

#include <algorithm>
#include <tuple>

namespace Skydock {

namespace {

bool isBefore(const VisitStay &a, const VisitStay &b)
{
    return std::tie(a.flightId, a.host, a.span.startMs, a.span.stay) <
           std::tie(b.flightId, b.host, b.span.startMs, b.span.stay);
}

} // namespace

VisitLinks::VisitLinks(std::vector<VisitStay> stays)
{
    std::vector<StaySpan> spans;
    link(std::move(stays), spans);
    m_index = StayIndex(std::move(spans));
}

void VisitLinks::change(const std::function<bool(quint32)> &isGone, std::vector<VisitStay> stays)
{
    const std::vector<VisitLink> links = std::move(m_links);
    m_links.clear();
    std::vector<StaySpan> spans;
    for (qsizetype i = 0; i < m_index.size(); ++i) {
        StaySpan span = m_index.at(i);
        const VisitLink &kept = links[size_t(span.stay)];
        if (isGone(kept.from))
            continue;
        span.stay = quint32(m_links.size());
        spans.push_back(span);
        m_links.push_back(kept);
    }
    link(std::move(stays), spans);
    m_index = StayIndex(std::move(spans));
}

void VisitLinks::link(std::vector<VisitStay> stays, std::vector<StaySpan> &spans)
{
    if (!std::is_sorted(stays.begin(), stays.end(), isBefore))
        std::sort(stays.begin(), stays.end(), isBefore);
    for (size_t i = 1; i < stays.size(); ++i) {
        const VisitStay &from = stays[i - 1];
        const VisitStay &to = stays[i];
        // One that is still docked, or left after the next began, was not moved there.
        if (from.flightId != to.flightId || from.host != to.host || from.span.endMs > to.span.startMs)
            continue;
        StaySpan span;
        span.startMs = from.span.startMs;
        span.endMs = to.span.endMs;
        span.stay = quint32(m_links.size());
        spans.push_back(span);
        m_links.push_back({from.span.stay, to.span.stay});
    }
}

} // namespace Skydock
