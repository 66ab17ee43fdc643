// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "displaytext.h"
#include "mirrorinfo.h"
#include "syncstatus.h"

#include <QString>

namespace Skydock {

/// Everything the status line depends on.
struct SyncSituation
{
    SyncStatus status;
    MirrorInfo mirror; ///< as it was opened
    qint64 nowMs = 0;
};

/// What the status line says. Texts that are empty have nothing to say.
struct SyncStatusText
{
    enum class Action { None, Retry, Settings };

    struct Progress
    {
        int done = 0;
        int total = 0;       ///< 0: nobody knows yet
        bool isRows = false; ///< or else pages
        bool operator==(const Progress &) const = default;
    };

    QString mirror;   ///< how old the mirror is: "Mirror 2 h old"
    QString activity; ///< what is being done, or why nothing is
    bool isProblem = false;
    std::optional<Progress> progress;
    QString budget; ///< "11 of 15 calls left · all again in 41:12"
    Action action = Action::None;
    QString details; ///< all of it at leisure, without anything that counts down
    /// What somebody who does not look should hear; it changes when work begins, ends or fails. Empty: as before.
    QString spoken;
    /// When one of the texts will read otherwise though nothing happens, UTC; nullopt: never.
    std::optional<qint64> nextChangeMs;

    bool operator==(const SyncStatusText &) const = default;
};

/// Pure: the texts of a moment.
SyncStatusText syncStatusText(const SyncSituation &situation, const DisplayText &display);

/// The budget as it is by then, if no call was sent since it was counted.
BudgetState budgetAt(BudgetState budget, qint64 nowMs);

} // namespace Skydock
