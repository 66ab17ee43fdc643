// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "notedproblem.h"
#include "result.h"

#include <QSqlDatabase>

namespace Skydock {

/// The data problems of the records in the mirror. A record that comes again brings its problems anew, or none.
class ProblemStore
{
public:
    explicit ProblemStore(const QSqlDatabase &database);

    /// Inside the caller's transaction: the problems of a page replace those its records had.
    Result<void> replace(const DecodedPage &page, Collection collection, qint64 nowMs);

    Result<QList<NotedProblem>> all(int limit) const;            ///< by record, then field
    Result<QList<NotedProblem>> of(const QString &record) const; ///< by field
    Result<int> count() const;

private:
    Result<QList<NotedProblem>> select(const QString &clauses, const QVariantList &values) const;

    QSqlDatabase m_database;
};

} // namespace Skydock
