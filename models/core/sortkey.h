// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Skydock {

/// A text that sorts, compared code point by code point, as people count: case folded, and a run of digits by its
/// value ("MS-9" before "MS-10", "007" beside "7").
QString naturalSortKey(const QString &text);

} // namespace Skydock
