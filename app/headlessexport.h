// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportoptions.h"
#include "mirrorinfo.h"

#include <QSqlDatabase>

namespace Skydock {

/// `skydock export`: into the file that was named, which is there whole or not at all, or to standard output. Says on
/// standard error what was left out.
Result<void> runExport(const QSqlDatabase &database, const MirrorInfo &mirror, const ExportOptions &options);

} // namespace Skydock
