// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankcolumn.h"

#include <algorithm>
#include <iterator>

namespace Skydock {

namespace {

template <class Rank>
std::vector<Rank> narrowed(const std::vector<quint32> &ranks)
{
    std::vector<Rank> narrow(ranks.size());
    std::ranges::transform(ranks, narrow.begin(), [](quint32 rank) { return Rank(rank); });
    return narrow;
}

template <class Rank>
bool isEnough(quint32 greatest)
{
    return greatest <= std::numeric_limits<Rank>::max();
}

} // namespace

RankColumn::RankColumn(const std::vector<quint32> &ranks)
    : m_greatest(ranks.empty() ? 0 : *std::ranges::max_element(ranks))
{
    if (isEnough<quint8>(m_greatest))
        m_ranks = narrowed<quint8>(ranks);
    else if (isEnough<quint16>(m_greatest))
        m_ranks = narrowed<quint16>(ranks);
    else
        m_ranks = ranks;
}

RankColumn RankColumn::of(const std::vector<qint64> &values)
{
    std::vector<qint64> known;
    known.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(known), [](qint64 value) { return value != unknown; });
    std::ranges::sort(known);
    known.erase(std::unique(known.begin(), known.end()), known.end());
    std::vector<quint32> ranks(values.size());
    std::ranges::transform(values, ranks.begin(), [&](qint64 value) {
        return value == unknown ? 0 : quint32(std::ranges::lower_bound(known, value) - known.begin()) + 1;
    });
    return RankColumn(ranks);
}

RankColumn RankColumn::by(const RankColumn &codes, const std::vector<quint32> &ranks)
{
    return codes.visit([&](const auto &rows) {
        std::vector<quint32> found(rows.size());
        std::ranges::transform(rows, found.begin(), [&](auto code) { return ranks[code]; });
        return RankColumn(found);
    });
}

qsizetype RankColumn::size() const
{
    return visit([](const auto &ranks) { return qsizetype(ranks.size()); });
}

quint32 RankColumn::at(quint32 row) const
{
    return visit([row](const auto &ranks) { return quint32(ranks[row]); });
}

RowSet RankColumn::rowsWith(const std::vector<bool> &wanted) const
{
    if (std::ranges::find(wanted, true) == wanted.end())
        return RowSet(size());
    const std::vector<quint8> table(wanted.begin(), wanted.end()); // one byte each: read once a row
    return visit([&](const auto &ranks) {
        return RowSet::where(qsizetype(ranks.size()), [&](quint32 row) { return table[ranks[row]] != 0; });
    });
}

} // namespace Skydock
