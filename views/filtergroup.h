// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Skydock {

/// One value of a filter as a person chooses it.
struct FilterOption
{
    qint64 id = 0;
    QString name;             ///< in the menu, under the filter's title: "Yes"
    QString chipName;         ///< standing alone: "In space"
    std::optional<int> count; ///< how many records have it, where that is known
    bool operator==(const FilterOption &) const = default;
};

/// One filter of a list, what can be chosen in it and what is. Nothing chosen means "any".
struct FilterGroup
{
    QString key; ///< never changes: "status"
    QString title;
    bool exclusive = false; ///< at most one option at a time
    QList<FilterOption> options;
    QList<qint64> chosen;
    bool operator==(const FilterGroup &) const = default;
};

} // namespace Skydock
