// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchterms.h"

#include <algorithm>

namespace Skydock {
namespace {

constexpr qsizetype maximumTerms = 32;
constexpr qsizetype maximumTermLength = 256;

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

QString plainText(QStringView text)
{
    QString plain = text.toString();
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return plain;
}

/// Takes the text between the quote at the front and its like, or the end of the text. A backslash before the quote
/// or before another backslash makes it an ordinary character.
QString takeQuoted(QStringView &rest)
{
    const QChar quote = rest.front();
    QString phrase;
    qsizetype at = 1;
    for (; at < rest.size() && rest[at] != quote; ++at) {
        const bool escapes =
            rest[at] == u'\\' && at + 1 < rest.size() && (rest[at + 1] == quote || rest[at + 1] == u'\\');
        if (escapes)
            ++at;
        phrase += rest[at];
    }
    rest = rest.sliced(std::min(at + 1, rest.size()));
    return plainText(phrase);
}

/// A quote inside a word is an ordinary character: O'Neill.
QString takeWord(QStringView &rest)
{
    qsizetype length = 0;
    while (length < rest.size() && rest[length] != u',' && !isSeparator(rest[length]))
        ++length;
    QString word = rest.first(length).toString();
    rest = rest.sliced(length);
    return word;
}

QString shortened(const QString &term)
{
    if (term.size() <= maximumTermLength)
        return term;
    const bool splitsPair = term[maximumTermLength - 1].isHighSurrogate();
    return term.first(splitsPair ? maximumTermLength - 1 : maximumTermLength);
}

} // namespace

QStringList searchTerms(QStringView text)
{
    QStringList terms;
    while (!text.isEmpty() && terms.size() < maximumTerms) {
        if (text.front() == u',' || isSeparator(text.front())) {
            text = text.sliced(1);
            continue;
        }
        const QString term = isQuote(text.front()) ? takeQuoted(text) : takeWord(text);
        if (!term.isEmpty())
            terms.append(shortened(term));
    }
    return terms;
}

QString foldedForSearch(const QString &text)
{
    // Qt folds one character to one; by way of upper case "ß" also meets "SS".
    return text.toUpper().toCaseFolded();
}

} // namespace Skydock
