// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowset.h"

#include <QtGlobal>

#include <limits>
#include <variant>
#include <vector>

namespace Skydock {

/// A column of a table by the ranks of its values: equal values have one rank, greater ones a greater, from 1 on;
/// 0 is unknown. Takes one, two or four bytes a row, as few as the ranks need.
class RankColumn
{
public:
    /// Stands for a number that is not known.
    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();

    RankColumn() = default;
    explicit RankColumn(const std::vector<quint32> &ranks);
    /// Ranks of numbers.
    static RankColumn of(const std::vector<qint64> &values);
    /// `ranks[codes.at(row)]` for each row: values that several columns have in common stand in one table of codes.
    static RankColumn by(const RankColumn &codes, const std::vector<quint32> &ranks);

    qsizetype size() const;
    quint32 at(quint32 row) const;
    quint32 greatest() const { return m_greatest; }

    /// The rows whose rank is wanted; `wanted` has a place for each rank up to the greatest.
    RowSet rowsWith(const std::vector<bool> &wanted) const;
    /// Calls with the vector of ranks as it is kept, so that a loop over it is made for its width.
    template <class Work>
    decltype(auto) visit(Work work) const
    {
        return std::visit(work, m_ranks);
    }

private:
    std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>> m_ranks;
    quint32 m_greatest = 0;
};

} // namespace Skydock
