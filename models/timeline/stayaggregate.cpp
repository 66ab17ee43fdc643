// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stayaggregate.h"

#include "sublanes.h"

#include <algorithm>
#include <cmath>

namespace Skydock {

namespace {

qint64 floorTo(qint64 instantMs, qint64 stepMs)
{
    const qint64 remainder = instantMs % stepMs;
    return instantMs - (remainder < 0 ? remainder + stepMs : remainder);
}

qint64 pixelsToMs(double pixels, double msPerPixel)
{
    return std::max<qint64>(1, std::llround(std::clamp(pixels * msPerPixel, 1.0, 1e15)));
}

/// In the last track stays lie on top of each other without bound. One that begins within a pixel of its
/// predecessor and does not outlast it could not be seen.
class PileFilter
{
public:
    explicit PileFilter(double msPerPixel) : m_pixelMs(pixelsToMs(1, msPerPixel)) {}
    bool isHidden(const StaySpan &span)
    {
        if (span.track != maxTracks - 1)
            return false;
        if (span.startMs < m_startMs + m_pixelMs && span.endMs <= m_endMs)
            return true;
        m_startMs = span.startMs;
        m_endMs = span.endMs;
        return false;
    }

private:
    qint64 m_pixelMs;
    qint64 m_startMs = earliestInstantMs - 1;
    qint64 m_endMs = earliestInstantMs - 1;
};

/// The position in [from, to) that is not among the long ones; there is exactly one.
qsizetype soleShortOne(const StayIndex &stays, qsizetype from, qsizetype to, qint64 shortMs)
{
    while (from + 1 < to && stays.at(from).lengthMs() >= shortMs)
        ++from;
    return from;
}

} // namespace

void StayPicture::clear()
{
    bars.clear();
    marks.clear();
}

void aggregateStays(const StayIndex &stays, const TimeInterval &range, double msPerPixel,
                    StayPicture &picture)
{
    picture.clear();
    const qint64 shortMs = pixelsToMs(legibleWidthPx, msPerPixel);
    const qint64 cellMs = pixelsToMs(cellWidthPx, msPerPixel);
    // Whole cells: a mark counts the same from wherever it is looked at.
    const TimeInterval wide{floorTo(range.fromMs, cellMs) - cellMs, floorTo(range.toMs, cellMs) + cellMs};

    thread_local std::vector<qsizetype> longOnes; // with those a pile hides: they count in their cell
    longOnes.clear();
    PileFilter pile(msPerPixel);
    stays.forEachReaching(wide, shortMs, [&](qsizetype position) {
        longOnes.push_back(position);
        if (!pile.isHidden(stays.at(position)))
            picture.bars.push_back(position);
    });

    const qsizetype end = stays.firstFrom(wide.toMs);
    qsizetype position = stays.firstFrom(wide.fromMs);
    auto nextLong = std::lower_bound(longOnes.begin(), longOnes.end(), position);
    while (position < end) {
        const qint64 cellEndMs = floorTo(stays.at(position).startMs, cellMs) + cellMs;
        const qsizetype next = std::min(stays.firstFrom(cellEndMs, position), end);
        const auto longEnd =
            std::find_if(nextLong, longOnes.end(), [next](qsizetype p) { return p >= next; });
        const qsizetype count = next - position - (longEnd - nextLong);
        if (count == 1)
            picture.bars.push_back(soleShortOne(stays, position, next, shortMs));
        else if (count > 1)
            picture.marks.push_back(
                {stays.at(position).startMs, stays.at(next - 1).startMs, quint32(count), position});
        nextLong = longEnd;
        position = next;
    }
}

} // namespace Skydock
