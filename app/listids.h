// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcollection.h"

namespace Skydock {

/// Whether the ids among the filters are ids of something: as at the API, where one that is none is wrong usage. The
/// sentence names those that are.
Result<void> checkIds(const QSqlDatabase &database, const ListCollection &collection,
                      const ListOptions &options);

} // namespace Skydock
