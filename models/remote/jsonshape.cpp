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

/// The brackets that are open, by what will close them.
class Nesting
{
public:
    explicit Nesting(int mostDepth) : m_mostDepth(mostDepth) {}

    /// False when the character cannot stand here.
    bool take(char c)
    {
        if (c == '{' || c == '[') {
            m_closing += c == '{' ? '}' : ']';
            return m_closing.size() <= m_mostDepth;
        }
        if (c != '}' && c != ']')
            return true;
        if (m_closing.isEmpty() || m_closing.back() != c)
            return false;
        m_closing.chop(1);
        return true;
    }
    bool isClosed() const { return m_closing.isEmpty(); }

private:
    QByteArray m_closing;
    int m_mostDepth;
};

} // namespace

JsonShape jsonShape(QByteArrayView text, int mostDepth)
{
    const QByteArrayView object = text.trimmed();
    if (!object.startsWith('{'))
        return JsonShape::Other;
    Nesting nesting(mostDepth);
    for (qsizetype i = 0; i < object.size();) {
        const char c = object[i];
        i = c == '"' ? afterString(object, i) : i + 1;
        if (!nesting.take(c))
            return JsonShape::Other;
        if (nesting.isClosed())
            return i == object.size() ? JsonShape::Object : JsonShape::Other;
    }
    return JsonShape::Unfinished;
}

} // namespace Skydock
