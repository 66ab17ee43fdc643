// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefilters.h"

#include <algorithm>

namespace Skydock {

void TableFilters::pick(const QString &key, qint64 id, bool chosen)
{
    const QList<FilterGroup> all = groups();
    const auto group = std::ranges::find(all, key, &FilterGroup::key);
    if (group == all.end())
        return;
    QList<qint64> ids = group->exclusive && chosen ? QList<qint64>() : group->chosen;
    ids.removeAll(id);
    if (chosen)
        ids.append(id);
    choose(key, ids);
}

bool TableFilters::isActive() const
{
    return std::ranges::any_of(groups(), [](const FilterGroup &group) { return !group.chosen.isEmpty(); });
}

FilterGroup truthGroup(const QString &key, const QString &title, std::optional<bool> chosen, FilterOption yes,
                       FilterOption no)
{
    yes.id = 1;
    no.id = 0;
    FilterGroup group{key, title, true, {std::move(yes), std::move(no)}, {}};
    if (chosen)
        group.chosen = {*chosen ? 1 : 0};
    return group;
}

std::optional<bool> truthOf(const QList<qint64> &ids)
{
    return ids.isEmpty() ? std::nullopt : std::optional(ids.first() != 0);
}

} // namespace Skydock
