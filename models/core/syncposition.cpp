// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncposition.h"

#include <algorithm>

namespace Skydock {

namespace {

/// A server that gives the same page again and again must not keep us asking.
constexpr int mostBarrenPages = 3;

bool isByKey(const SyncPosition &position)
{
    return position.collection == SyncCollection::DockingEvents && position.sweep == 0;
}

bool overlaps(SyncCollection collection)
{
    return collection == SyncCollection::Spacecraft;
}

/// The whole list's size, from what is left of it at the page's docking time. Rows at exactly that time were counted
/// among the seen ones and are counted again by the server.
qint64 wholeCount(const SyncPosition &position, const PageFacts &page)
{
    return position.fromMs ? position.seen - position.tied + page.count : page.count;
}

/// A list that is paged by number has moved when its length has changed. By key it cannot move under us; there the
/// first page, which asks for all, decides how many records are to be seen, those without a docking time included.
void noteCount(SyncPosition &position, qint64 count, bool byKey)
{
    if (byKey) {
        position.count = std::max(position.page > 0 ? position.count.value_or(0) : 0, count);
        return;
    }
    if (position.page > 0 && position.count && *position.count != count)
        position.drifted = true;
    position.count = count;
}

/// The first sweep reads docking events from where the last page ended; the page began at `position.fromMs`.
bool advanceByKey(SyncPosition &position, const PageFacts &page)
{
    const bool isLast = position.offset + page.rows >= page.count;
    const std::optional<qint64> last = page.dockingMs.isEmpty() ? std::nullopt : page.dockingMs.constLast();
    const qint64 atLast = last ? std::count(page.dockingMs.begin(), page.dockingMs.end(), last) : 0;
    if (last && last != position.fromMs) {
        position.fromMs = last;
        position.offset = 0;
        position.tied = atLast;
    } else { // more rows at one instant than a page holds, or rows without one: go on by number
        position.offset += page.rows;
        position.tied += page.newlySeen;
    }
    return isLast;
}

bool advanceByOffset(SyncPosition &position, const PageFacts &page)
{
    const bool isLast = position.offset + page.rows >= page.count;
    if (!overlaps(position.collection) || page.rows < 2) {
        position.offset += page.rows;
        return isLast;
    }
    const bool shifted = position.lastId && page.ids.value(0) != *position.lastId;
    if (shifted)
        position.drifted = true;
    position.lastId = page.ids.isEmpty() ? std::nullopt : std::optional(page.ids.constLast());
    position.offset += page.rows - 1;
    return isLast;
}

void beginSweep(SyncPosition &position)
{
    position.page = 0;
    position.offset = 0;
    position.fromMs.reset();
    position.lastId.reset();
    position.tied = 0;
    position.barren = 0;
    position.driftedBefore = position.driftedBefore || position.drifted;
    position.drifted = false;
}

void endPass(SyncPosition &position, bool complete, qint64 nowMs)
{
    beginSweep(position);
    position.running = false;
    position.endedMs = nowMs;
    position.lastWasComplete = complete;
    if (!complete)
        return;
    position.completedMs = nowMs;
    position.completedCount = position.seen;
}

/// A list that is suddenly less than half as long is a server in trouble sooner than a history that was taken back.
bool isPlausible(const SyncPosition &position)
{
    return !position.completedCount || position.seen * 2 >= *position.completedCount;
}

} // namespace

RecordLevel richestLevel(SyncCollection collection)
{
    switch (collection) {
    case SyncCollection::DockingEvents:
    case SyncCollection::Spacecraft:
    case SyncCollection::Flights:
    case SyncCollection::SpaceStations:
        return RecordLevel::Detailed;
    case SyncCollection::DockingLocations:
    case SyncCollection::SpacecraftStatuses:
    case SyncCollection::LegacyFlights:
        break;
    }
    return RecordLevel::Normal;
}

SyncPosition begunPass(const SyncPosition &last, qint64 nowMs)
{
    SyncPosition position;
    position.collection = last.collection;
    position.pass = last.pass + 1;
    position.running = true;
    position.startedMs = nowMs;
    position.level = richestLevel(last.collection);
    position.endedMs = last.endedMs;
    position.completedMs = last.completedMs;
    position.completedCount = last.completedCount;
    return position;
}

SyncPosition advanced(SyncPosition position, const PageFacts &page, qint64 nowMs)
{
    const bool byKey = isByKey(position);
    noteCount(position, wholeCount(position, page), byKey);
    const bool isLast =
        (byKey ? advanceByKey(position, page) : advanceByOffset(position, page)) || page.rows == 0;
    position.seen += page.newlySeen;
    position.refused += page.refused;
    position.page += 1;
    position.barren = page.newlySeen == 0 ? position.barren + 1 : 0;

    const bool sawAll = position.seen + position.refused >= position.count.value_or(0) && !position.drifted;
    const bool foundTheMissing = position.sweep > 0 && sawAll && !position.driftedBefore;
    const bool stuck = position.sweep == 0 && position.barren >= mostBarrenPages;
    if (!isLast && !foundTheMissing && !stuck)
        return position;
    if (sawAll || position.sweep + 1 == SyncPosition::mostSweeps) {
        endPass(position, sawAll && isPlausible(position), nowMs);
        return position;
    }
    beginSweep(position);
    position.refused = 0; // they come again
    position.sweep += 1;
    return position;
}

int pagesFor(SyncCollection collection, qint64 count, int rowsPerPage)
{
    const bool repeatsOne = overlaps(collection) || collection == SyncCollection::DockingEvents;
    const qint64 fresh = std::max(1, repeatsOne ? rowsPerPage - 1 : rowsPerPage);
    const qint64 rows = std::max<qint64>(1, repeatsOne ? count - 1 : count);
    return int((rows + fresh - 1) / fresh);
}

} // namespace Skydock
