// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace Skydock {

enum class OutputFormat { Table, Json, Csv };

/// A filter's value, read: yes or no, an id or an instant (UTC milliseconds), a text.
using FilterValue = std::variant<bool, qint64, QString>;

struct ListFilter
{
    QString key;  ///< as the API names it: "in_space"
    QString text; ///< the value as it was given
    FilterValue value;
    bool operator==(const ListFilter &) const = default;
};

struct ListSortKey
{
    QString field; ///< as the API names it: "time_docked"
    bool descending = false;
    bool operator==(const ListSortKey &) const = default;
};

/// What `skydock list` was asked. Keys, fields and values have been found to exist and to make sense.
struct ListOptions
{
    QString collection;
    QString search;
    QList<ListFilter> filters;
    QList<ListSortKey> ordering;
    std::optional<int> limit; ///< nullopt: all
    int offset = 0;
    OutputFormat format = OutputFormat::Table;
    bool operator==(const ListOptions &) const = default;
};

} // namespace Skydock
