// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "syncstatus.h"

#include <QStringList>

namespace Skydock {

/// What `skydock sync` was asked.
struct SyncOptions
{
    QString collection = QStringLiteral("all");
    std::optional<int> mostRequests;
    bool wait = false; ///< until calls are free, instead of ending
    bool operator==(const SyncOptions &) const = default;
};

/// The names `--collection` takes.
QStringList syncCollectionNames();

/// The lists a name stands for; empty for all of them. Usage for a name that does not exist.
Result<QList<SyncCollection>> syncCollections(const QString &name);

} // namespace Skydock
