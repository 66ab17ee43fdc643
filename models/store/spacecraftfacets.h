// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "spacecraft.h"

#include <QSqlDatabase>

#include <optional>

/// Keeps what the facets count in step with the records. Inside the caller's transaction.
namespace Skydock::SpacecraftFacets {

/// Puts a craft into the cell of those that agree with it in every facet.
Result<void> place(const QSqlDatabase &database, const Spacecraft &craft);

/// After a flight or a stay of it was written: its first one may be another. Nothing to do for nullopt.
Result<void> updateDecade(const QSqlDatabase &database, std::optional<qint64> spacecraftId);

} // namespace Skydock::SpacecraftFacets
