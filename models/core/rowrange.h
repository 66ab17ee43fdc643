// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Skydock {

/// Neighbouring rows of a list.
struct RowRange
{
    int first = 0;
    int count = 0;

    int end() const { return first + count; }
    bool operator==(const RowRange &) const = default;
};

/// In order, without overlaps and gaps of nothing; only what lies below `rowCount`.
QList<RowRange> tidyRanges(QList<RowRange> ranges, int rowCount);
int rowCountOf(const QList<RowRange> &ranges);

} // namespace Skydock
