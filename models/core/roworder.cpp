// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roworder.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace Skydock {

namespace {

/// Ranks are distributed by so many bits at a time: their counts stay in the processor's nearest cache.
constexpr int digitBits = 11;
constexpr quint32 digitCount = 1U << digitBits;

/// Where a row stands by one key: a number that ascends in the key's order.
class Standing
{
public:
    explicit Standing(const RowSortKey &key)
        : m_greatest(key.column->greatest())
        , m_descending(key.descending)
        , m_unknown(key.unknownFirst ? 0 : m_greatest + 1)
    {}
    quint32 operator()(quint32 rank) const
    {
        if (rank == 0)
            return m_unknown;
        return m_descending ? m_greatest + 1 - rank : rank;
    }
    quint32 greatest() const { return m_greatest + 1; }

private:
    quint32 m_greatest;
    bool m_descending;
    quint32 m_unknown;
};

/// Sorts stably by one digit of where rows stand. All rows are there, so they are counted as memory has them.
template <class Digit>
void distribute(std::vector<quint32> &rows, std::vector<quint32> &room, Digit digit)
{
    std::vector<quint32> begins(digitCount + 1);
    for (quint32 row = 0; row < rows.size(); ++row)
        ++begins[digit(row) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    for (const quint32 row : rows)
        room[begins[digit(row)]++] = row;
    rows.swap(room);
}

void sortBy(const RowSortKey &key, std::vector<quint32> &rows, std::vector<quint32> &room)
{
    const Standing standing(key);
    const int width = int(std::bit_width(standing.greatest()));
    key.column->visit([&](const auto &ranks) {
        for (int shift = 0; shift < width; shift += digitBits)
            distribute(rows, room,
                       [&](quint32 row) { return (standing(ranks[row]) >> shift) & (digitCount - 1); });
    });
}

} // namespace

RowOrder::RowOrder(qsizetype rowCount, const QList<RowSortKey> &keys) : m_rows(size_t(rowCount))
{
    std::iota(m_rows.begin(), m_rows.end(), 0);
    std::vector<quint32> room(m_rows.size());
    std::for_each(keys.crbegin(), keys.crend(), [&](const RowSortKey &key) { sortBy(key, m_rows, room); });
}

std::vector<quint32> RowOrder::rows(const RowSet &among, qsizetype first, qsizetype limit) const
{
    const qsizetype count = among.size();
    const qsizetype from = std::clamp<qsizetype>(first, 0, count);
    const qsizetype wanted = limit < 0 ? count - from : std::min(limit, count - from);
    if (count == qsizetype(m_rows.size()))
        return {m_rows.begin() + from, m_rows.begin() + from + wanted};
    std::vector<quint32> found;
    found.reserve(size_t(wanted));
    const auto isIn = [&](quint32 row) { return among.contains(row); };
    if (from <= count / 2) {
        qsizetype skipped = 0;
        for (auto row = m_rows.begin(); qsizetype(found.size()) < wanted; ++row) {
            if (isIn(*row) && skipped++ >= from)
                found.push_back(*row);
        }
        return found;
    }
    qsizetype behind = count - from - wanted; // nearer to the end: from there
    for (auto row = m_rows.rbegin(); qsizetype(found.size()) < wanted; ++row) {
        if (isIn(*row) && behind-- <= 0)
            found.push_back(*row);
    }
    std::ranges::reverse(found);
    return found;
}

std::optional<qsizetype> RowOrder::place(const RowSet &among, quint32 row) const
{
    if (!among.contains(row))
        return {};
    const auto at = std::ranges::find(m_rows, row);
    if (among.size() == qsizetype(m_rows.size()))
        return at - m_rows.begin();
    return std::count_if(m_rows.begin(), at, [&](quint32 before) { return among.contains(before); });
}

} // namespace Skydock
