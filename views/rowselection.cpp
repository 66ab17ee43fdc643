// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowselection.h"

#include "craftselection.h"
#include "pagedtablemodel.h"
#include "pagedtableview.h"
#include "severalrows.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>

#include <algorithm>

namespace Skydock {

namespace {

/// How far a table is looked through for a craft whose record is not known.
constexpr int searchedRows = 5 * PagedTableModel::pageSize;

std::optional<qint64> optionalId(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
}

} // namespace

RowSelection::RowSelection(TableSubject subject, PagedTableModel *model, PagedTableView *view,
                           CraftSelection *craft, QObject *parent)
    : QObject(parent)
    , m_subject(subject)
    , m_model(model)
    , m_view(view)
    , m_craft(craft)
    , m_several(new SeveralRows(model, view, this))
{
    watchModel();
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowSelection::rowChosen);
    // With several rows selected the record is that of the current one, which moves after the selection.
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (m_view->selectionModel()->isSelected(current.siblingAtColumn(PagedTableView::mainColumn)))
                    rowChosen();
            });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { rowsArrived(from.row(), to.row()); });
    connect(model, &PagedTableModel::stateChanged, this, [this] {
        // The answer to an earlier question may have been cancelled, and after a refresh records stand elsewhere.
        if (m_model->state() == PagedTableModel::State::Ready && !m_model->isRefreshing())
            seek(Scroll::No);
    });
    connect(model, &PagedTableModel::located, this, &RowSelection::located);
    connect(view, &PagedTableView::aboutToSort, this, [this] {
        if (m_view->isSelectionInSight())
            m_scroll = Scroll::Yes;
    });
    connect(m_several, &SeveralRows::found, this, &RowSelection::showRows);
    connect(craft, &CraftSelection::changed, this, &RowSelection::craftChanged);
    craftChanged();
}

/// While rows come and go the view moves the selection by itself, to a neighbour of what went; that is not a choice.
/// So we hear "about to" before the view does, and "done" after it.
void RowSelection::watchModel()
{
    const auto begin = [this] { m_busy = true; };
    const auto end = [this] {
        m_busy = false;
        m_several->seek();
        seek(Scroll::No);
    };
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    m_view->setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, this, end);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, end);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, end);
}

void RowSelection::rowChosen()
{
    if (m_busy)
        return;
    m_several->remember();
    m_unread = -1;
    const int row = m_view->selectedRow();
    if (row >= 0 && !m_model->idAt(row))
        m_unread = row;
    else
        publish(row);
}

void RowSelection::publish(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_recordId = row >= 0 ? m_model->idAt(row) : std::nullopt;
    m_recordCraft = optionalId(index.data(PagedTableModel::SpacecraftIdRole));
    const QScopedValueRollback publishing(m_publishing, true);
    m_craft->select(m_recordCraft, optionalId(index.data(PagedTableModel::StayIdRole)));
}

void RowSelection::rowsArrived(int first, int last)
{
    if (m_unread >= first && m_unread <= last && m_model->idAt(m_unread)) {
        publish(std::exchange(m_unread, -1));
        return;
    }
    const int row = m_view->selectedRow();
    const bool moved = row >= first && row <= last && m_model->idAt(row) != m_recordId;
    if (m_unread < 0 && (moved || (!m_recordId && m_craft->spacecraftId())))
        seek(Scroll::No);
}

void RowSelection::craftChanged()
{
    if (m_publishing || agrees())
        return;
    m_several->forget();
    m_recordId.reset();
    m_recordCraft.reset();
    m_unread = -1;
    seek(Scroll::Yes);
}

bool RowSelection::agrees() const
{
    if (!m_recordId)
        return false;
    if (m_subject == TableSubject::Dockings && m_craft->stayId())
        return m_recordId == m_craft->stayId();
    return m_recordCraft && m_recordCraft == m_craft->spacecraftId();
}

std::optional<qint64> RowSelection::target() const
{
    if (m_recordId)
        return m_recordId;
    if (m_subject == TableSubject::Spacecraft)
        return m_craft->spacecraftId();
    if (m_subject == TableSubject::Dockings && m_craft->stayId())
        return m_craft->stayId();
    return firstLoadedRecord();
}

std::optional<qint64> RowSelection::firstLoadedRecord() const
{
    const auto craft = m_craft->spacecraftId();
    const int end = craft ? std::min(m_model->rowCount(), searchedRows) : 0;
    for (int row = 0; row < end; ++row) {
        // Only rows that are here are asked for: asking for others would load them all.
        const auto id = m_model->idAt(row);
        if (id && optionalId(m_model->index(row, 0).data(PagedTableModel::SpacecraftIdRole)) == craft)
            return id;
    }
    return {};
}

void RowSelection::seek(Scroll scroll)
{
    if (scroll == Scroll::Yes)
        m_scroll = scroll; // stays wanted until the row is found
    const auto id = target();
    if (!id)
        return showRow(-1);
    m_recordId = id;
    m_recordCraft = m_craft->spacecraftId();
    m_model->locate(*id);
}

void RowSelection::located(qint64 id, int row)
{
    if (id == m_recordId && m_unread < 0)
        showRow(row < m_model->rowCount() ? row : -1);
}

void RowSelection::showRow(int row)
{
    if (row == m_view->selectedRow() && row >= 0 && m_scroll == Scroll::No)
        return;
    const QScopedValueRollback busy(m_busy, true);
    if (row < 0) {
        if (!m_several->isKept())
            m_view->clearSelection();
        return;
    }
    const QModelIndex index = m_model->index(row, PagedTableView::mainColumn);
    // The view would scroll to its current row by itself; a search has its best rows at the top.
    m_view->setAutoScroll(std::exchange(m_scroll, Scroll::No) == Scroll::Yes);
    const auto mode = m_several->isKept() ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect;
    m_view->selectionModel()->setCurrentIndex(index, mode | QItemSelectionModel::Rows);
    if (m_view->hasAutoScroll())
        m_view->scrollTo(index);
    m_view->setAutoScroll(true);
}

/// The rows that were selected together. Details stay with the record they are of.
void RowSelection::showRows(const QList<RowRange> &rows)
{
    QItemSelection selection;
    for (const RowRange &range : rows)
        selection.append(QItemSelectionRange(m_model->index(range.first, 0),
                                             m_model->index(range.end() - 1, m_model->columnCount() - 1)));
    const QScopedValueRollback busy(m_busy, true);
    m_view->selectionModel()->select(selection,
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace Skydock
