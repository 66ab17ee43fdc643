// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagedtableview.h"

#include "columnchooser.h"
#include "pagedtablemodel.h"
#include "statusdelegate.h"
#include "tabledelegate.h"
#include "tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace Skydock {

PagedTableView::PagedTableView(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setItemDelegate(new TableDelegate(this));
    viewport()->setAttribute(Qt::WA_Hover);
    setUpHeaders();
    followFont();
}

void PagedTableView::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    header->setSortIndicatorShown(true);                           // the line above switches it off
    header->setResizeContentsPrecision(PagedTableModel::pageSize); // more would load the next pages
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PagedTableView::sortIndicatorMoved);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) {
        auto *chooser = new ColumnChooser(this, this);
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->popup(header->mapToGlobal(at));
    });
}

void PagedTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    resetColumns();
    const int status = pagedModel() ? pagedModel()->columnOf(QStringLiteral("status")) : -1;
    if (status >= 0)
        setItemDelegateForColumn(status, new StatusDelegate(this));
}

PagedTableModel *PagedTableView::pagedModel() const
{
    return qobject_cast<PagedTableModel *>(model());
}

int PagedTableView::selectedRow() const
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void PagedTableView::setColumnShown(int column, bool shown)
{
    if (column == mainColumn || shown != isColumnHidden(column))
        return;
    setColumnHidden(column, !shown);
    emit columnsChanged();
}

void PagedTableView::resetColumns()
{
    const PagedTableModel *paged = pagedModel();
    for (int column = 0; paged && column < paged->columnCount(); ++column) {
        setColumnHidden(column, column != mainColumn && !paged->isColumnShownByDefault(column));
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
    emit columnsReset();
    emit columnsChanged();
}

void PagedTableView::sortBy(const QString &columnKey, Qt::SortOrder order)
{
    const int column = pagedModel() ? pagedModel()->columnOf(columnKey) : -1;
    if (column >= 0)
        horizontalHeader()->setSortIndicator(column, order);
}

void PagedTableView::sortIndicatorMoved(int column, Qt::SortOrder order)
{
    PagedTableModel *paged = pagedModel();
    if (!paged || (column >= 0 && !paged->isColumnSortable(column))) {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
        return;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    paged->sort(column, order);
    sayOrder();
    emit sorted();
}

/// Header cells carry no sort state for assistive technology, so the header as a whole says it.
void PagedTableView::sayOrder()
{
    QString order;
    if (m_sortColumn >= 0) {
        const QString title = model()->headerData(m_sortColumn, Qt::Horizontal).toString();
        order = m_sortOrder == Qt::AscendingOrder ? tr("Sorted by %1, ascending").arg(title)
                                                  : tr("Sorted by %1, descending").arg(title);
    }
    horizontalHeader()->setAccessibleDescription(order);
    setAccessibleDescription(order);
}

QString PagedTableView::selectedText() const
{
    const int row = selectedRow();
    QStringList cells;
    for (int visual = 0; row >= 0 && visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        const QModelIndex index = model()->index(row, column);
        const QVariant exact = index.data(PagedTableModel::ExactTextRole);
        cells.append((exact.isValid() ? exact : index.data()).toString().simplified());
    }
    return cells.join(u'\t');
}

void PagedTableView::copySelected() const
{
    if (selectedRow() >= 0)
        QApplication::clipboard()->setText(selectedText());
}

/// Finding by typing would walk through rows that are not loaded; the search field finds better.
void PagedTableView::keyboardSearch(const QString &)
{}

QModelIndex PagedTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A row is the unit here: Home and End go to the first and the last one, not to the ends of a row.
    if (action == MoveHome || action == MoveEnd)
        return QTableView::moveCursor(action, modifiers | Qt::ControlModifier);
    return QTableView::moveCursor(action, modifiers);
}

void PagedTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int row = selectedRow();
    if (row < 0)
        return;
    const int width = hasFocus() ? 2 : 1;
    QRect ring(0, rowViewportPosition(row), horizontalHeader()->length(), rowHeight(row));
    ring.moveLeft(isRightToLeft() ? viewport()->width() - ring.width() + horizontalHeader()->offset()
                                  : -horizontalHeader()->offset());
    QPainter painter(viewport());
    painter.setPen(
        QPen(palette().color(QPalette::Highlight), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const int inset = width / 2;
    painter.drawRect(ring.adjusted(inset, inset, -1 - (width - 1) / 2, -1 - (width - 1) / 2));
}

bool PagedTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void PagedTableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    repaintRow(std::exchange(m_hoveredRow, row));
    repaintRow(row);
}

void PagedTableView::repaintRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void PagedTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        followFont();
}

void PagedTableView::followFont()
{
    const int height = fontMetrics().height();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height * 8 / 5);
    horizontalHeader()->setMinimumSectionSize(height * 3);
}

void PagedTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    repaintRow(selectedRow());
}

void PagedTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    repaintRow(selectedRow());
}

void PagedTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

} // namespace Skydock
