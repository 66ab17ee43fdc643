// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "spacecraftdetail.h"

#include <QSqlDatabase>

namespace Skydock {

/// All that the mirror knows of one craft; NotFound when it does not have it. Takes a few milliseconds: for a worker.
Result<SpacecraftDetail> readSpacecraftDetail(const QSqlDatabase &database, qint64 id);

} // namespace Skydock
