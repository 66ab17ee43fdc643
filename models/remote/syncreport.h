// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncagenda.h"

namespace Skydock {

/// What the mirror holds and how fresh it is, as a status; what is being done now is for the caller to add.
SyncStatus syncReport(const SyncKnowledge &knowledge, const SyncPolicy &policy, qint64 nowMs);

/// A job as the status line shows it.
SyncTask syncTask(const SyncJob &job, const SyncKnowledge &knowledge);

} // namespace Skydock
