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
    enum class Form {
        Options,
        Statuses, ///< options that are statuses of spacecraft, each with the dot of its status
        Years,    ///< from a year until a year: `yearsId`, not one of a few options
    };

    QString key; ///< never changes: "status"
    QString title;
    bool exclusive = false; ///< at most one option at a time
    QList<FilterOption> options;
    QList<qint64> chosen;
    Form form = Form::Options;
    bool isInBar = true; ///< short enough for a menu above the table
    bool isUsual = true; ///< unfolded at first
    bool operator==(const FilterGroup &) const = default;
};

/// Two years as one option, both included; 0 stands for "any".
constexpr qint64 yearsRadix = 10'000;
constexpr qint64 yearsId(int from, int until)
{
    return from * yearsRadix + until;
}
constexpr int firstYear(qint64 id)
{
    return static_cast<int>(id / yearsRadix);
}
constexpr int lastYear(qint64 id)
{
    return static_cast<int>(id % yearsRadix);
}

} // namespace Skydock
