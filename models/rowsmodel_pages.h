// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How RowsModel takes the number of its rows and brings them page by page; included by rowsmodel.h alone.

#include "rowsmodel.h"

namespace Skydock {

/// Pages asked for at the same time; scrolling on cancels the oldest.
constexpr int mostPagesUnderWay = 6;

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    emit totalChanged(m_count);
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::fetchPage(int page) const
{
    if (!m_fetcher || m_cancelPage.contains(page) || m_failedPages.contains(page))
        return;
    if (m_pageOrder.size() >= mostPagesUnderWay)
        m_cancelPage.take(m_pageOrder.takeFirst())();
    auto *self = const_cast<RowsModel *>(this); // a view asks by reading; the answer changes the model, later
    m_pageOrder << page;
    m_cancelPage.insert(page, [] {});
    m_cancelPage[page] = m_fetcher->rows(self, m_query, page * pageSize, pageSize,
                                         [self, page](const Result<QList<Row>> &rows) {
                                             self->m_cancelPage.remove(page);
                                             self->m_pageOrder.removeOne(page);
                                             if (rows)
                                                 return self->pageArrived(page, *rows);
                                             self->m_failedPages.insert(page);
                                             self->failed(rows.error());
                                         });
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::pageArrived(int page, const QList<Row> &rows)
{
    m_cache.insertPage(page, rows);
    const int first = page * pageSize;
    const int last = std::min(first + int(pageSize), m_count) - 1;
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace Skydock
