// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Skydock {

class MainWindow;

/// Shows a window in the place of another one of the same models and state, and gives it what no start would bring back:
/// how far its tables are scrolled, which rows are selected, where the keyboard is, back and forward, the cursor in the
/// timeline, an open dialog of preferences. The other window can go then.
void handOver(const MainWindow &from, MainWindow &to);

} // namespace Skydock
