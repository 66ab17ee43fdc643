// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <vector>

namespace Skydock {

/// Finds the few large values in a long row of them without looking at the small ones: maxima of blocks of 16, of
/// blocks of these blocks, and so on. The values themselves stay with their owner and are read through a function.
class BlockMaxima
{
public:
    BlockMaxima() = default;

    template <typename Value>
    BlockMaxima(qsizetype size, Value value) : m_size(size)
    {
        update(0, size, size, value);
    }

    /// The values in [from, to) are others now, and there are `size` of them.
    template <typename Value>
    void update(qsizetype from, qsizetype to, qsizetype size, Value value)
    {
        m_size = size;
        if (size == 0)
            return m_levels.clear();
        updateLevel(0, from, to, size, value);
        size_t level = 0;
        while (m_levels[level].size() > blockSize) {
            from /= blockSize;
            to = (to + blockSize - 1) / blockSize;
            const auto below = [this, level](qsizetype i) { return m_levels[level][size_t(i)]; };
            updateLevel(level + 1, from, to, qsizetype(m_levels[level].size()), below);
            ++level;
        }
        m_levels.resize(level + 1);
    }

    /// Calls `visit(i)` in ascending order for every i in [from, to) whose value is at least `threshold`.
    template <typename Value, typename Visit>
    void forEachAtLeast(qint64 threshold, qsizetype from, qsizetype to, Value value, Visit visit) const
    {
        if (from >= to || m_levels.empty())
            return;
        descend(int(m_levels.size()) - 1, 0, qsizetype(m_levels.back().size()), Wanted{threshold, from, to},
                value, visit);
    }

private:
    static constexpr qsizetype blockSize = 16;

    /// `value` reads what lies below this level, of which there are `size`; those in [from, to) have changed.
    template <typename Value>
    void updateLevel(size_t level, qsizetype from, qsizetype to, qsizetype size, Value value)
    {
        if (level == m_levels.size())
            m_levels.emplace_back();
        const auto blocks = size_t((size + blockSize - 1) / blockSize);
        m_levels[level].resize(blocks);
        const auto lastBlock = std::min(blocks, size_t((to + blockSize - 1) / blockSize));
        for (auto block = size_t(from / blockSize); block < lastBlock; ++block) {
            qint64 highest = std::numeric_limits<qint64>::min();
            const qsizetype end = std::min(size, qsizetype(block + 1) * blockSize);
            for (qsizetype i = qsizetype(block) * blockSize; i < end; ++i)
                highest = std::max(highest, value(i));
            m_levels[level][block] = highest;
        }
    }

    qsizetype sizeAt(int level) const
    {
        return level < 0 ? m_size : qsizetype(m_levels[size_t(level)].size());
    }

    /// What a search is for: values of at least `threshold` in [from, to).
    struct Wanted
    {
        qint64 threshold = 0;
        qsizetype from = 0;
        qsizetype to = 0;
    };

    template <typename Value, typename Visit>
    void descend(int level, qsizetype begin, qsizetype end, const Wanted &wanted, Value &value,
                 Visit &visit) const
    {
        qsizetype width = 1; // values under one entry of this level
        for (int i = 0; i <= level; ++i)
            width *= blockSize;
        begin = std::max(begin, wanted.from / width);
        end = std::min(end, (wanted.to + width - 1) / width);
        for (qsizetype i = begin; i < end; ++i) {
            const qint64 highest = level < 0 ? value(i) : m_levels[size_t(level)][size_t(i)];
            if (highest >= wanted.threshold)
                enter(level, i, wanted, value, visit);
        }
    }

    /// A value is visited, a block is looked into.
    template <typename Value, typename Visit>
    void enter(int level, qsizetype i, const Wanted &wanted, Value &value, Visit &visit) const
    {
        if (level < 0)
            visit(i);
        else
            descend(level - 1, i * blockSize, std::min((i + 1) * blockSize, sizeAt(level - 1)), wanted, value,
                    visit);
    }

    qsizetype m_size = 0;
    std::vector<std::vector<qint64>> m_levels; ///< [0] over the values, [n] over [n - 1]
};

} // namespace Skydock
