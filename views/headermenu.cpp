// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headermenu.h"

#include "columnchooser.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "tableheader.h"

namespace Skydock {

HeaderMenu::HeaderMenu(PagedTableView *table, TableHeader *header, int section, QWidget *parent)
    : QMenu(parent)
    , m_header(header)
    , m_section(section)
{
    setObjectName(QStringLiteral("headerMenu"));
    setAccessibleName(tr("Column"));
    if (!table->pagedModel())
        return;
    addSorting();
    addSeparator();
    if (section >= 0 && section != PagedTableView::mainColumn) {
        QAction *hide = addAction(tr("&Hide this column"), table,
                                  [table, section] { table->setColumnShown(section, false); });
        hide->setObjectName(QStringLiteral("hideColumn"));
    }
    addMenu(new ColumnChooser(table, this));
}

void HeaderMenu::addSorting()
{
    const PagedTableModel *model = m_header->pagedModel();
    const ColumnSorts sorts = model->sorts();
    if (m_section >= 0 && model->isColumnSortable(m_section)) {
        const auto first = static_cast<Qt::SortOrder>(
            model->headerData(m_section, Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
        addOrder("sortAscending", tr("Sort &ascending"), Qt::AscendingOrder);
        addOrder("sortDescending", tr("Sort &descending"), Qt::DescendingOrder);
        const bool isKey = rankOf(sorts, m_section) >= 0;
        if (!isKey && !sorts.isEmpty())
            addChoice("sortThenBy", tr("&Then sort by this column"), sortedThenBy(sorts, m_section, first));
        if (isKey && sorts.size() > 1)
            addChoice("sortWithout", tr("&Remove from the order"), sortedWithout(sorts, m_section));
    }
    addChoice("sortReset", tr("R&eset the order"), model->firstSorts())
        ->setEnabled(sorts != model->firstSorts());
}

/// A column that is one key of several turns round in its place.
void HeaderMenu::addOrder(const char *name, const QString &text, Qt::SortOrder order)
{
    const ColumnSorts sorts = m_header->pagedModel()->sorts();
    const int rank = rankOf(sorts, m_section);
    ColumnSorts chosen{{m_section, order}};
    if (rank >= 0) {
        chosen = sorts;
        chosen[rank].order = order;
    }
    QAction *action = addChoice(name, text, chosen);
    action->setCheckable(true);
    action->setChecked(chosen == sorts);
}

QAction *HeaderMenu::addChoice(const char *name, const QString &text, const ColumnSorts &sorts)
{
    QAction *action = addAction(text, m_header, [header = m_header, sorts] { header->choose(sorts); });
    action->setObjectName(QLatin1StringView(name));
    return action;
}

} // namespace Skydock
