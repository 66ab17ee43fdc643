// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gotoentry.h"
#include "result.h"

class QSqlDatabase;

namespace Skydock {

class SharedSpacecraftIndex;

// What can be gone to in the mirror, for a worker.

/// Every host, the one with most stays first, and every port.
Result<QList<GoToEntry>> readGoToPlaces(const QSqlDatabase &database);

/// The spacecraft that answer best, by name, serial number and configuration. The index may be null.
Result<QList<GoToEntry>> readGoToSpacecraft(const QSqlDatabase &database, SharedSpacecraftIndex *index,
                                            const QString &text);

} // namespace Skydock
