// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonshape.h"

#include <QByteArray>

namespace Skydock {

namespace {

/// The index after the string that opens at `i`, or the text's size when it does not close.
qsizetype afterString(QByteArrayView text, qsizetype i)
{
    for (++i; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

} // namespace

JsonShape jsonShape(QByteArrayView text, int mostDepth)
{
    const QByteArrayView object = text.trimmed();
    if (!object.startsWith('{'))
        return JsonShape::Other;
    QByteArray open;
    for (qsizetype i = 0; i < object.size();) {
        const char c = object[i];
        i = c == '"' ? afterString(object, i) : i + 1;
        if (c == '{' || c == '[') {
            open += c == '{' ? '}' : ']';
            if (open.size() > mostDepth)
                return JsonShape::Other;
        } else if (c == '}' || c == ']') {
            if (open.back() != c)
                return JsonShape::Other;
            open.chop(1);
            if (open.isEmpty())
                return i == object.size() ? JsonShape::Object : JsonShape::Other;
        }
    }
    return JsonShape::Unfinished;
}

} // namespace Skydock
