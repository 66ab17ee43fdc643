// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Skydock {

/// A value inside a JSON text that has already been found valid, as the bytes it was written in: key order, number
/// forms and escapes stay as they came. A view: the text must outlive it.
class JsonSlice
{
public:
    JsonSlice() = default;
    explicit JsonSlice(QByteArrayView validJson);

    QByteArrayView bytes() const { return m_bytes; }
    bool isNull() const { return m_bytes.isEmpty() || m_bytes == "null"; }
    /// The value under a key of an object (a key of plain ASCII); an empty slice where there is none.
    JsonSlice member(QByteArrayView key) const;
    /// The elements of an array; empty for anything else.
    QList<JsonSlice> elements() const;
    /// The same text without white space between its tokens.
    QByteArray minified() const;

private:
    QByteArrayView m_bytes;
};

} // namespace Skydock
