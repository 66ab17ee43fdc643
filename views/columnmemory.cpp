// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmemory.h"

#include "columnwidths.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "tablepage.h"

#include <QHeaderView>

#include <algorithm>

namespace Skydock {

namespace {

constexpr int hundred = 100;

QStringList keysOf(const PagedTableModel &model)
{
    QStringList keys;
    for (int column = 0; column < model.columnCount(); ++column)
        keys << model.columnKey(column);
    return keys;
}

QList<ColumnState> firstStates(const PagedTableModel &model)
{
    QList<ColumnState> states;
    for (int column = 0; column < model.columnCount(); ++column)
        states << ColumnState{model.columnKey(column),
                              column == PagedTableView::mainColumn || model.isColumnShownByDefault(column),
                              0};
    return states;
}

/// In hundredths of a line's height: in a larger font a column is as much wider.
int widthOf(const PagedTableView &table, int column)
{
    return qRound(double(table.columnWidth(column)) * hundred / table.fontMetrics().height());
}

} // namespace

QList<int> columnOrder(const QList<ColumnState> &kept, const QStringList &keys)
{
    QList<int> order;
    for (const ColumnState &state : kept) {
        const int column = int(keys.indexOf(state.key));
        if (column >= 0 && !order.contains(column))
            order << column;
    }
    for (int column = 0; column < keys.size(); ++column) {
        if (!order.contains(column))
            order.insert(order.indexOf(column - 1) + 1, column);
    }
    return order;
}

QList<ColumnState> columnStates(const TablePage &page)
{
    const PagedTableView &table = *page.table();
    const QHeaderView *header = table.horizontalHeader();
    QList<ColumnState> states;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool isShown = table.isColumnShown(column);
        const bool hasWidth = isShown && page.widths()->isByHand();
        states << ColumnState{page.model()->columnKey(column), isShown,
                              hasWidth ? widthOf(table, column) : 0};
    }
    return states == firstStates(*page.model()) ? QList<ColumnState>() : states;
}

void setColumnStates(const TablePage &page, const QList<ColumnState> &states)
{
    PagedTableView &table = *page.table();
    table.resetColumns();
    const QList<int> order = columnOrder(states, keysOf(*page.model()));
    QHeaderView *header = table.horizontalHeader();
    for (int visual = 0; visual < order.size(); ++visual)
        header->moveSection(header->visualIndex(order.at(visual)), visual);
    for (const ColumnState &state : states) {
        const int column = page.model()->columnOf(state.key);
        if (column < 0)
            continue;
        table.setColumnShown(column, state.isShown);
        if (state.width > 0)
            table.setColumnWidth(column,
                                 qRound(double(state.width) * table.fontMetrics().height() / hundred));
    }
    if (std::ranges::any_of(states, [](const ColumnState &state) { return state.width > 0; }))
        page.widths()->keep();
}

} // namespace Skydock
