// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Skydock {

/// A half-open span of UTC time, [fromMs, toMs), in milliseconds since 1970-01-01T00:00:00Z; negative before it.
struct TimeInterval
{
    qint64 fromMs = 0;
    qint64 toMs = 0;

    qint64 lengthMs() const { return toMs - fromMs; }
    bool isEmpty() const { return toMs <= fromMs; }
    bool contains(qint64 instantMs) const { return instantMs >= fromMs && instantMs < toMs; }
    bool intersects(const TimeInterval &other) const { return fromMs < other.toMs && other.fromMs < toMs; }
    TimeInterval united(const TimeInterval &other) const
    {
        return {std::min(fromMs, other.fromMs), std::max(toMs, other.toMs)};
    }
    bool operator==(const TimeInterval &) const = default;
};

} // namespace Skydock
