// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choicemenu.h"

namespace Skydock {

class PagedTableView;

/// The columns of a table by title, to tick, and "Reset columns". The column with the name stays.
class ColumnChooser : public ChoiceMenu
{
    Q_OBJECT
public:
    explicit ColumnChooser(PagedTableView *table, QWidget *parent = nullptr);
    /// Another table: the one menu serves every tab.
    void setTable(PagedTableView *table);

private:
    void fill();

    PagedTableView *m_table;
};

} // namespace Skydock
