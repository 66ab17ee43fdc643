// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stayindex.h"

#include <optional>

namespace Skydock {

/// When a port is known to have been in use: outside of it nothing is known, which is not the same as free.
struct PortLifetime
{
    std::optional<TimeInterval>
        known;          ///< first docking to last recorded instant; nullopt without a dated stay
    bool inUse = false; ///< an open stay: the end of `known` is not the end of its use

    /// Is nothing known of the port at this instant? Later than `nowMs` nothing is known of any port.
    bool isUnknownAt(qint64 instantMs, qint64 nowMs) const;
    void unite(const StaySpan &span);
    void unite(const PortLifetime &other); ///< of another port of the same module or host
};

PortLifetime lifetimeOf(const StayIndex &stays);

} // namespace Skydock
