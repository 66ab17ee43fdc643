// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sortkey.h"

#include <QString>
#include <QVariant>

namespace Skydock {

/// A sort key, or NULL for what is unknown, so that it can go last.
inline QVariant keyOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(naturalSortKey(text));
}

} // namespace Skydock
