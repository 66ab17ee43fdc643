// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textblock.h"

#include "bytesearch.h"

#include <algorithm>
#include <limits>

namespace Skydock {

namespace {

constexpr char separator = '\xff';

} // namespace

void TextBlock::reserve(qsizetype texts, qsizetype bytes)
{
    m_ends.reserve(size_t(texts));
    m_bytes.reserve(bytes + texts);
}

void TextBlock::append(QByteArrayView text)
{
    const qsizetype end = text.indexOf(separator);
    const qsizetype room = qsizetype(std::numeric_limits<quint32>::max()) - m_bytes.size() - 1;
    m_bytes.append(
        text.first(std::clamp<qsizetype>(end < 0 ? text.size() : end, 0, std::max<qsizetype>(room, 0))));
    m_bytes.append(separator);
    m_ends.push_back(quint32(m_bytes.size()));
}

QByteArrayView TextBlock::at(qsizetype row) const
{
    const quint32 begin = row == 0 ? 0 : m_ends[size_t(row - 1)];
    return QByteArrayView(m_bytes).sliced(begin, qsizetype(m_ends[size_t(row)] - begin) - 1);
}

RowSet TextBlock::rowsWith(QByteArrayView term) const
{
    if (term.isEmpty())
        return RowSet(size(), RowSet::Content::All);
    RowSet rows(size());
    if (term.contains(separator))
        return rows;
    const ByteSearch search(m_bytes, term);
    size_t row = 0;
    for (qsizetype at = search.next(0); at >= 0; at = search.next(m_ends[row - 1])) {
        while (m_ends[row] <= quint32(at))
            ++row;
        rows.insert(quint32(row));
        ++row;
        if (row == m_ends.size())
            break;
    }
    return rows;
}

} // namespace Skydock
