// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Skydock {

/// One key of a table's order, by its column.
struct ColumnSort
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const ColumnSort &) const = default;
};

/// The most significant key first; ties end at the record's id.
using ColumnSorts = QList<ColumnSort>;

/// The rank of a column among the keys from 0, or -1.
int rankOf(const ColumnSorts &sorts, int column);

/// What a click on a header does: that column alone, the other way round where it is that already. `first` is the
/// order a column begins with.
ColumnSorts sortedBy(const ColumnSorts &sorts, int column, Qt::SortOrder first);
/// What Shift and a click does: the column joins as the last key, then turns round, then leaves. The last key that is
/// left only turns round.
ColumnSorts sortedThenBy(const ColumnSorts &sorts, int column, Qt::SortOrder first);
/// The order without this column; a single key stays.
ColumnSorts sortedWithout(const ColumnSorts &sorts, int column);

} // namespace Skydock
