// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnchooser.h"

#include "pagedtablemodel.h"
#include "pagedtableview.h"

#include <QHeaderView>

namespace Skydock {

ColumnChooser::ColumnChooser(PagedTableView *table, QWidget *parent) : ChoiceMenu(parent), m_table(table)
{
    setObjectName(QStringLiteral("columnChooser"));
    setTitle(tr("Co&lumns"));
    setAccessibleName(tr("Columns"));
    connect(this, &QMenu::aboutToShow, this, &ColumnChooser::fill);
    fill();
}

void ColumnChooser::setTable(PagedTableView *table)
{
    m_table = table;
    fill();
}

void ColumnChooser::fill()
{
    clear();
    const PagedTableModel *model = m_table ? m_table->pagedModel() : nullptr;
    if (!model)
        return;
    for (int visual = 0; visual < model->columnCount(); ++visual) {
        const int column = m_table->horizontalHeader()->logicalIndex(visual);
        QString title = model->headerData(column, Qt::Horizontal).toString();
        QAction *action = addAction(title.replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("column-") + model->columnKey(column));
        action->setCheckable(true);
        action->setChecked(m_table->isColumnShown(column));
        action->setEnabled(column != PagedTableView::mainColumn);
        connect(action, &QAction::toggled, m_table,
                [table = m_table, column](bool shown) { table->setColumnShown(column, shown); });
    }
    addSeparator();
    QAction *reset = addAction(tr("Reset columns"), m_table, &PagedTableView::resetColumns);
    reset->setObjectName(QStringLiteral("resetColumns"));
}

} // namespace Skydock
