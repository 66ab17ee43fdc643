// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSqlDatabase>

namespace Skydock {

/// The numbered steps under `:/schema`, each one transaction. `PRAGMA user_version` is the last step a file has
/// taken; a file beyond the newest step known is refused (NewerSchema).
class Schema
{
public:
    static int newestStep();
    static Result<int> step(const QSqlDatabase &database);
    /// True for a SQLite file that holds something, but no Skydock mirror.
    static Result<bool> isForeign(const QSqlDatabase &database);
    static Result<void> migrate(const QSqlDatabase &database);
};

} // namespace Skydock
