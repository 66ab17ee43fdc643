// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Skydock {

/// Makes `:/icons`, `:/silhouettes`, `:/catalogue` and `:/schema` known. A static library's resources are not found
/// unless somebody asks; call it once before the first use, more often does no harm.
void loadResources();

} // namespace Skydock
