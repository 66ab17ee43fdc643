// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "displaytext.h"
#include "result.h"
#include "showoptions.h"

#include <QSqlDatabase>

namespace Skydock {

/// `skydock show`: writes one record to standard output.
Result<void> runShow(const QSqlDatabase &database, const ShowOptions &options, const DisplayText &text);

} // namespace Skydock
