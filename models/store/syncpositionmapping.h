// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncposition.h"
#include "upsert.h"

#include <QSqlQuery>

namespace Skydock::SyncPositionMapping {

/// The columns of table sync_position in the order `rowOf` reads them.
QString columns();
SyncPosition rowOf(const QSqlQuery &query);
RowValues values(const SyncPosition &position);

} // namespace Skydock::SyncPositionMapping
