// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowset.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Skydock {

/// One text a row, in UTF-8 and folded for search, all in one piece of memory: a search runs through it from end to
/// end at the speed of memory.
class TextBlock
{
public:
    void reserve(qsizetype texts, qsizetype bytes);
    /// Bytes that are no UTF-8 are kept as they are; 0xff, which no UTF-8 has, ends the text.
    void append(QByteArrayView text);
    qsizetype size() const { return qsizetype(m_ends.size()); }
    QByteArrayView at(qsizetype row) const;

    /// The rows whose text has `term`, UTF-8, in it; all for an empty one.
    RowSet rowsWith(QByteArrayView term) const;

private:
    QByteArray m_bytes;          ///< each text ends with `separator`
    std::vector<quint32> m_ends; ///< behind the separator of each text
};

} // namespace Skydock
