// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsearch.h"

#include "jsonpath.h"

#include <QRegularExpression>

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

bool isQuoted(const QString &piece)
{
    return piece.size() > 1 && (piece.front() == u'"' || piece.front() == u'\'') &&
           piece.back() == piece.front();
}

QString unescaped(QString phrase)
{
    const QChar quote = phrase.front();
    phrase = phrase.sliced(1, phrase.size() - 2);
    return phrase.replace(u'\\' + QString(quote), QString(quote)).replace(u"\\\\"_s, u"\\"_s);
}

QString withoutCommas(QString piece)
{
    while (piece.startsWith(u','))
        piece.remove(0, 1);
    while (piece.endsWith(u','))
        piece.chop(1);
    return piece;
}

bool contains(const QJsonValue &value, const QString &term)
{
    return value.toString().contains(term, Qt::CaseInsensitive);
}

} // namespace

QStringList servedSearchTerms(const QString &search)
{
    // Pieces end at white space, except within quotes that are closed.
    static const QRegularExpression piece(
        uR"re((?:[^\s'"]*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'))+[^\s'"]*|\S+)re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    for (auto match = piece.globalMatch(search); match.hasNext();) {
        const QString text = withoutCommas(match.next().captured());
        if (isQuoted(text))
            terms.append(unescaped(text));
        else
            terms.append(text.split(u',', Qt::SkipEmptyParts));
    }
    return terms;
}

bool isFound(const QJsonObject &record, const QStringList &terms, const QStringList &paths)
{
    return std::all_of(terms.cbegin(), terms.cend(), [&](const QString &term) {
        return std::any_of(paths.cbegin(), paths.cend(), [&](const QString &path) {
            const QList<QJsonValue> values = valuesAt(record, path);
            return std::any_of(values.cbegin(), values.cend(),
                               [&](const QJsonValue &value) { return contains(value, term); });
        });
    });
}

} // namespace Skydock
