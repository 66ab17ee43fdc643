// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncoptions.h"

#include <QUrl>

namespace Skydock {

/// What a sync without a window works on.
struct SyncRun
{
    QString mirrorPath;
    QString ledgerPath;
    QUrl baseUrl;
    QString token;
    SyncOptions options;
};

/// Brings the mirror up to date: what was never mirrored, then what is new. Says on standard error what it does, and
/// in one line on standard output what came of it. Ends when there is nothing left to do, when the calls of this hour
/// are used up (unless it was told to wait), or with the error that keeps it from going on. Needs a
/// QCoreApplication, runs its event loop.
Result<void> runSync(const SyncRun &run);

} // namespace Skydock
