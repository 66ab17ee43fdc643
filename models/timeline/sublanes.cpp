// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sublanes.h"

#include <algorithm>
#include <array>

namespace Skydock {

int assignTracks(std::span<StaySpan> spans, qint64 nowMs)
{
    std::array<qint64, maxTracks> busyUntil = {};
    std::array<StaySpan *, maxTracks> occupant = {};
    busyUntil.fill(std::numeric_limits<qint64>::min());
    int used = 0;
    for (StaySpan &span : spans) {
        int track = 0;
        while (track < used && track < maxTracks - 1 && busyUntil[size_t(track)] > span.startMs)
            ++track;
        span.track = quint8(track);
        used = std::max(used, track + 1);
        for (int other = 0; other < used; ++other) {
            if (busyUntil[size_t(other)] <= span.startMs)
                continue;
            span.flags |= StaySpan::Overlapping;
            occupant[size_t(other)]->flags |= StaySpan::Overlapping;
        }
        const qint64 endMs = span.isOpen() ? std::max(nowMs, span.startMs) : span.endMs;
        if (endMs > busyUntil[size_t(track)]) {
            busyUntil[size_t(track)] = endMs;
            occupant[size_t(track)] = &span;
        }
    }
    return used;
}

} // namespace Skydock
