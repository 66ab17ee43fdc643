// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncstatus.h"

#include <QString>

/// What a sync without a window says. Pure: texts from values.
namespace Skydock::SyncText {

/// "spacecraft", "docking events", …
QString collection(SyncCollection collection);
/// What is being done, in one line without its end: "docking events: page 2 of 6, 100 of 555 rows".
QString progress(const SyncStatus &status);
/// What came of it: the requests and rows of this run, and what is left and from when on.
QString summary(const SyncStatus &status, int requests, qint64 rows);

} // namespace Skydock::SyncText
