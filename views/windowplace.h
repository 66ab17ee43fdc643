// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace Skydock {

/// Where a window that was at `wanted` can be reached on these screens: there, if most of it and the line to move it by
/// are on them; otherwise wholly on the screen it has most of, or on the first. Never larger than that screen.
QRect reachablePlace(const QRect &wanted, const QList<QRect> &screens);

} // namespace Skydock
