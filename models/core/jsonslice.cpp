// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonslice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>

namespace Skydock {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isStructure(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':' || c == '"';
}

/// Walks over JSON value by value without recursion, and never past the end of the bytes.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    bool atEnd()
    {
        skipSpace();
        return m_at == m_text.size();
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at == m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    /// The bytes of the value that begins here; empty where none does or where it does not end.
    QByteArrayView takeValue()
    {
        skipSpace();
        const qsizetype begin = m_at;
        const bool whole = skipValue();
        return whole ? m_text.sliced(begin, m_at - begin) : QByteArrayView();
    }

    /// The next string, number, word or punctuation mark; empty at the end.
    QByteArrayView takeToken()
    {
        skipSpace();
        const qsizetype begin = m_at;
        if (m_at == m_text.size())
            return {};
        if (m_text[m_at] == '"')
            skipString();
        else if (isStructure(m_text[m_at]))
            ++m_at;
        else
            skipScalar();
        return m_text.sliced(begin, m_at - begin);
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    bool skipValue()
    {
        if (m_at == m_text.size())
            return false;
        const char first = m_text[m_at];
        if (first == '{' || first == '[')
            return skipContainer();
        return first == '"' ? skipString() : skipScalar();
    }

    bool skipString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\') {
                if (++m_at == m_text.size())
                    return false;
            } else if (m_text[m_at] == '"') {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    /// A number, true, false or null.
    bool skipScalar()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && !isStructure(m_text[m_at]))
            ++m_at;
        return m_at > begin;
    }

    bool skipContainer()
    {
        QVarLengthArray<char, 64> closers;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (!skipString())
                    return false;
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[') {
                closers.append(c == '{' ? '}' : ']');
            } else if (c == '}' || c == ']') {
                if (closers.last() != c)
                    return false;
                closers.removeLast();
                if (closers.isEmpty())
                    return true;
            }
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

/// Whether a key as written, quotes included, means `key`. Letters of a key may be written as escapes.
bool isKey(QByteArrayView written, QByteArrayView key)
{
    if (!written.contains('\\'))
        return written.sliced(1, written.size() - 2) == key;
    const QByteArray list = '[' + written.toByteArray() + ']';
    return QJsonDocument::fromJson(list).array().at(0).toString() == QLatin1StringView(key);
}

} // namespace

JsonSlice::JsonSlice(QByteArrayView validJson)
{
    Scanner scanner(withoutByteOrderMark(validJson));
    const QByteArrayView value = scanner.takeValue();
    if (scanner.atEnd())
        m_bytes = value;
}

JsonSlice JsonSlice::member(QByteArrayView key) const
{
    Scanner scanner(m_bytes);
    if (!scanner.take('{') || scanner.take('}'))
        return {};
    JsonSlice found;
    do {
        const QByteArrayView name = scanner.takeValue();
        if (!name.startsWith('"') || !scanner.take(':'))
            return {};
        const QByteArrayView value = scanner.takeValue();
        if (value.isEmpty())
            return {};
        if (isKey(name, key))
            found.m_bytes = value; // of equal keys the last one counts, as in QJsonObject
    } while (scanner.take(','));
    return scanner.take('}') ? found : JsonSlice();
}

QList<JsonSlice> JsonSlice::elements() const
{
    Scanner scanner(m_bytes);
    if (!scanner.take('[') || scanner.take(']'))
        return {};
    QList<JsonSlice> list;
    do {
        JsonSlice element;
        element.m_bytes = scanner.takeValue();
        if (element.m_bytes.isEmpty())
            return {};
        list.append(element);
    } while (scanner.take(','));
    return scanner.take(']') ? list : QList<JsonSlice>();
}

QByteArray JsonSlice::minified() const
{
    QByteArray text;
    text.reserve(m_bytes.size());
    Scanner scanner(m_bytes);
    for (QByteArrayView token = scanner.takeToken(); !token.isEmpty(); token = scanner.takeToken())
        text.append(token);
    return text;
}

} // namespace Skydock
