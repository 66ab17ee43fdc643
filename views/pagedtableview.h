// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Skydock {

class PagedTableModel;

/// A table of whole rows: one line each, no grid, a light hover, a ring around the selected row. Sorting is the
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
    /// The row the selection stands on, or -1.
    int selectedRow() const;

    bool isColumnShown(int column) const { return !isColumnHidden(column); }
    void setColumnShown(int column, bool shown);
    void resetColumns();
    void sortBy(const QString &columnKey, Qt::SortOrder order);

    /// The cells of the selected row as they are shown, without shortening, between tabs.
    QString selectedText() const;
    void copySelected() const;

    int sizeHintForColumn(int column) const override { return QTableView::sizeHintForColumn(column); }
    void keyboardSearch(const QString &text) override;

signals:
    void columnsChanged();
    void columnsReset();
    /// The reader asked for another order; the model already has it.
    void sorted();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHeaders();
    void followFont();
    void sortIndicatorMoved(int column, Qt::SortOrder order);
    void sayOrder();
    void setHoveredRow(int row);
    void repaintRow(int row);

    int m_hoveredRow = -1;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Skydock
