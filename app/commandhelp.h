// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Skydock {

/// What `skydock --help` prints.
QString helpText();
/// What `skydock --version` prints.
QString versionText();

} // namespace Skydock
