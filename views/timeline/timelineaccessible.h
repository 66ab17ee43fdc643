// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

#include <optional>
#include <vector>

namespace Skydock {

class DockingTimelineView;

/// The docking timeline for assistive technology: a table with a row for each lane that is shown, headed by host and
/// port or by spacecraft, and a cell for each stay, in order of time. A row is as long as its lane has stays: the table
/// has no cell beyond, and its children are the headers and cells that there are. A cell is made when it is asked for and lives
/// until the rows change.
class TimelineAccessible
    : public QAccessibleWidget
    , public QAccessibleTableInterface
{
    Q_DECLARE_TR_FUNCTIONS(TimelineAccessible)

public:
    static void install(); ///< once or more often: from now on views of this class are read so

    /// To be told after the fact; costs nothing while no assistive technology is there.
    static void focusMoved(DockingTimelineView &view);
    static void selectionChanged(DockingTimelineView &view);

    explicit TimelineAccessible(DockingTimelineView *view);
    ~TimelineAccessible() override;

    DockingTimelineView *view() const;
    qsizetype madeCount() const { return m_ids.size(); } ///< cells and headers that exist
    QAccessibleInterface *header(int lane) const;
    QAccessibleInterface *cell(int lane, qsizetype position) const;
    QAccessibleInterface *selectedCell() const;
    int rowOfLane(int lane) const; ///< -1 while its host or module is folded

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    /// The lanes that have a row, and where the children of each begin.
    struct Layout
    {
        std::vector<int> lanes;
        std::vector<int> rowOfLane;
        std::vector<int> firstChild; ///< one more than lanes: the last is the number of all
        int widest = 0;
    };
    const Layout &layout() const;
    QAccessibleInterface *made(int lane, qsizetype position) const;
    void takeRows();
    void drop();
    QString description() const;
    QString foldedName(int lane) const;
    QString overview() const;

    QMetaObject::Connection m_rowsChanged;
    mutable std::optional<Layout> m_layout;
    mutable QHash<quint64, QAccessible::Id> m_ids;
};

} // namespace Skydock
