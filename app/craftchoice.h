// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QString>

namespace Skydock {

/// The spacecraft that somebody means: by its id, by its whole name or serial number, or by words that only its name
/// has. NotFound, with those that may have been meant, where none or several fit.
Result<qint64> chooseSpacecraft(const QSqlDatabase &database, const QString &given);

} // namespace Skydock
