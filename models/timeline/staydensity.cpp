// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staydensity.h"

#include <algorithm>
#include <numeric>

namespace Skydock {

namespace {
constexpr qsizetype stepCount = 4096;
} // namespace

StayDensity::StayDensity(const TimeInterval &extent) : m_extent(extent), m_changes(stepCount + 1)
{}

qsizetype StayDensity::step(qint64 instantMs) const
{
    const double part =
        double(instantMs - m_extent.fromMs) / double(std::max<qint64>(1, m_extent.lengthMs()));
    return qsizetype(std::clamp(part, 0.0, 1.0) * double(stepCount - 1));
}

void StayDensity::count(const StaySpan &span, int weight)
{
    m_changes[size_t(step(span.startMs))] += weight;
    if (span.isOpen())
        m_open += weight;
    else
        m_changes[size_t(step(span.endMs) + 1)] -= weight;
}

bool StayDensity::covers(const StaySpan &span) const
{
    const qint64 endMs = span.isOpen() ? span.startMs : span.endMs;
    return !m_changes.empty() && span.startMs >= m_extent.fromMs && endMs <= m_extent.toMs;
}

void StayDensity::finish()
{
    m_counts.resize(m_changes.size());
    std::partial_sum(m_changes.begin(), m_changes.end(), m_counts.begin());
    m_highest = m_counts.empty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
}

int StayDensity::peak(const TimeInterval &range) const
{
    if (m_counts.empty() || range.toMs < m_extent.fromMs)
        return 0;
    if (range.fromMs > m_extent.toMs)
        return m_open;
    const auto first = m_counts.begin() + step(range.fromMs);
    return *std::max_element(first, m_counts.begin() + step(range.toMs) + 1);
}

} // namespace Skydock
