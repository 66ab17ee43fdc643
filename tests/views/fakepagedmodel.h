// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakerow.h"
#include "faketablereader.h"

#include <QList>
#include <QString>
#include <QTimer>

#include <algorithm>

namespace Skydock {

/// A paged model whose rows and states a test sets by hand: name, status, flights and a note that cannot be sorted.
class FakePagedModel : public PagedTableModel
{
public:
    using Row = FakeRow;
    using PagedTableModel::PagedTableModel;

    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_all = rows;
        m_rows = rows;
        endResetModel();
        setState(State::Ready);
        emit totalChanged(rowCount());
    }
    /// A refresh begins, and ends with these rows: what is here stays where it is until then.
    void beginRefresh()
    {
        m_refreshing = true;
        setState(State::Ready);
    }
    void endRefresh(const QList<Row> &rows)
    {
        if (rows.size() > m_rows.size()) {
            beginInsertRows({}, rowCount(), static_cast<int>(rows.size()) - 1);
            m_rows.resize(rows.size());
            endInsertRows();
        }
        m_refreshing = false;
        m_rows = rows;
        setState(State::Ready);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    void removeRow(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
        emit totalChanged(rowCount());
    }
    void arrive(int row)
    {
        m_rows[row].isHere = true;
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    void setState(State state, const std::optional<Error> &error = {})
    {
        m_state = state;
        m_error = error;
        emit stateChanged();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        const Row &row = m_rows[index.row()];
        switch (role) {
        case Qt::DisplayRole:
            return QStringList{row.name, row.status, QString::number(row.flights),
                               QStringLiteral("note")}[index.column()];
        case ExactTextRole:
            return index.column() == 2 ? QStringLiteral("%1\tflights").arg(row.flights) : QVariant();
        case IdRole:
            return row.id;
        case SpacecraftIdRole:
            return row.craft ? QVariant(*row.craft) : QVariant();
        case StayIdRole:
            return row.stay ? QVariant(*row.stay) : QVariant();
        case StatusRole:
            return index.column() == 1 ? QVariant(1) : QVariant();
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        static const QStringList titles{QStringLiteral("Name"), QStringLiteral("Status"),
                                        QStringLiteral("Flights"), QStringLiteral("Note & more")};
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return titles[section];
        if (role == Qt::InitialSortOrderRole)
            return int(section == 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
        return {};
    }
    ColumnSorts sorts() const override { return m_sorts; }
    ColumnSorts firstSorts() const override { return {{0, Qt::AscendingOrder}}; }
    void setSorts(const ColumnSorts &sorts) override
    {
        asked.append(sorts);
        m_sorts = sorts;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        beginResetModel();
        // Stable, so the most significant key is the last to sort.
        std::for_each(sorts.crbegin(), sorts.crend(), [this](const auto &sort) {
            std::ranges::stable_sort(m_rows, [&sort](const Row &left, const Row &right) {
                const bool isDescending = sort.order == Qt::DescendingOrder;
                const Row &a = isDescending ? right : left;
                const Row &b = isDescending ? left : right;
                return sort.column == 2   ? a.flights < b.flights
                       : sort.column == 1 ? a.status < b.status
                                          : a.name < b.name;
            });
        });
        endResetModel();
    }

    State state() const override { return m_state; }
    std::optional<Error> error() const override { return m_error; }
    bool isRefreshing() const override { return m_refreshing; }
    void retry() override { ++retries; }
    void refresh() override { ++refreshes; }
    void locate(qint64 id) override
    {
        const auto found = std::ranges::find(m_rows, id, &Row::id);
        emit located(id, found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin()));
    }
    void read(QObject *receiver, const TableProgress &progress, TableJob job,
              std::function<void(Result<TableOutcome>)> done) override
    {
        QTimer::singleShot(0, receiver, [this, progress, job = std::move(job), done = std::move(done)] {
            const Result<TableOutcome> outcome =
                readError ? Result<TableOutcome>(tl::unexpected(*readError)) : job(FakeTableReader(this));
            if (!progress.isCancelled())
                done(outcome);
        });
    }
    std::optional<qint64> idAt(int row) const override
    {
        return row >= 0 && row < m_rows.size() && m_rows[row].isHere ? std::optional(m_rows[row].id)
                                                                     : std::nullopt;
    }
    QString columnKey(int column) const override
    {
        return QStringList{QStringLiteral("name"), QStringLiteral("status"), QStringLiteral("flights_count"),
                           QStringLiteral("note")}
            .at(column);
    }
    bool isColumnShownByDefault(int column) const override { return column != 3; }
    bool isColumnSortable(int column) const override { return column != 3; }
    bool isNarrowed() const override { return !m_search.isEmpty(); }
    QString searchText() const override { return m_search; }
    void setSearchText(const QString &text) override
    {
        m_search = text;
        beginResetModel();
        m_rows.clear();
        std::ranges::copy_if(m_all, std::back_inserter(m_rows),
                             [&](const Row &row) { return row.name.contains(text, Qt::CaseInsensitive); });
        endResetModel();
        setState(State::Ready);
    }
    void clearFilters() override { ++clears; }

    QList<ColumnSorts> asked;       ///< orders, in the order they were asked for
    std::optional<Error> readError; ///< what the next reads say
    int retries = 0;
    int refreshes = 0;
    int clears = 0;

private:
    QList<Row> m_all;
    QList<Row> m_rows;
    ColumnSorts m_sorts;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    bool m_refreshing = false;
    QString m_search;
};

} // namespace Skydock
