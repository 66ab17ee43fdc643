// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportoptions.h"
#include "listanswer.h"

#include <QSqlDatabase>

namespace Skydock {

struct CalendarEvent;
struct Stay;

/// What was written, to be told.
struct DockingExport
{
    int written = 0;
    int leftOut = 0; ///< a calendar has no place for a stay without a time of docking
};

/// The stays that were asked for, in order of docking, in the format that was asked for. Blocks.
Result<DockingExport> exportDockings(const QSqlDatabase &database, const ExportOptions &options, qint64 nowMs,
                                     const OutputSink &write);

/// Does the stay share some time with the range? Open ends of the range are unbounded; without any bound, all do.
bool isInRange(const Stay &stay, std::optional<qint64> fromMs, std::optional<qint64> toMs, qint64 nowMs);

/// `stampMs`: when the mirror heard of it. The stay has a time of docking.
CalendarEvent eventOf(const Stay &stay, qint64 stampMs, qint64 nowMs);

} // namespace Skydock
