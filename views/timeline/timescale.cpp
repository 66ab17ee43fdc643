// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timescale.h"

#include "stayspan.h"

#include <cmath>

namespace Skydock {

namespace {

constexpr double farthestPx = 1 << 20;

qint64 roundedMs(double ms)
{
    return std::llround(std::clamp(ms, double(earliestInstantMs), double(latestInstantMs)));
}

} // namespace

TimeScale::TimeScale(const TimeInterval &range, double leftPx, double widthPx)
    : m_range(fitted(range))
    , m_leftPx(leftPx)
    , m_msPerPixel(double(m_range.lengthMs()) / std::max(1.0, widthPx))
{}

double TimeScale::xAt(qint64 instantMs) const
{
    // Subtract as doubles: an open end is far outside of the calendar.
    const double x = m_leftPx + (double(instantMs) - double(m_range.fromMs)) / m_msPerPixel;
    return std::clamp(x, -farthestPx, farthestPx);
}

int TimeScale::pixelAt(qint64 instantMs) const
{
    return int(std::lround(xAt(instantMs)));
}

qint64 TimeScale::instantAt(double xPx) const
{
    return roundedMs(double(m_range.fromMs) + (xPx - m_leftPx) * m_msPerPixel);
}

TimeInterval TimeScale::fitted(const TimeInterval &range)
{
    constexpr qint64 longestMs = latestInstantMs - earliestInstantMs;
    const double lengthMs =
        std::clamp(double(range.toMs) - double(range.fromMs), double(shortestMs), double(longestMs));
    const double centreMs = double(range.fromMs) / 2 + double(range.toMs) / 2;
    const double fromMs = range.lengthMs() >= shortestMs && range.lengthMs() <= longestMs
                              ? double(range.fromMs)
                              : centreMs - lengthMs / 2;
    const qint64 length = std::llround(lengthMs);
    const qint64 from = std::min(roundedMs(fromMs), latestInstantMs - length);
    return {from, from + length};
}

TimeInterval TimeScale::zoomed(const TimeInterval &range, double factor, qint64 aboutMs)
{
    constexpr double longestMs = double(latestInstantMs - earliestInstantMs);
    const double length = double(range.lengthMs());
    const double wanted = std::clamp(length / std::max(factor, 1e-15), double(shortestMs), longestMs);
    const double part = (double(aboutMs) - double(range.fromMs)) / length;
    const double from = double(aboutMs) - part * wanted;
    return fitted({roundedMs(from), roundedMs(from) + std::llround(wanted)});
}

TimeInterval TimeScale::panned(const TimeInterval &range, double deltaMs)
{
    const qint64 lengthMs = range.lengthMs();
    const qint64 from = std::min(roundedMs(double(range.fromMs) + deltaMs), latestInstantMs - lengthMs);
    return fitted({from, from + lengthMs});
}

} // namespace Skydock
