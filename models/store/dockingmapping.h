// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "upsert.h"

#include <QSqlQuery>
#include <QString>

/// Stays to columns and back: the one place that knows the table `stay` column by column.
namespace Skydock::DockingMapping {

QString rowColumns();
Stay rowOf(const QSqlQuery &query);
RowValues columnValues(const Stay &stay);
RowValues searchValues(const Stay &stay);

} // namespace Skydock::DockingMapping
