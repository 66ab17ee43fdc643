// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "spacecraftquery.h"
#include "timelinecontents.h"

class QSqlDatabase;

namespace Skydock {

/// More lanes than this nobody can look through; the query narrows them.
inline constexpr int maxSpacecraftLanes = 5000;

/// What the timeline shows, as a question to the mirror.
struct TimelineQuestion
{
    TimelineArrangement arrangement;
    QList<HostKey> hosts;       ///< by port
    SpacecraftQuery spacecraft; ///< by spacecraft: whose lanes, in its order
};

struct TimelineAnswer
{
    TimelineContents contents;
    int spacecraftLeftOut = 0; ///< match the query, but are beyond `maxSpacecraftLanes`
};

/// Reads and builds; for a worker.
Result<TimelineAnswer> readTimeline(const QSqlDatabase &database, const TimelineQuestion &question);

} // namespace Skydock
