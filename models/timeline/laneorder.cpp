// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "laneorder.h"

#include "sortkey.h"

#include <algorithm>
#include <numeric>

namespace Skydock {

void LaneBundle::add(int member, const Lane &lane, qsizetype stays)
{
    members.push_back(member);
    stayCount += stays;
    if (const auto known = lane.lifetime.known) {
        firstMs = std::min(firstMs, known->fromMs);
        lastMs = std::max(lastMs, lane.lifetime.inUse ? openEndMs : known->toMs);
    }
}

void sortBundles(std::vector<LaneBundle> &bundles, LaneOrder order)
{
    if (order == LaneOrder::Given)
        return;
    std::vector<QString> keys;
    keys.reserve(bundles.size());
    for (const LaneBundle &bundle : bundles)
        keys.push_back(naturalSortKey(bundle.name));
    const auto isBefore = [&](size_t left, size_t right) {
        const LaneBundle &a = bundles[left];
        const LaneBundle &b = bundles[right];
        if (order == LaneOrder::LastUse && a.lastMs != b.lastMs)
            return a.lastMs > b.lastMs;
        if (order == LaneOrder::FirstUse && a.firstMs != b.firstMs)
            return a.firstMs < b.firstMs;
        if (order != LaneOrder::Name && a.stayCount != b.stayCount)
            return a.stayCount > b.stayCount;
        return keys[left] < keys[right];
    };
    std::vector<size_t> positions(bundles.size());
    std::iota(positions.begin(), positions.end(), size_t(0));
    std::stable_sort(positions.begin(), positions.end(), isBefore);
    std::vector<LaneBundle> sorted;
    sorted.reserve(bundles.size());
    for (const size_t position : positions)
        sorted.push_back(std::move(bundles[position]));
    bundles = std::move(sorted);
}

} // namespace Skydock
