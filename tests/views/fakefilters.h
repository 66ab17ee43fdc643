// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablefilters.h"

#include <algorithm>

namespace Skydock {

/// Filters that a test sets and reads; each choice holds at once.
class FakeFilters : public TableFilters
{
public:
    explicit FakeFilters(QList<FilterGroup> groups) : all(std::move(groups)) {}

    QList<FilterGroup> groups() const override { return all; }
    void choose(const QString &key, const QList<qint64> &ids) override
    {
        std::ranges::find(all, key, &FilterGroup::key)->chosen = ids;
        emit changed();
    }
    std::optional<bool> exists(const QString &, qint64) const override { return true; }
    void clear() override
    {
        for (FilterGroup &group : all)
            group.chosen.clear();
        emit changed();
    }

    QList<FilterGroup> all;
};

inline FilterGroup inSpaceGroup()
{
    return truthGroup(QStringLiteral("in_space"), QStringLiteral("In space"), {},
                      {0, QStringLiteral("In space now"), QStringLiteral("In space"), {}},
                      {0, QStringLiteral("Not in space"), QStringLiteral("Not in space"), {}});
}

} // namespace Skydock
