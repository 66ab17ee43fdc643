// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staydensity.h"

#include <algorithm>
#include <numeric>

namespace Skydock {

namespace {
constexpr qsizetype stepCount = 4096;
} // namespace

StayDensity::StayDensity(const TimeInterval &extent) : m_extent(extent), m_counts(stepCount + 1)
{}

qsizetype StayDensity::step(qint64 instantMs) const
{
    const double part =
        double(instantMs - m_extent.fromMs) / double(std::max<qint64>(1, m_extent.lengthMs()));
    return qsizetype(std::clamp(part, 0.0, 1.0) * double(stepCount - 1));
}

void StayDensity::add(const StaySpan &span)
{
    ++m_counts[size_t(step(span.startMs))];
    if (span.isOpen())
        ++m_open;
    else
        --m_counts[size_t(step(span.endMs) + 1)];
}

void StayDensity::finish()
{
    std::partial_sum(m_counts.begin(), m_counts.end(), m_counts.begin());
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
