// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagedtablemodel.h"

namespace Skydock {

int PagedTableModel::columnOf(const QString &key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnKey(column) == key)
            return column;
    }
    return -1;
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    setSorts({{column, order}});
}

void PagedTableModel::setWholeCount(std::optional<int> count)
{
    if (count == m_wholeCount)
        return;
    m_wholeCount = count;
    emit wholeCountChanged();
}

void PagedTableModel::setRemote(const RemoteCount &remote)
{
    if (remote == m_remote)
        return;
    m_remote = remote;
    emit remoteChanged();
}

bool PagedTableModel::hasMoreAtRemote(qint64 rowsHere) const
{
    return !m_remote.complete && m_remote.count && *m_remote.count > rowsHere;
}

bool PagedTableModel::canFetchMore(const QModelIndex &parent) const
{
    const bool isSettled = state() == State::Ready && !isRefreshing();
    return !parent.isValid() && !m_moreWanted && isSettled && !isNarrowed() && hasMoreAtRemote(rowCount());
}

void PagedTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_moreWanted = true;
    emit moreWanted();
}

} // namespace Skydock
