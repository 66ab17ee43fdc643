// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spacecraft.h"
#include "upsert.h"

#include <QSqlQuery>
#include <QString>

/// Spacecraft to columns and back: the one place that knows the table `spacecraft` column by column.
namespace Skydock::SpacecraftMapping {

QString rowColumns();
SpacecraftRow rowOf(const QSqlQuery &query);
RowValues columnValues(const Spacecraft &craft);
RowValues searchValues(const Spacecraft &craft);

} // namespace Skydock::SpacecraftMapping
