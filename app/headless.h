// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace Skydock {

/// Every command: what needs a QCoreApplication (a QGuiApplication where something is drawn) and no display. The
/// process's exit status.
int runHeadless(const CommandLine &commandLine);

/// Standard error is for sentences; QT_LOGGING_RULES brings back what is said to developers.
void keepQtQuiet();

/// Says on standard error what went wrong. The exit status that belongs to it: 2 for wrong usage, 1 for a failure, 0
/// where nobody is interested any more.
int report(const Error &error);

} // namespace Skydock
