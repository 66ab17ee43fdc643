// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Skydock {

/// What QMainWindow::saveState() says, with left and right exchanged: docks change sides, those beside each other change
/// places, and all keep their sizes. Floating ones and tool bars stay where they are. Qt has these words to itself;
/// should they be others than those known here, they come back as they are.
QByteArray mirroredDocks(const QByteArray &state);

} // namespace Skydock
