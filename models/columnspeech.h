// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnsort.h"

#include <QString>

namespace Skydock {

/// A cell as it is read aloud: who walks from row to row hears it without its header. `title`: of its column.
QString spokenCell(const QString &title, const QString &text);

/// A header as it is read aloud: its arrow is for the eye.
QString spokenTitle(const QString &title, int column, const ColumnSorts &sorts);

} // namespace Skydock
