// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtergroup.h"

#include <QCoreApplication>

namespace Skydock {

/// Lengths of a stay as a few options, of which one is chosen at a time.
class StayLengths
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::StayLengths)
public:
    struct Bounds
    {
        std::optional<qint64> atLeastMs, lessThanMs;
        bool operator==(const Bounds &) const = default;
    };

    static FilterGroup group(const QString &key, std::optional<qint64> atLeastMs,
                             std::optional<qint64> lessThanMs);
    static Bounds boundsOf(const QList<qint64> &ids);
};

} // namespace Skydock
