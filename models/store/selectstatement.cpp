// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectstatement.h"

#include "searchterms.h"

namespace Skydock {

namespace {

/// A trigram index knows runs of three characters and more.
constexpr int shortestIndexedTerm = 3;

int characterCount(const QString &text)
{
    return int(text.toUcs4().size());
}

/// A phrase of the full-text language: quotes doubled, so that no character of a term is read as an operator.
QString quoted(QString term)
{
    return u'"' + term.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

void SelectStatement::where(const QString &condition, const QVariantList &bound)
{
    conditions << condition;
    values << bound;
}

void SelectStatement::whereIn(const QString &column, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    QStringList marks;
    QVariantList bound;
    for (const qint64 id : ids) {
        marks << QStringLiteral("?");
        bound << id;
    }
    where(QStringLiteral("%1 IN (%2)").arg(column, marks.join(u',')), bound);
}

QString SelectStatement::sql(const QString &columns, bool ordered) const
{
    QString text = QStringLiteral("SELECT %1 FROM %2").arg(columns, from);
    if (!conditions.isEmpty())
        text += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    if (ordered)
        text += QStringLiteral(" ORDER BY ") + orderBy;
    return text;
}

QString trigramExpression(const QStringList &terms, const QStringList &columns)
{
    QStringList phrases;
    for (const QString &term : terms) {
        const QString folded = foldedForSearch(term);
        if (characterCount(folded) >= shortestIndexedTerm)
            phrases << quoted(folded);
    }
    if (phrases.isEmpty())
        return {};
    return QStringLiteral("{%1} : (%2)").arg(columns.join(u' '), phrases.join(QStringLiteral(" AND ")));
}

void addSearch(SelectStatement &statement, const QString &rowid, const QString &ftsTable,
               const QStringList &columns, const QString &search)
{
    const QStringList terms = searchTerms(search);
    const QString companion = QStringLiteral("%1 IN (SELECT rowid FROM %2 WHERE %3)");
    if (const QString expression = trigramExpression(terms, columns); !expression.isEmpty())
        statement.where(companion.arg(rowid, ftsTable, ftsTable + QStringLiteral(" MATCH ?")), {expression});
    for (const QString &term : terms) {
        const QString folded = foldedForSearch(term);
        if (characterCount(folded) >= shortestIndexedTerm)
            continue;
        QStringList comparisons;
        QVariantList bound;
        for (const QString &column : columns) {
            comparisons << QStringLiteral("instr(%1, ?) > 0").arg(column);
            bound << folded;
        }
        statement.where(companion.arg(rowid, ftsTable, comparisons.join(QStringLiteral(" OR "))), bound);
    }
}

} // namespace Skydock
