// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnsort.h"
#include "result.h"
#include "tablereader.h"

#include <QAbstractTableModel>

#include <optional>

namespace Skydock {

/// What Launch Library has of a list, as far as the mirror knows.
struct RemoteCount
{
    std::optional<qint64> count; ///< records there, as it last said
    bool complete = true;        ///< the mirror has them all
    bool operator==(const RemoteCount &) const = default;
};

/// A table whose rows arrive in pages from the mirror: `rowCount()` is the number of matching rows, a row on its way
/// shows as a placeholder. What the rows are is the subclass's affair.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64: the record of this row; invalid while it is on its way
        SpacecraftIdRole,      ///< qint64: the spacecraft it is about
        StayIdRole,            ///< qint64: the stay it is about
        ExactTextRole,         ///< QString: the cell without shortening, for tool tips and copies
        StatusRole,            ///< qint64: the spacecraft's status id, on its status cell
        TypeRole,              ///< qint64: the spacecraft's type id, on its name cell
        PictureRole,           ///< QUrl: a small photograph of the spacecraft
        PhaseRole,             ///< int: the FlightPhase of a flight; invalid where unknown
    };
    /// Empty: no mirror yet. Loading: nothing to show yet. Ready: the rows are those of the query. Failed: `error()`
    /// says why; the last good rows stay.
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    static constexpr int pageSize = 100;

    using QAbstractTableModel::QAbstractTableModel;

    virtual State state() const = 0;
    virtual std::optional<Error> error() const = 0;
    /// True while the shown rows belong to an earlier query than the newest asked.
    virtual bool isRefreshing() const = 0;
    /// Ask again what failed.
    virtual void retry() = 0;
    /// Look again after the mirror has changed; rows keep their place.
    virtual void refresh() = 0;
    /// Asks in which row a record stands; `located` answers.
    virtual void locate(qint64 id) = 0;
    /// Reads the rows of the question as it is now in a worker, whatever is asked meanwhile. The answer comes on this
    /// thread, unless the receiver is gone, or the mirror, or the progress says that it was cancelled.
    virtual void read(QObject *receiver, const TableProgress &progress, TableJob job,
                      std::function<void(Result<TableOutcome>)> done) = 0;
    /// The id of the record in a row, once it is here.
    virtual std::optional<qint64> idAt(int row) const = 0;

    /// A name for the column that never changes ("time_docked"), for settings and tests.
    virtual QString columnKey(int column) const = 0;
    virtual bool isColumnShownByDefault(int column) const = 0;
    virtual bool isColumnSortable(int column) const = 0;
    /// The order of the rows by columns. A new one is a new question; `headerDataChanged` says so.
    virtual ColumnSorts sorts() const = 0;
    virtual void setSorts(const ColumnSorts &sorts) = 0;
    /// The order before the person has chosen.
    virtual ColumnSorts firstSorts() const = 0;
    void sort(int column, Qt::SortOrder order) override;
    int columnOf(const QString &key) const;
    /// Has the search or a filter narrowed the list? Decides between "nothing here" and "no match".
    virtual bool isNarrowed() const = 0;
    /// How many rows there are when nothing narrows the list; nullopt until they were counted.
    std::optional<int> wholeCount() const { return m_wholeCount; }
    virtual QString searchText() const = 0;
    virtual void setSearchText(const QString &text) = 0;
    /// The search stays.
    virtual void clearFilters() = 0;

    const RemoteCount &remote() const { return m_remote; }
    void setRemote(const RemoteCount &remote);
    /// More rows at Launch Library than here, in the whole list.
    bool hasMoreAtRemote(qint64 rowsHere) const;
    /// True at the end of a whole list that Launch Library has more of, until somebody has asked for it: a narrowed
    /// list cannot tell what it lacks.
    bool canFetchMore(const QModelIndex &parent) const override;
    /// Says `moreWanted`, once, until `endWanting`.
    void fetchMore(const QModelIndex &parent) override;
    bool isMoreWanted() const { return m_moreWanted; }
    void endWanting() { m_moreWanted = false; }

signals:
    void stateChanged();
    /// The number of matching rows is known (again).
    void totalChanged(int total);
    /// `row` is -1 when the record is not among the rows.
    void located(qint64 id, int row);
    void remoteChanged();
    void wholeCountChanged();
    /// The end of the list was reached, and Launch Library has more.
    void moreWanted();

protected:
    void setWholeCount(std::optional<int> count);

private:
    RemoteCount m_remote;
    std::optional<int> m_wholeCount;
    bool m_moreWanted = false;
};

} // namespace Skydock
