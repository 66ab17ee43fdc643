// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnsort.h"

#include <algorithm>

namespace Skydock {

namespace {

Qt::SortOrder reversed(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

int rankOf(const ColumnSorts &sorts, int column)
{
    const auto found = std::find_if(sorts.begin(), sorts.end(),
                                    [column](const ColumnSort &sort) { return sort.column == column; });
    return found == sorts.end() ? -1 : int(found - sorts.begin());
}

ColumnSorts sortedBy(const ColumnSorts &sorts, int column, Qt::SortOrder first)
{
    const bool isOnlyKey = sorts.size() == 1 && sorts.first().column == column;
    return {{column, isOnlyKey ? reversed(sorts.first().order) : first}};
}

ColumnSorts sortedThenBy(const ColumnSorts &sorts, int column, Qt::SortOrder first)
{
    ColumnSorts next = sorts;
    const int rank = rankOf(sorts, column);
    if (rank < 0)
        next.append({column, first});
    else if (next[rank].order == first || next.size() == 1)
        next[rank].order = reversed(next[rank].order);
    else
        next.removeAt(rank);
    return next;
}

ColumnSorts sortedWithout(const ColumnSorts &sorts, int column)
{
    ColumnSorts next = sorts;
    const int rank = rankOf(sorts, column);
    if (rank >= 0 && next.size() > 1)
        next.removeAt(rank);
    return next;
}

} // namespace Skydock
