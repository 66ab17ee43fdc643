// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What RowsModel asks for, and what it does with the answers; included by rowsmodel.h alone.

#include "rowsmodel.h"
#include "rowsreader.h"

namespace Skydock {

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::retry()
{
    if (m_fetcher)
        start(m_count > 0);
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::refresh()
{
    m_isWholeCounted = false;
    if (m_fetcher)
        start(m_state == State::Ready);
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::locate(qint64 id)
{
    const int here = m_cache.find([&](const Row &row) { return row.id == id; });
    if (here >= 0 || !m_fetcher) {
        emit located(id, here);
        return;
    }
    if (const auto cancel = m_cancelLocate.take(id))
        cancel();
    m_cancelLocate.insert(
        id, m_fetcher->position(this, m_query, id, [this, id](const Result<std::optional<int>> &place) {
            m_cancelLocate.remove(id);
            emit located(id, place ? place->value_or(-1) : -1);
        }));
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::read(QObject *receiver, const TableProgress &progress, TableJob job,
                                        std::function<void(Result<TableOutcome>)> done)
{
    if (!m_fetcher)
        return progress.cancel();
    m_reads.removeIf([](const TableProgress &read) { return read.isCancelled() || read.isFinished(); });
    m_reads << progress;
    m_fetcher->work(
        receiver, m_query,
        [columns = m_columns, display = m_display, job = std::move(job)](const RowSource<Row> &source) {
            return job(RowsReader<Row, Field>(source, columns, display));
        },
        [progress, done = std::move(done)](const Result<TableOutcome> &outcome) {
            const bool isWanted = !progress.isCancelled();
            progress.finish();
            if (isWanted)
                done(outcome);
        });
}

/// The mirror is about to go: a worker that still reads would hold it.
template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::cancelReads()
{
    for (const TableProgress &read : std::as_const(m_reads))
        read.cancel();
    m_reads.clear();
}

/// Asks anew. `keepPlaces`: the query is the same, only the mirror has changed; the rows stay where they are until
/// fresh ones come.
template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::start(bool keepPlaces)
{
    cancelAll();
    m_failedPages.clear();
    m_refreshing = true;
    if (keepPlaces)
        recheckCount();
    else
        fetchFirst();
    setState(m_count > 0 ? State::Ready : State::Loading);
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::cancelAll()
{
    for (auto *cancel : {&m_cancelQuery, &m_cancelCount, &m_cancelWhole}) {
        if (*cancel)
            (*cancel)();
        *cancel = nullptr;
    }
    for (const auto &cancel : std::as_const(m_cancelLocate))
        cancel();
    m_cancelLocate.clear();
    for (const auto &cancel : std::as_const(m_cancelPage))
        cancel();
    m_cancelPage.clear();
    m_pageOrder.clear();
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::setState(State state)
{
    if (state != State::Failed)
        m_error.reset();
    m_state = state;
    emit stateChanged();
    if (m_state == State::Ready && !m_refreshing)
        countWhole();
}

/// Of a list that is narrowed from its start nobody has seen the whole.
template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::countWhole()
{
    if (!isNarrowed()) {
        m_isWholeCounted = true;
        setWholeCount(m_count);
    } else if (!m_isWholeCounted && !m_cancelWhole) {
        m_cancelWhole = m_fetcher->count(this, widened(), [this](const Result<int> &count) {
            m_cancelWhole = nullptr;
            m_isWholeCounted = true; // an error is the rows' to say
            if (count)
                setWholeCount(*count);
        });
    }
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::failed(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_refreshing = false;
    m_error = error;
    setState(State::Failed);
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::fetchFirst()
{
    m_cancelQuery = m_fetcher->rows(this, m_query, 0, pageSize, [this](const Result<QList<Row>> &rows) {
        if (rows)
            firstArrived(*rows);
        else
            failed(rows.error());
    });
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::firstArrived(const QList<Row> &rows)
{
    beginResetModel();
    m_cache.clear();
    m_cache.insertPage(0, rows);
    m_count = int(rows.size());
    endResetModel();
    const bool isAll = rows.size() < pageSize;
    m_refreshing = !isAll;
    setState(State::Ready);
    if (isAll)
        emit totalChanged(m_count);
    else
        fetchCount();
}

/// A full first page says nothing about how many follow; it is shown while they are counted.
template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::fetchCount()
{
    m_cancelCount = m_fetcher->count(this, m_query, [this](const Result<int> &count) {
        if (!count)
            return failed(count.error());
        m_refreshing = false;
        setCount(*count);
        setState(State::Ready);
    });
}

template <class Row, class Query, class Field>
void RowsModel<Row, Query, Field>::recheckCount()
{
    m_cancelCount = m_fetcher->count(this, m_query, [this](const Result<int> &count) {
        if (!count)
            return failed(count.error());
        m_refreshing = false;
        m_cache.markStale();
        setCount(*count);
        if (m_count > 0)
            emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
        setState(State::Ready);
    });
}

} // namespace Skydock
