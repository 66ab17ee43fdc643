// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <optional>

namespace Skydock::Sql {

/// The sentence for a failed statement: full disk, no permission, damaged file; the SQL text itself is never shown.
Error errorOf(const QSqlError &error);

/// Prepares `statement` and binds `values` in order; the query is forward only.
Result<QSqlQuery> prepare(const QSqlDatabase &database, const QString &statement,
                          const QVariantList &values = {});
Result<QSqlQuery> run(const QSqlDatabase &database, const QString &statement,
                      const QVariantList &values = {});
Result<void> execute(QSqlQuery &query);
/// The first column of the first row; nullopt without one.
Result<std::optional<QVariant>> scalar(const QSqlDatabase &database, const QString &statement,
                                       const QVariantList &values = {});

/// Runs the body inside one transaction: committed when it returns a value, rolled back when it returns an error.
template <class Body>
Result<void> transaction(const QSqlDatabase &database, Body body)
{
    if (auto begun = run(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::unexpected(begun.error());
    if (Result<void> done = body(); !done) {
        (void)run(database, QStringLiteral("ROLLBACK"));
        return done;
    }
    if (auto committed = run(database, QStringLiteral("COMMIT")); !committed) {
        (void)run(database, QStringLiteral("ROLLBACK"));
        return tl::unexpected(committed.error());
    }
    return {};
}

/// Runs the body on one state of the mirror, however many statements it reads with.
template <class T, class Body>
Result<T> snapshot(const QSqlDatabase &database, Body body)
{
    if (auto begun = run(database, QStringLiteral("BEGIN")); !begun)
        return tl::unexpected(begun.error());
    Result<T> answer = body();
    (void)run(database, QStringLiteral("COMMIT")); // nothing was written
    return answer;
}

QVariant bound(const std::optional<qint64> &value);
QVariant bound(const std::optional<int> &value);
QVariant bound(const std::optional<bool> &value);
QVariant bound(const std::optional<double> &value);
QVariant bound(const std::optional<QString> &value);
/// An empty text is unknown: NULL.
QVariant textOrNull(const QString &value);

std::optional<qint64> int64At(const QSqlQuery &query, int column);
std::optional<int> intAt(const QSqlQuery &query, int column);
std::optional<bool> boolAt(const QSqlQuery &query, int column);
std::optional<double> doubleAt(const QSqlQuery &query, int column);
std::optional<QString> textAt(const QSqlQuery &query, int column);

} // namespace Skydock::Sql
