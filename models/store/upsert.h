// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "sql.h"

#include <QList>
#include <QPair>
#include <QStringList>

namespace Skydock {

/// Column names beside their values, for a row that replaces what stood there.
using RowValues = QList<QPair<QString, QVariant>>;

inline Result<void> replaceRow(const QSqlDatabase &database, const QString &table, const RowValues &row)
{
    QStringList columns;
    QStringList marks;
    QVariantList values;
    for (const auto &[column, value] : row) {
        columns << column;
        marks << QStringLiteral("?");
        values << value;
    }
    const QString statement = QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (%3)")
                                  .arg(table, columns.join(u','), marks.join(u','));
    return Sql::run(database, statement, values).map([](const QSqlQuery &) {});
}

} // namespace Skydock
