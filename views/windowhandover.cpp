// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowhandover.h"

#include "dockingtimelineview.h"
#include "mainwindow.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "settingsdialog.h"
#include "tablepage.h"
#include "timelineinstant.h"
#include "windowhistory.h"

#include <QAction>
#include <QItemSelection>
#include <QScrollBar>

namespace Skydock {

namespace {

/// The widget that stands where this one stands in the other window: the nearest that has a name, the so-manieth of it.
QWidget *counterpart(const MainWindow &from, const QWidget *widget, const MainWindow &to)
{
    while (widget && widget != &from && widget->objectName().isEmpty())
        widget = widget->parentWidget();
    if (!widget || widget == &from)
        return nullptr;
    const auto before = from.findChildren<QWidget *>(widget->objectName());
    const auto after = to.findChildren<QWidget *>(widget->objectName());
    return after.value(before.indexOf(const_cast<QWidget *>(widget)));
}

void giveSelection(const PagedTableView &from, const PagedTableView &to)
{
    const QList<RowRange> ranges = from.selectedRows();
    const PagedTableModel *model = to.pagedModel();
    if (ranges.isEmpty() || (ranges.size() == 1 && ranges.first().count == 1))
        return; // the one craft is selected already
    QItemSelection rows;
    for (const RowRange &range : ranges)
        rows.append(QItemSelectionRange(model->index(range.first, 0),
                                        model->index(range.end() - 1, model->columnCount() - 1)));
    const QModelIndex current = model->index(from.currentIndex().row(), PagedTableView::mainColumn);
    to.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    to.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void giveTables(const MainWindow &from, const MainWindow &to)
{
    const auto before = from.findChildren<TablePage *>();
    const auto after = to.findChildren<TablePage *>();
    for (int i = 0; i < before.size() && i < after.size(); ++i) {
        const PagedTableView &old = *before.at(i)->table();
        const PagedTableView &table = *after.at(i)->table();
        giveSelection(old, table);
        table.verticalScrollBar()->setValue(old.verticalScrollBar()->value());
        table.horizontalScrollBar()->setValue(old.horizontalScrollBar()->value());
    }
}

} // namespace

void handOver(const MainWindow &from, MainWindow &to)
{
    const auto *history = from.findChild<WindowHistory *>();
    to.findChild<WindowHistory *>()->setHistory(history->history());
    QWidget *focus = counterpart(from, from.focusWidget(), to);
    const auto *dialog = from.findChild<SettingsDialog *>();
    const bool hasPreferences = dialog && dialog->isVisible();
    const auto cursor = from.findChild<DockingTimelineView *>()->instant().at();
    if (!from.isMaximized() && !from.isFullScreen())
        to.setGeometry(from.geometry()); // wherever it was put by hand
    to.setWindowState(from.windowState());
    to.show();
    giveTables(from, to);
    if (cursor)
        to.findChild<DockingTimelineView *>()->instant().moveTo(*cursor);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    if (hasPreferences)
        to.findChild<QAction *>(QStringLiteral("preferencesAction"))->trigger();
}

} // namespace Skydock
