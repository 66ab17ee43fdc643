// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rankcolumn.h"

#include <QList>

#include <optional>
#include <vector>

namespace Skydock {

/// One column to sort by. Unknown values come first or last, whichever way the others go.
struct RowSortKey
{
    const RankColumn *column = nullptr;
    bool descending = false;
    bool unknownFirst = false;
};

/// The rows of a table in an order; ties end at the row's number.
class RowOrder
{
public:
    RowOrder(qsizetype rowCount, const QList<RowSortKey> &keys);

    /// The rows of `among` at the places `first` to `first + limit - 1` of its order; all that follow for a negative
    /// limit.
    std::vector<quint32> rows(const RowSet &among, qsizetype first, qsizetype limit) const;
    /// The place of a row among these; nullopt where it is not one of them.
    std::optional<qsizetype> place(const RowSet &among, quint32 row) const;

private:
    std::vector<quint32> m_rows;
};

} // namespace Skydock
