// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ordering.h"
#include "pagedtablemodel.h"
#include "rowcache.h"
#include "rowfetcher.h"
#include "tablecolumn.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace Skydock {

/// The paged table over one kind of row and query. Every request carries the generation that asked: a new query
/// cancels what is under way, and a late answer is dropped.
template <class Row, class Query, class Field>
class RowsModel : public PagedTableModel
{
public:
    using Fetcher = RowFetcher<Row, Query>;
    using Columns = TableColumns<Row, Field>;

    RowsModel(Columns columns, Query query, QObject *parent);
    ~RowsModel() override;

    /// Starts to read; null empties the model.
    void setFetcher(std::unique_ptr<Fetcher> fetcher);
    void setDisplayText(const DisplayText &display);

    const Query &query() const { return m_query; }
    void setQuery(const Query &query);
    /// The row, or null while it is on its way. Does not ask for it.
    const Row *rowAt(int row) const { return row >= 0 && row < m_count ? m_cache.row(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    ColumnSorts sorts() const override { return columnsOf(m_query.ordering); }
    void setSorts(const ColumnSorts &sorts) override;
    ColumnSorts firstSorts() const override { return columnsOf(m_firstOrdering); }

    State state() const override { return m_state; }
    std::optional<Error> error() const override { return m_error; }
    bool isRefreshing() const override { return m_refreshing; }
    void retry() override;
    void refresh() override;
    void locate(qint64 id) override;
    void read(QObject *receiver, const TableProgress &progress, TableJob job,
              std::function<void(Result<TableOutcome>)> done) override;
    std::optional<qint64> idAt(int row) const override;
    QString columnKey(int column) const override { return QLatin1String(m_columns[size_t(column)].key); }
    bool isColumnShownByDefault(int column) const override { return m_columns[size_t(column)].shown; }
    bool isColumnSortable(int column) const override
    {
        return m_columns[size_t(column)].sortField.has_value();
    }
    QString searchText() const override { return m_query.search; }
    void setSearchText(const QString &text) override;
    bool isNarrowed() const override { return m_query != widened(); }
    void clearFilters() override;

protected:
    /// The question without search and filters: the order alone.
    virtual Query widened() const = 0;
    /// IdRole and the other roles above Qt::UserRole; invalid for those a row does not have.
    virtual QVariant roleData(const Row &row, int role) const = 0;

private:
    void start(bool keepPlaces);
    void cancelAll();
    void cancelReads();
    void setState(State state);
    void failed(const Error &error);
    void fetchFirst();
    void firstArrived(const QList<Row> &rows);
    void fetchCount();
    void setCount(int count);
    void fetchPage(int page) const;
    void pageArrived(int page, const QList<Row> &rows);
    void recheckCount();
    void countWhole();
    QVariant cell(const Row &row, int column, int role) const;
    QString titleOf(int column) const;
    ColumnSorts columnsOf(const Ordering<Field> &ordering) const;

    Columns m_columns;
    Query m_query;
    Ordering<Field> m_firstOrdering;
    std::unique_ptr<Fetcher> m_fetcher;
    DisplayText m_display;
    RowCache<Row> m_cache{pageSize};
    int m_count = 0;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    bool m_refreshing = false;
    bool m_isWholeCounted = false; ///< in the mirror as it is
    typename Fetcher::Cancel m_cancelQuery;
    typename Fetcher::Cancel m_cancelCount;
    typename Fetcher::Cancel m_cancelWhole;
    QHash<qint64, typename Fetcher::Cancel> m_cancelLocate;    ///< records whose place was asked for
    QList<TableProgress> m_reads;                              ///< jobs that may be under way
    mutable QHash<int, typename Fetcher::Cancel> m_cancelPage; ///< pages on their way
    mutable QList<int> m_pageOrder;                            ///< the same, oldest request first
    mutable QSet<int> m_failedPages;                           ///< not asked for again before retry()
};

} // namespace Skydock

#include "rowsmodel_cells.h"
#include "rowsmodel_pages.h"
#include "rowsmodel_requests.h"
