// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowset.h"

namespace Skydock {

RowSet::RowSet(qsizetype rowCount, Content content)
    : m_rowCount(rowCount)
    , m_words(size_t((rowCount + bits - 1) / bits), content == Content::All ? ~quint64(0) : 0)
{
    clearBeyondEnd();
}

qsizetype RowSet::size() const
{
    qsizetype count = 0;
    for (const quint64 word : m_words)
        count += std::popcount(word);
    return count;
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    Q_ASSERT(m_rowCount == other.m_rowCount);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    Q_ASSERT(m_rowCount == other.m_rowCount);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

RowSet RowSet::complement() const
{
    RowSet others = *this;
    for (quint64 &word : others.m_words)
        word = ~word;
    others.clearBeyondEnd();
    return others;
}

void RowSet::clearBeyondEnd()
{
    if (const auto used = quint32(m_rowCount % bits); used != 0)
        m_words.back() &= (quint64(1) << used) - 1;
}

} // namespace Skydock
