// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Skydock {

/// Two whole sentences, one after the other as the language sets them; an empty one is left out.
QString sentences(const QString &first, const QString &second);

} // namespace Skydock
