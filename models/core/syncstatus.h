// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetstate.h"
#include "result.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace Skydock {

/// A list of Launch Library that the mirror holds, in the order of the first mirror: what makes timeline and table
/// comes first. The numbers are kept in the mirror.
enum class SyncCollection {
    DockingEvents = 0,
    Spacecraft = 1,
    Flights = 2,
    DockingLocations = 3,
    SpaceStations = 4,
    SpacecraftStatuses = 5,
    LegacyFlights = 6, ///< /2.0.0/spacecraft/flight/
};
inline constexpr int syncCollectionCount = 7;

/// How much of a list the mirror holds.
struct CollectionProgress
{
    SyncCollection collection = SyncCollection::DockingEvents;
    std::optional<qint64> count;       ///< records at Launch Library, as it last said
    qint64 here = 0;                   ///< of those, listed in the running pass or the last complete one
    bool complete = false;             ///< a full pass has ended complete at some time
    std::optional<qint64> completedMs; ///< when the last one did, UTC

    bool operator==(const CollectionProgress &) const = default;
};

/// The request under way, or the next.
struct SyncTask
{
    enum class Kind {
        FirstMirror, ///< a full pass over a list that was never complete
        Refresh,     ///< what is likely to have changed: one page each
        FullPass,    ///< all of a list once more, for corrections and withdrawals
        Record,      ///< the craft that a person has open
        MoreRows,    ///< the next page, because a person came to the end of a list
        Search,      ///< what a person asked Launch Library for
    };
    Kind kind = Kind::FirstMirror;
    SyncCollection collection = SyncCollection::DockingEvents;
    int page = 1;                ///< from 1
    std::optional<int> pages;    ///< nullopt until the server has said how many rows there are
    qint64 rows = 0;             ///< fetched so far in this task
    std::optional<qint64> count; ///< rows it will have fetched in the end

    bool operator==(const SyncTask &) const = default;
};

/// What the synchroniser is doing, for the status line and the command line. Instants are UTC milliseconds.
struct SyncStatus
{
    enum class Activity {
        Off,             ///< no network wanted (--offline), or not started yet
        UpToDate,        ///< nothing to do until `nextStepMs`
        Fetching,        ///< a request is under way
        WaitingForCalls, ///< the budget is used up; goes on at `nextStepMs`
        WaitingToRetry,  ///< after `error`; tries again at `nextStepMs`
        WaitingForOther, ///< another Skydock is fetching into the same mirror
        Paused,
        Stopped, ///< after `error` that no waiting mends
    };
    Activity activity = Activity::Off;
    std::optional<SyncTask> task;
    BudgetState budget;
    std::optional<Error> error; ///< of the last attempt; Kind::Offline when there is no network
    std::optional<qint64> nextStepMs;
    std::optional<qint64>
        freshMs; ///< when the mirror last learned what is new; nullopt before the first time
    QList<CollectionProgress> progress; ///< one entry per collection, in order
    int problems = 0;                   ///< data problems noted in the mirror
    bool isComplete = false;            ///< every collection has been mirrored whole

    bool operator==(const SyncStatus &) const = default;
};

/// What a written page changed, for those who read the mirror.
struct MirrorChange
{
    SyncCollection collection = SyncCollection::DockingEvents;
    QList<qint64> ids; ///< listed records, empty for "anything" (another process wrote)
    bool operator==(const MirrorChange &) const = default;
};

} // namespace Skydock

Q_DECLARE_METATYPE(Skydock::SyncStatus)
Q_DECLARE_METATYPE(Skydock::MirrorChange)
