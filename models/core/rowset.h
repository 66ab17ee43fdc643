// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace Skydock {

/// A set of the rows of a table, which are numbered from 0: one bit a row.
class RowSet
{
public:
    enum class Content { Empty, All };

    explicit RowSet(qsizetype rowCount = 0, Content content = Content::Empty);

    /// The rows of which `isIn` is true.
    template <class IsIn>
    static RowSet where(qsizetype rowCount, IsIn isIn)
    {
        RowSet rows(rowCount);
        for (qsizetype row = 0; row < rowCount; ++row)
            rows.m_words[size_t(row) / bits] |= quint64(isIn(quint32(row))) << (size_t(row) % bits);
        return rows;
    }

    /// Rows of the table, in the set or not.
    qsizetype rowCount() const { return m_rowCount; }
    /// Rows in the set.
    qsizetype size() const;
    bool contains(quint32 row) const { return (m_words[row / bits] >> (row % bits) & 1U) != 0; }
    void insert(quint32 row) { m_words[row / bits] |= quint64(1) << (row % bits); }

    /// Both sets are of the same table.
    RowSet &operator&=(const RowSet &other);
    RowSet &operator|=(const RowSet &other);
    RowSet complement() const;

    /// From the first row to the last.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 left = m_words[word]; left != 0; left &= left - 1)
                visit(quint32(word * bits + size_t(std::countr_zero(left))));
        }
    }

    bool operator==(const RowSet &) const = default;

private:
    static constexpr quint32 bits = 64;
    void clearBeyondEnd();

    qsizetype m_rowCount;
    std::vector<quint64> m_words;
};

} // namespace Skydock
