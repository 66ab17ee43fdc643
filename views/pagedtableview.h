// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"
#include "result.h"
#include "rowrange.h"

#include <QTableView>

namespace Skydock {

class PagedTableModel;
class TableCopy;
class TableHeader;

/// A table of whole rows: one line each, no grid, a light hover, a ring around the selected row. Several rows can be
/// selected; one of them is the current one. Sorting is the
/// model's; which columns are shown is the header's.
class PagedTableView : public QTableView
{
    Q_OBJECT
public:
    /// The column that says what the row is, and cannot be hidden.
    static constexpr int mainColumn = 0;

    explicit PagedTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override; ///< a PagedTableModel
    PagedTableModel *pagedModel() const;

    int hoveredRow() const { return m_hoveredRow; }
    /// The row the selection stands on: the one details are shown of, or -1.
    int selectedRow() const;
    /// Is the selected row on the screen?
    bool isSelectionInSight() const;
    /// All selected rows, in order.
    QList<RowRange> selectedRows() const;
    /// Columns as they stand from left to right.
    QList<int> shownColumns() const;

    bool isColumnShown(int column) const { return !isColumnHidden(column); }
    void setColumnShown(int column, bool shown);
    void resetColumns();
    /// The selected rows as they are shown, without shortening; rows that are not here are read first.
    void copySelected();

    int sizeHintForColumn(int column) const override { return QTableView::sizeHintForColumn(column); }
    void keyboardSearch(const QString &text) override;

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

signals:
    void columnsChanged();
    /// Rows that were not here could not be read for a copy.
    void copyFailed(const Error &error);
    void columnsReset();
    /// The reader chose another order; the rows still stand in the old one.
    void aboutToSort();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHeaders();
    void showColumn(int column);
    void showHeaderMenu(int section, QPoint globalPos);
    void followFont();
    void setHoveredRow(int row);
    void repaintRow(int row);

    int m_hoveredRow = -1;
    TableHeader *m_header;
    TableCopy *m_copy;
};

} // namespace Skydock
