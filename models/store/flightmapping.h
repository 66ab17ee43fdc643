// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flight.h"
#include "upsert.h"

#include <QSqlQuery>
#include <QString>

/// Flights to columns and back: the one place that knows the table `flight` column by column.
namespace Skydock::FlightMapping {

QString rowColumns();
Flight rowOf(const QSqlQuery &query);
RowValues columnValues(const Flight &flight);
RowValues searchValues(const Flight &flight);

} // namespace Skydock::FlightMapping
