// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemstore.h"

#include "sql.h"

namespace Skydock {

ProblemStore::ProblemStore(const QSqlDatabase &database) : m_database(database)
{}

Result<void> ProblemStore::replace(const DecodedPage &page, Collection collection, qint64 nowMs)
{
    for (const qint64 id : page.ids) {
        const auto gone = Sql::run(m_database, QStringLiteral("DELETE FROM problem WHERE record = ?"),
                                   {recordName(collection, id)});
        if (!gone)
            return tl::unexpected(gone.error());
    }
    for (const DecodeProblem &problem : page.problems) {
        const auto noted = Sql::run(
            m_database,
            QStringLiteral(
                "INSERT OR REPLACE INTO problem (record, field, found, noted_ms) VALUES (?, ?, ?, ?)"),
            {problem.record, problem.field.isNull() ? QStringLiteral("") : problem.field, problem.text,
             nowMs});
        if (!noted)
            return tl::unexpected(noted.error());
    }
    return {};
}

Result<QList<NotedProblem>> ProblemStore::all(int limit) const
{
    return select(QStringLiteral("ORDER BY record, field LIMIT ?"), {limit});
}

Result<QList<NotedProblem>> ProblemStore::of(const QString &record) const
{
    return select(QStringLiteral("WHERE record = ? ORDER BY field"), {record});
}

Result<QList<NotedProblem>> ProblemStore::select(const QString &clauses, const QVariantList &values) const
{
    Result<QSqlQuery> query = Sql::run(
        m_database, QStringLiteral("SELECT record, field, found, noted_ms FROM problem ") + clauses, values);
    if (!query)
        return tl::unexpected(query.error());
    QList<NotedProblem> problems;
    while (query->next())
        problems << NotedProblem{query->value(0).toString(), query->value(1).toString(),
                                 query->value(2).toString(), query->value(3).toLongLong()};
    return problems;
}

Result<int> ProblemStore::count() const
{
    return Sql::scalar(m_database, QStringLiteral("SELECT count(*) FROM problem"))
        .map([](const std::optional<QVariant> &value) { return value ? value->toInt() : 0; });
}

} // namespace Skydock
