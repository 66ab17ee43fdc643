// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What RowsModel answers a view; included by rowsmodel.h alone.

#include "columnspeech.h"
#include "rowsmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace Skydock {

template <class Row, class Query, class Field>
RowsModel<Row, Query, Field>::RowsModel(Columns columns, Query query, QObject *parent)
    : PagedTableModel(parent)
    , m_columns(columns)
    , m_query(std::move(query))
    , m_firstOrdering(m_query.ordering)
{}

template <class Row, class Query, class Field>
RowsModel<Row, Query, Field>::~RowsModel()
{
    cancelAll();
    cancelReads();
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::setFetcher(std::unique_ptr<Fetcher> fetcher)
{
    cancelAll();
    cancelReads();
    m_fetcher = std::move(fetcher);
    m_isWholeCounted = false;
    setWholeCount({});
    beginResetModel();
    m_cache.clear();
    m_count = 0;
    endResetModel();
    m_error.reset();
    if (m_fetcher)
        start(false);
    else
        setState(State::Empty);
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::setDisplayText(const DisplayText &display)
{
    m_display = display;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::setQuery(const Query &query)
{
    if (query == m_query && m_state != State::Failed)
        return;
    const bool isReordered = query.ordering != m_query.ordering;
    m_query = query;
    if (isReordered)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_fetcher)
        start(false);
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::setSearchText(const QString &text)
{
    Query query = m_query;
    query.search = text;
    setQuery(query);
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::clearFilters()
{
    Query query = widened();
    query.search = m_query.search;
    setQuery(query);
}

template <class Row, class Query, class Field>
int RowsModel<Row, Query, Field>::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

template <class Row, class Query, class Field>
int RowsModel<Row, Query, Field>::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

template <class Row, class Query, class Field>
QVariant RowsModel<Row, Query, Field>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (m_cache.needsPage(m_cache.pageOf(index.row())))
        fetchPage(m_cache.pageOf(index.row()));
    if (role == Qt::TextAlignmentRole) {
        const bool numeric = m_columns[size_t(index.column())].numeric;
        return int((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const Row *row = m_cache.row(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QString(QChar(0x2026)))
                                       : QVariant(); // an ellipsis: on its way
    return cell(*row, index.column(), role);
}

template <class Row, class Query, class Field>
QVariant RowsModel<Row, Query, Field>::cell(const Row &row, int column, int role) const
{
    const TableColumn<Row, Field> &info = m_columns[size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return info.text(row, m_display);
    case Qt::AccessibleTextRole:
        return spokenCell(titleOf(column), info.text(row, m_display));
    case Qt::ToolTipRole:
    case ExactTextRole:
        return info.exactly(row, m_display);
    default:
        return role >= Qt::UserRole ? roleData(row, role) : QVariant();
    }
}

template <class Row, class Query, class Field>
QVariant RowsModel<Row, Query, Field>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn<Row, Field> &info = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return titleOf(section);
    if (role == Qt::AccessibleTextRole)
        return spokenTitle(titleOf(section), section, sorts());
    if (role == Qt::TextAlignmentRole)
        return int((info.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        return int(info.numeric ? Qt::DescendingOrder : Qt::AscendingOrder);
    return {};
}

template <class Row, class Query, class Field>
QString RowsModel<Row, Query, Field>::titleOf(int column) const
{
    return m_display.title(QCoreApplication::translate("Skydock::Columns", m_columns[size_t(column)].title));
}

template <class Row, class Query, class Field>
ColumnSorts RowsModel<Row, Query, Field>::columnsOf(const Ordering<Field> &ordering) const
{
    ColumnSorts found;
    for (const auto &key : ordering.keys) {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                         [&](const auto &info) { return info.sortField == key.field; });
        if (column != m_columns.end())
            found.append(
                {int(column - m_columns.begin()), key.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return found;
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::setSorts(const ColumnSorts &sorts)
{
    Query query = m_query;
    query.ordering = {{}, UnknownValues::Last};
    for (const ColumnSort &sort : sorts) {
        if (sort.column >= 0 && sort.column < columnCount() && isColumnSortable(sort.column))
            query.ordering.keys.append(
                {*m_columns[size_t(sort.column)].sortField, sort.order == Qt::DescendingOrder});
    }
    if (!query.ordering.keys.isEmpty())
        setQuery(query);
}

template <class Row, class Query, class Field>
std::optional<qint64> RowsModel<Row, Query, Field>::idAt(int row) const
{
    const Row *found = rowAt(row);
    return found ? std::optional<qint64>(found->id) : std::nullopt;
}

} // namespace Skydock
