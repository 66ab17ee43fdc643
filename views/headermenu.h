// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnsort.h"

#include <QMenu>

namespace Skydock {

class PagedTableView;
class TableHeader;

/// What can be done with one column of a table: sort by it, alone or as a further key, hide it; and the choice of
/// columns.
class HeaderMenu : public QMenu
{
    Q_OBJECT
public:
    /// `section` below zero: right of the last column.
    HeaderMenu(PagedTableView *table, TableHeader *header, int section, QWidget *parent = nullptr);

private:
    void addSorting();
    void addOrder(const char *name, const QString &text, Qt::SortOrder order);
    QAction *addChoice(const char *name, const QString &text, const ColumnSorts &sorts);

    TableHeader *m_header;
    int m_section;
};

} // namespace Skydock
