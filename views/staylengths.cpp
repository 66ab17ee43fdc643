// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staylengths.h"

#include <iterator>

namespace Skydock {

namespace {

constexpr qint64 dayMs = 86'400'000;

/// Where one length ends and the next begins, in days; option n + 1 lies before the n-th.
constexpr qint64 limitsDays[] = {7, 30, 90, 180, 365};
constexpr qint64 optionCount = std::size(limitsDays) + 1;

StayLengths::Bounds bounds(qint64 option)
{
    StayLengths::Bounds bounds;
    if (option > 1)
        bounds.atLeastMs = limitsDays[option - 2] * dayMs;
    if (option < optionCount)
        bounds.lessThanMs = limitsDays[option - 1] * dayMs;
    return bounds;
}

} // namespace

FilterGroup StayLengths::group(const QString &key, std::optional<qint64> atLeastMs,
                               std::optional<qint64> lessThanMs)
{
    const QString names[optionCount] = {tr("Under a week"),  tr("1 week to 1 month"), tr("1 to 3 months"),
                                        tr("3 to 6 months"), tr("6 to 12 months"),    tr("A year and more")};
    FilterGroup group{key, tr("Length of a stay"), true, {}, {}};
    for (qint64 id = 1; id <= optionCount; ++id) {
        const QString &name = names[id - 1];
        group.options.append({id, name, tr("Stay: %1").arg(name), {}});
        if ((atLeastMs || lessThanMs) && bounds(id) == Bounds{atLeastMs, lessThanMs})
            group.chosen = {id};
    }
    return group;
}

StayLengths::Bounds StayLengths::boundsOf(const QList<qint64> &ids)
{
    const qint64 id = ids.value(0);
    return id >= 1 && id <= optionCount ? bounds(id) : Bounds{};
}

} // namespace Skydock
