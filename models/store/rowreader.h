// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "rowrange.h"
#include "selectstatement.h"
#include "sql.h"

#include <QList>
#include <QSqlError>

/// The reads every store offers over its statement: count, rows, ids, position.
namespace Skydock::RowReader {

inline Result<int> count(const QSqlDatabase &database, const SelectStatement &statement)
{
    return Sql::scalar(database, statement.sql(QStringLiteral("count(*)"), false), statement.values)
        .map([](const std::optional<QVariant> &value) { return value ? value->toInt() : 0; });
}

/// `limit` below zero: all that follow `first`.
template <class Row, class RowOf>
Result<QList<Row>> rows(const QSqlDatabase &database, const SelectStatement &statement,
                        const QString &columns, int first, int limit, RowOf rowOf)
{
    QVariantList values = statement.values;
    values << limit << first;
    Result<QSqlQuery> query =
        Sql::run(database, statement.sql(columns) + QStringLiteral(" LIMIT ? OFFSET ?"), values);
    if (!query)
        return tl::unexpected(query.error());
    QList<Row> found;
    while (query->next())
        found << rowOf(*query);
    if (query->lastError().isValid())
        return tl::unexpected(Sql::errorOf(query->lastError()));
    return found;
}

/// One row after the other, so that many take no more memory than one. `visit` returns false when it has enough.
template <class RowOf, class Visit>
Result<void> visit(const QSqlDatabase &database, const SelectStatement &statement, const QString &columns,
                   RowRange rows, RowOf rowOf, const Visit &visit)
{
    QVariantList values = statement.values;
    values << rows.count << rows.first;
    Result<QSqlQuery> query =
        Sql::run(database, statement.sql(columns) + QStringLiteral(" LIMIT ? OFFSET ?"), values);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const Result<bool> wantsMore = visit(rowOf(*query));
        if (!wantsMore)
            return tl::unexpected(wantsMore.error());
        if (!*wantsMore)
            return {};
    }
    if (query->lastError().isValid())
        return tl::unexpected(Sql::errorOf(query->lastError()));
    return {};
}

inline Result<QList<qint64>> ids(const QSqlDatabase &database, const SelectStatement &statement,
                                 const QString &idColumn, int first, int limit)
{
    return rows<qint64>(database, statement, idColumn, first, limit,
                        [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
}

inline Result<std::optional<int>> position(const QSqlDatabase &database, const SelectStatement &statement,
                                           const QString &idColumn, qint64 id)
{
    const QString numbered =
        statement.sql(QStringLiteral("%1 AS id, row_number() OVER (ORDER BY %2) - 1 AS place")
                          .arg(idColumn, statement.orderBy),
                      false);
    QVariantList values = statement.values;
    values << id;
    return Sql::scalar(database, QStringLiteral("SELECT place FROM (%1) WHERE id = ?").arg(numbered), values)
        .map([](const std::optional<QVariant> &place) {
            return place ? std::optional<int>(place->toInt()) : std::nullopt;
        });
}

} // namespace Skydock::RowReader
