// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "result.h"

#include <QSqlDatabase>

/// Fills columns that a schema step has added from the records as they came. A step asks for it by leaving the key
/// `reread_<collection>` in `meta`, with the last id that needs no reading: '-1'.
namespace Skydock::Reextraction {

/// Records read in one transaction.
constexpr int batchSize = 500;

/// Everything that is asked for and not done yet. After each batch the mirror knows how far it came, so that one who
/// was stopped goes on there.
Result<void> finish(const QSqlDatabase &database);

/// One batch of a collection, in a transaction of its own; false when nothing is left.
Result<bool> takeBatch(const QSqlDatabase &database, Collection collection, int limit = batchSize);

} // namespace Skydock::Reextraction
