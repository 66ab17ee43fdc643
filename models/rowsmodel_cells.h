// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What RowsModel answers a view; included by rowsmodel.h alone.

#include "rowsmodel.h"

#include <QCoreApplication>

namespace Skydock {

template <class Row, class Query, class Field>
RowsModel<Row, Query, Field>::RowsModel(Columns columns, Query query, QObject *parent)
    : PagedTableModel(parent)
    , m_columns(columns)
    , m_query(std::move(query))
{}

template <class Row, class Query, class Field>
RowsModel<Row, Query, Field>::~RowsModel()
{
    cancelAll();
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::setFetcher(std::unique_ptr<Fetcher> fetcher)
{
    cancelAll();
    m_fetcher = std::move(fetcher);
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
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::setQuery(const Query &query)
{
    if (query == m_query && m_state != State::Failed)
        return;
    m_query = query;
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
    case Qt::ToolTipRole:
    case ExactTextRole:
        return info.exactText ? info.exactText(row, m_display) : info.text(row, m_display);
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
        return QCoreApplication::translate("Skydock::Columns", info.title);
    if (role == Qt::AccessibleTextRole)
        return spokenTitle(info);
    if (role == Qt::TextAlignmentRole)
        return int((info.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        return int(info.numeric ? Qt::DescendingOrder : Qt::AscendingOrder);
    return {};
}

/// A header's arrow is for the eye; a screen reader has only this text.
template <class Row, class Query, class Field>
QString RowsModel<Row, Query, Field>::spokenTitle(const TableColumn<Row, Field> &info) const
{
    QString title = QCoreApplication::translate("Skydock::Columns", info.title);
    const auto &keys = m_query.ordering.keys;
    if (!info.sortField || keys.isEmpty() || keys.first().field != *info.sortField)
        return title;
    return keys.first().descending
               ? QCoreApplication::translate("Skydock::Columns", "%1, sorted descending").arg(title)
               : QCoreApplication::translate("Skydock::Columns", "%1, sorted ascending").arg(title);
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || !isColumnSortable(column))
        return;
    Query query = m_query;
    query.ordering.keys = {{*m_columns[size_t(column)].sortField, order == Qt::DescendingOrder}};
    query.ordering.unknown = UnknownValues::Last;
    setQuery(query);
}

template <class Row, class Query, class Field>
std::optional<qint64> RowsModel<Row, Query, Field>::idAt(int row) const
{
    const Row *found = rowAt(row);
    return found ? std::optional<qint64>(found->id) : std::nullopt;
}

} // namespace Skydock
