// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnspeech.h"

#include <QCoreApplication>

namespace Skydock {

namespace {

class Columns
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::Columns)
};

} // namespace

QString spokenCell(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return Columns::tr("%1: nothing known").arg(title);
    //: A cell of a table, read aloud: "Status: Active"
    return Columns::tr("%1: %2").arg(title, text);
}

QString spokenTitle(const QString &title, int column, const ColumnSorts &sorts)
{
    const int rank = rankOf(sorts, column);
    if (rank < 0)
        return title;
    const bool isAscending = sorts[rank].order == Qt::AscendingOrder;
    if (sorts.size() == 1)
        return isAscending ? Columns::tr("%1, sorted ascending").arg(title)
                           : Columns::tr("%1, sorted descending").arg(title);
    return (isAscending ? Columns::tr("%1, sorted ascending, key %2 of %3")
                        : Columns::tr("%1, sorted descending, key %2 of %3"))
        .arg(title)
        .arg(rank + 1)
        .arg(sorts.size());
}

} // namespace Skydock
