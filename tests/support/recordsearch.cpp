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
    return (piece.startsWith(u'"') || piece.startsWith(u'\'')) && piece.back() == piece.front();
}

QString unescaped(QString phrase)
{
    const QChar quote = phrase.front();
    phrase = phrase.mid(1).chopped(phrase.size() > 1 ? 1 : 0);
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
    // django.utils.text.smart_split, with what Python counts as white space beyond PCRE.
    static const QRegularExpression piece(
        uR"re((?:[^\s\x1c-\x1f'"]*(?:(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')[^\s\x1c-\x1f'"]*)+)|[^\s\x1c-\x1f]+)re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression outerSpace(uR"re(^[\s\x1c-\x1f]+|[\s\x1c-\x1f]+$)re"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    for (auto match = piece.globalMatch(QString(search).remove(QChar::Null)); match.hasNext();) {
        const QString text = withoutCommas(match.next().captured());
        if (isQuoted(text)) {
            terms.append(unescaped(text));
            continue;
        }
        for (QString term : text.split(u',', Qt::SkipEmptyParts))
            terms.append(term.remove(outerSpace));
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
