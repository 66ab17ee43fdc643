// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ordering.h"

#include <QString>
#include <QStringList>

namespace Skydock {

/// `a DESC NULLS LAST, b ASC NULLS LAST, id`: `columnOf` gives the expression a field sorts by.
template <class Field, class ColumnOf>
QString orderByClause(const Ordering<Field> &ordering, ColumnOf columnOf, const QString &tieBreaker)
{
    QStringList parts;
    for (const SortKey<Field> &key : ordering.keys) {
        const bool nullsFirst = key.descending && ordering.unknown == UnknownValues::AsApi;
        parts << QStringLiteral("%1 %2 NULLS %3")
                     .arg(columnOf(key.field),
                          key.descending ? QStringLiteral("DESC") : QStringLiteral("ASC"),
                          nullsFirst ? QStringLiteral("FIRST") : QStringLiteral("LAST"));
    }
    parts << tieBreaker;
    return parts.join(QStringLiteral(", "));
}

} // namespace Skydock
