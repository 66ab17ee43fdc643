// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchterms.h"

#include <algorithm>

namespace Skydock {
namespace {

/// White space as Python has it (`str.isspace`): Qt leaves the four separators of ASCII out.
bool isSpace(QChar c)
{
    return c.isSpace() || (c >= u'\x1c' && c <= u'\x1f');
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

/// The length of the phrase at the front with both its marks; 0 when there is none, or it is left open. A backslash
/// takes the next character with it, but never a line feed.
qsizetype phraseLength(QStringView text)
{
    if (text.isEmpty() || !isQuote(text.front()))
        return 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at] == text.front())
            return at + 1;
        if (text[at] != u'\\')
            continue;
        if (++at == text.size() || text[at] == u'\n')
            return 0;
    }
    return 0;
}

template <class Predicate>
qsizetype lengthWhile(QStringView text, Predicate belongs)
{
    const auto *const end = std::find_if_not(text.begin(), text.end(), belongs);
    return end - text.begin();
}

struct Piece
{
    QStringView text;
    bool hasPhrase = false; ///< closed quotation marks stand in it, and white space may
};

/// Takes the piece at the front, which is no white space.
Piece takePiece(QStringView &rest)
{
    const auto isPlain = [](QChar c) { return !isSpace(c) && !isQuote(c); };
    qsizetype length = lengthWhile(rest, isPlain);
    bool hasPhrase = false;
    while (const qsizetype phrase = phraseLength(rest.sliced(length))) {
        hasPhrase = true;
        length += phrase;
        length += lengthWhile(rest.sliced(length), isPlain);
    }
    if (!hasPhrase)
        length = lengthWhile(rest, [](QChar c) { return !isSpace(c); });
    const QStringView piece = rest.first(length);
    rest = rest.sliced(length);
    return {piece, hasPhrase};
}

QList<Piece> pieces(QStringView text)
{
    QList<Piece> pieces;
    for (text = text.sliced(lengthWhile(text, isSpace)); !text.isEmpty();
         text = text.sliced(lengthWhile(text, isSpace)))
        pieces.append(takePiece(text));
    return pieces;
}

QStringView withoutCommas(QStringView piece)
{
    while (piece.startsWith(u','))
        piece = piece.sliced(1);
    while (piece.endsWith(u','))
        piece.chop(1);
    return piece;
}

QString trimmed(QStringView term)
{
    term = term.sliced(lengthWhile(term, isSpace));
    while (!term.isEmpty() && isSpace(term.back()))
        term.chop(1);
    return term.toString();
}

/// A single mark counts as a phrase without anything in it.
QString unquoted(QStringView piece)
{
    const QString mark(piece.front());
    QString phrase = piece.size() > 1 ? piece.sliced(1, piece.size() - 2).toString() : QString();
    return phrase.replace(u'\\' + mark, mark).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
}

QStringList termsOf(QStringView piece)
{
    piece = withoutCommas(piece);
    if (piece.isEmpty())
        return {};
    if (isQuote(piece.front()) && piece.front() == piece.back())
        return {unquoted(piece)};
    QStringList terms;
    for (const QStringView term : piece.split(u',', Qt::SkipEmptyParts))
        terms.append(trimmed(term));
    return terms;
}

} // namespace

QStringList searchTerms(QStringView text)
{
    const QString plain = text.toString().remove(QChar::Null);
    QStringList terms;
    for (const Piece &piece : pieces(plain))
        terms.append(termsOf(piece.text));
    terms.removeAll(QString());
    return terms;
}

std::optional<QChar> openQuote(QStringView text)
{
    for (const Piece &piece : pieces(text)) {
        if (piece.hasPhrase)
            continue;
        for (const QStringView term : piece.text.split(u',', Qt::SkipEmptyParts)) {
            if (isQuote(term.front()))
                return term.front();
        }
    }
    return {};
}

QString foldedForSearch(const QString &text)
{
    // Qt folds one character to one; by way of upper case "ß" also meets "SS".
    return text.toUpper().toCaseFolded();
}

} // namespace Skydock
