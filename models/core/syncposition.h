// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordorigin.h"
#include "syncstatus.h"

#include <QList>

#include <optional>

namespace Skydock {

/// What a page of a full pass told, as far as it decides what to ask next.
struct PageFacts
{
    int rows = 0;         ///< records in the answer, refused ones included
    qint64 count = 0;     ///< matching records at the server, as this answer says
    QList<qint64> ids;    ///< of the usable records, in the answer's order
    qint64 newlySeen = 0; ///< of these, not yet listed in this pass
    int refused = 0;      ///< records without a usable id
    /// Of docking events, in the order of `ids`: where the next page can begin.
    QList<std::optional<qint64>> dockingMs;
};

/// Where a full pass over one list stands. A pass goes through the list page by page and ends complete when it has
/// seen as many different records as the server has; where rows slipped by in between (records were added or taken
/// away, ties changed their order) it goes through the list again, the other way round, at most `mostSweeps` times in
/// all, and then ends complete or says that it is not.
///
/// How a list is paged:
/// - docking events by key: each page begins at the docking time at which the last one ended, so that nothing that is
///   added or taken away before that time can shift it;
/// - spacecraft by offset in the order of their ids, each page with the last row of the one before it as its first: a
///   shift in between shows;
/// - the others by offset; they have no order to rely on, and the number of different records decides.
struct SyncPosition
{
    static constexpr int mostSweeps = 3;

    SyncCollection collection = SyncCollection::DockingEvents;
    int pass = 0; ///< number of the running or the last pass; 0: there was none
    bool running = false;
    qint64 startedMs = 0;                    ///< UTC
    RecordLevel level = RecordLevel::Normal; ///< asked for in this pass
    int sweep = 0;                           ///< 0: the first time through
    int page = 0;                            ///< pages fetched in this sweep
    qint64 offset = 0;                       ///< of the next page
    std::optional<qint64> fromMs;            ///< docking events: the next page begins at this docking time
    std::optional<qint64> lastId;            ///< spacecraft: what the next page should begin with
    qint64 tied = 0;                         ///< docking events: rows seen at exactly `fromMs`
    std::optional<qint64> count;             ///< records at the server, as this sweep's pages said last
    qint64 seen = 0;                         ///< different records listed in this pass
    int barren = 0;                          ///< pages in a row that held nothing new
    bool drifted = false;                    ///< the list moved during this sweep
    bool driftedBefore = false;              ///< or during an earlier one of this pass
    qint64 refused = 0;
    std::optional<qint64> endedMs;        ///< when the last pass ended, complete or not
    std::optional<qint64> completedMs;    ///< when the last complete pass ended
    std::optional<qint64> completedCount; ///< records it saw
    bool lastWasComplete = false;         ///< the last pass that ended did so complete

    bool wasComplete() const { return completedMs.has_value(); }
    bool endedComplete() const { return !running && lastWasComplete; }

    bool operator==(const SyncPosition &) const = default;
};

/// The most that a list of this collection says of a record: what a full pass asks for.
RecordLevel richestLevel(SyncCollection collection);

/// The same list at the beginning of a new pass.
SyncPosition begunPass(const SyncPosition &last, qint64 nowMs);

/// Where the pass stands after this page.
SyncPosition advanced(SyncPosition position, const PageFacts &page, qint64 nowMs);

/// Pages that a pass over `count` rows takes at `rowsPerPage`, as far as the list is paged without a hitch.
int pagesFor(SyncCollection collection, qint64 count, int rowsPerPage);

} // namespace Skydock
