// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecontents.h"

#include <vector>

namespace Skydock {

/// Lanes that belong together, on their way into an order. `members` are numbers of the caller's lanes.
struct LaneBundle
{
    HostKey host;
    QString name;
    std::vector<int> members;
    qint64 firstMs = openEndMs;
    qint64 lastMs = earliestInstantMs - 1; ///< `openEndMs` while something is docked
    qsizetype stayCount = 0;

    void add(int member, const Lane &lane, qsizetype stays);
};

/// Stable: what the order does not tell apart stays as it was given.
void sortBundles(std::vector<LaneBundle> &bundles, LaneOrder order);

} // namespace Skydock
