// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotoentry.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace Skydock {

QList<GoToEntry> bestEntries(const QList<GoToEntry> &entries, const NameSearch &search, qsizetype mostOfASort)
{
    struct Ranked
    {
        NameRank rank;
        qsizetype entry = 0;
    };
    std::vector<Ranked> ranked;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (const auto rank = search.rank(entries.at(i).names))
            ranked.push_back({*rank, i});
    }
    const auto order = [&entries](const Ranked &one) {
        return std::tuple(one.rank, entries.at(one.entry).place.index());
    };
    std::ranges::stable_sort(ranked, {}, order);
    QList<GoToEntry> best;
    std::array<qsizetype, std::variant_size_v<GoToPlace>> counts{};
    for (const Ranked &one : ranked) {
        const GoToEntry &entry = entries.at(one.entry);
        if (counts.at(entry.place.index())++ < mostOfASort)
            best << entry;
    }
    return best;
}

} // namespace Skydock
