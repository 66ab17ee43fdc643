// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace Skydock {

class ColumnChooser;
class FilterBar;
class SearchField;
class TablePage;

/// The line on top: search field, the filters of the tab in front, its columns.
class SearchBar : public QWidget
{
    Q_OBJECT
public:
    explicit SearchBar(const std::vector<TablePage *> &pages, QWidget *parent = nullptr);

    SearchField *field() const { return m_field; }
    ColumnChooser *columns() const { return m_columns; }
    /// Another tab comes to the front; what was being typed for the last one is searched for there.
    void showPage(TablePage *page);
    /// The action shows and hides a panel with the same filters: while that is there, the bar leaves them to it.
    void leaveFiltersTo(QAction *panel);

private:
    QPushButton *newColumnsButton();
    void showFilters();

    std::vector<TablePage *> m_pages;
    std::vector<FilterBar *> m_filters; ///< one per page
    SearchField *m_field;
    ColumnChooser *m_columns;
    TablePage *m_page = nullptr;
    QAction *m_panel = nullptr;
};

} // namespace Skydock
