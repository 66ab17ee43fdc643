// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowrange.h"

#include <algorithm>

namespace Skydock {

QList<RowRange> tidyRanges(QList<RowRange> ranges, int rowCount)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    QList<RowRange> tidy;
    for (const RowRange &range : std::as_const(ranges)) {
        const int first = std::max(range.first, tidy.isEmpty() ? 0 : tidy.last().end());
        const int end = std::min(range.end(), rowCount);
        if (first >= end)
            continue;
        if (!tidy.isEmpty() && tidy.last().end() == first)
            tidy.last().count += end - first;
        else
            tidy.append({first, end - first});
    }
    return tidy;
}

int rowCountOf(const QList<RowRange> &ranges)
{
    int count = 0;
    for (const RowRange &range : ranges)
        count += range.count;
    return count;
}

} // namespace Skydock
