// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Skydock {

struct CommandLine;

/// What `skydock diagnostics` writes. Opens neither the network nor the keyring, and leaves the mirror as it is.
QString headlessDiagnostics(const CommandLine &commandLine);

} // namespace Skydock
