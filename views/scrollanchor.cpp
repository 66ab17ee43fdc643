// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollanchor.h"

#include "pagedtablemodel.h"
#include "pagedtableview.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Skydock {

ScrollAnchor::ScrollAnchor(PagedTableModel *model, PagedTableView *view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    connect(model, &PagedTableModel::stateChanged, this, &ScrollAnchor::modelChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &ScrollAnchor::drop);
    connect(model, &PagedTableModel::located, this, &ScrollAnchor::located);
    // What is read anew arrives after the view has been told that it is out of date.
    connect(model, &QAbstractItemModel::dataChanged, this, &ScrollAnchor::move);
}

void ScrollAnchor::modelChanged()
{
    const bool wasRefreshing = std::exchange(m_isRefreshing, m_model->isRefreshing());
    if (m_model->state() != PagedTableModel::State::Ready)
        return drop();
    if (m_isRefreshing && !wasRefreshing && !m_anchor)
        cast();
    else if (!m_isRefreshing && m_anchor)
        m_model->locate(m_anchor->id);
}

void ScrollAnchor::cast()
{
    const int top = m_view->verticalScrollBar()->value() > 0 ? m_view->rowAt(0) : -1;
    if (const auto id = m_model->idAt(top))
        m_anchor = Anchor{*id, top};
}

void ScrollAnchor::drop()
{
    m_anchor.reset();
}

void ScrollAnchor::located(qint64 id, int row)
{
    if (!m_anchor || m_anchor->id != id)
        return;
    if (row < 0 || row == m_anchor->row)
        return drop();
    m_anchor->target = row;
    // Reading a row asks for its page; until that is here the table shows the rows it had.
    m_model->index(row, PagedTableView::mainColumn).data();
    move();
}

/// By as many rows as the record has moved, so that scrolling meanwhile is not undone.
void ScrollAnchor::move()
{
    if (!m_anchor || m_anchor->target < 0 || m_model->idAt(m_anchor->target) != m_anchor->id)
        return;
    const Anchor anchor = *m_anchor;
    drop();
    const int top = m_view->rowAt(0);
    if (top < 0)
        return;
    const int above = -m_view->rowViewportPosition(top);
    const int row = std::clamp(top + anchor.target - anchor.row, 0, m_model->rowCount() - 1);
    const int sideways = m_view->horizontalScrollBar()->value();
    m_view->scrollTo(m_model->index(row, PagedTableView::mainColumn), QAbstractItemView::PositionAtTop);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + above);
    m_view->horizontalScrollBar()->setValue(sideways);
}

} // namespace Skydock
