// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagedtableview.h"

#include "headermenu.h"
#include "pagedtablemodel.h"
#include "statusdelegate.h"
#include "tablecopy.h"
#include "tabledelegate.h"
#include "tableheader.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Skydock {

PagedTableView::PagedTableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_copy(new TableCopy(this))
{
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
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
    connect(m_copy, &TableCopy::failed, this, &PagedTableView::copyFailed);
}

void PagedTableView::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(true);                           // the line above switches it off
    m_header->setResizeContentsPrecision(PagedTableModel::pageSize); // more would load the next pages
    connect(m_header, &TableHeader::aboutToSort, this, &PagedTableView::aboutToSort);
    connect(m_header, &TableHeader::orderChanged, this,
            [this] { setAccessibleDescription(m_header->orderText()); });
    connect(m_header, &TableHeader::currentSectionChanged, this, &PagedTableView::showColumn);
    connect(m_header, &TableHeader::left, this, [this] { setFocus(); });
    connect(m_header, &TableHeader::menuRequested, this, &PagedTableView::showHeaderMenu);
}

/// Scrolls sideways to a column that is not wholly in sight.
void PagedTableView::showColumn(int column)
{
    const int left = columnViewportPosition(column);
    const int right = left + columnWidth(column) - viewport()->width();
    if (left < 0 || right > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        (left < 0 ? left : std::min(left, right)));
}

void PagedTableView::showHeaderMenu(int section, QPoint globalPos)
{
    auto *menu = new HeaderMenu(this, m_header, section, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPos);
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
    const QItemSelectionModel *selected = selectionModel();
    if (!selected || !selected->hasSelection())
        return -1;
    const QModelIndex current = selected->currentIndex();
    if (current.isValid() && selected->isSelected(current.siblingAtColumn(mainColumn)))
        return current.row();
    const QList<RowRange> rows = selectedRows();
    return rows.isEmpty() ? -1 : rows.first().first;
}

bool PagedTableView::isSelectionInSight() const
{
    const int row = selectedRow();
    return row >= 0 && rowViewportPosition(row) + rowHeight(row) > 0 &&
           rowViewportPosition(row) < viewport()->height();
}

QList<RowRange> PagedTableView::selectedRows() const
{
    QList<RowRange> rows;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection)
        rows.append({range.top(), range.height()});
    return tidyRanges(rows, model() ? model()->rowCount() : 0);
}

QList<int> PagedTableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
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

void PagedTableView::copySelected()
{
    m_copy->start();
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

/// QTableView says that the focus is in the new row even where it is not in the table at all: a craft that is chosen in
/// the timeline would take a screen reader out of it.
void PagedTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
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

/// Beside what answers them.
QList<KeyHelp> PagedTableView::keyHelp()
{
    return {
        {{Qt::Key_Up}, tr("Go to the row above")},
        {{Qt::Key_Down}, tr("Go to the row below")},
        {{Qt::Key_PageUp}, tr("Go up by a page")},
        {{Qt::Key_PageDown}, tr("Go down by a page")},
        {{Qt::Key_Home}, tr("Go to the first row")},
        {{Qt::Key_End}, tr("Go to the last row")},
        {{Qt::Key_Return}, tr("Open the details")},
        {{Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}, tr("Select further rows")},
    };
}

void PagedTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

} // namespace Skydock
