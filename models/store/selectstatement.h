// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace Skydock {

/// What a query value becomes: conditions with bound values and an order, to be put behind any list of columns.
struct SelectStatement
{
    QString from;           ///< table with its joins
    QStringList conditions; ///< joined by AND
    QVariantList values;    ///< for the conditions' question marks, in order
    QString orderBy;        ///< without the words

    void where(const QString &condition, const QVariantList &bound = {});
    /// `column IN (?, …)`, nothing for an empty list.
    void whereIn(const QString &column, const QList<qint64> &ids);
    QString sql(const QString &columns, bool ordered = true) const;
};

/// A full-text expression (FTS5, trigram) that finds rows where every term of at least three characters stands in at
/// least one of the columns; empty when no term is that long. Terms are folded.
QString trigramExpression(const QStringList &terms, const QStringList &columns);

/// Adds the conditions of a search to a statement over a table that has an FTS5 companion `ftsTable` with the same
/// rowids. Short terms, for which there is no trigram, are looked for by comparison.
void addSearch(SelectStatement &statement, const QString &rowid, const QString &ftsTable,
               const QStringList &columns, const QString &search);

} // namespace Skydock
