// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageloader.h"
#include "rowfetcher.h"
#include "sql.h"

#include <type_traits>

namespace Skydock {

/// One of the mirror's stores as a source of rows.
template <class Store, class Row, class Query>
class StoreRows : public RowSource<Row>
{
public:
    StoreRows(const QSqlDatabase &database, Query query) : m_store(database), m_query(std::move(query)) {}

    Result<int> count() const override { return m_store.count(m_query); }
    Result<void> visit(RowRange rows, const typename RowSource<Row>::Visit &visit) const override
    {
        return m_store.visit(m_query, rows, visit);
    }
    Result<QByteArray> record(qint64 id) const override { return m_store.recordAsItCame(id); }

private:
    Store m_store;
    Query m_query;
};

/// A RowFetcher over one of the mirror's stores, read in the loader's workers.
template <class Store, class Row, class Query>
class StoreFetcher : public RowFetcher<Row, Query>
{
public:
    using typename RowFetcher<Row, Query>::Cancel;

    explicit StoreFetcher(PageLoader *loader) : m_loader(loader) {}

    Cancel rows(QObject *receiver, const Query &query, int first, int limit,
                std::function<void(Result<QList<Row>>)> done) override
    {
        return start<QList<Row>>(receiver, std::move(done), [query, first, limit](const Store &store) {
            return store.rows(query, first, limit);
        });
    }

    Cancel count(QObject *receiver, const Query &query, std::function<void(Result<int>)> done) override
    {
        return start<int>(receiver, std::move(done),
                          [query](const Store &store) { return store.count(query); });
    }

    Cancel position(QObject *receiver, const Query &query, qint64 id,
                    std::function<void(Result<std::optional<int>>)> done) override
    {
        return start<std::optional<int>>(
            receiver, std::move(done), [query, id](const Store &store) { return store.position(query, id); });
    }

    Cancel work(QObject *receiver, const Query &query, typename RowFetcher<Row, Query>::Job job,
                std::function<void(Result<TableOutcome>)> done) override
    {
        if (!m_loader)
            return [] {};
        const LoadTicket ticket = m_loader->load<TableOutcome>(
            receiver,
            [query, job = std::move(job)](const QSqlDatabase &database) {
                return Sql::snapshot<TableOutcome>(
                    database, [&] { return job(StoreRows<Store, Row, Query>(database, query)); });
            },
            std::move(done));
        return [ticket] { ticket.cancel(); };
    }

private:
    template <class T, class Read>
    Cancel start(QObject *receiver, std::function<void(Result<T>)> done, Read read)
    {
        if (!m_loader)
            return [] {};
        const LoadTicket ticket = m_loader->load<T>(
            receiver,
            [read, index = m_loader->spacecraftIndex()](const QSqlDatabase &database) {
                if constexpr (std::is_constructible_v<Store, QSqlDatabase, SharedSpacecraftIndex *>)
                    return read(Store(database, index));
                else
                    return read(Store(database));
            },
            std::move(done));
        return [ticket] { ticket.cancel(); };
    }

    QPointer<PageLoader> m_loader;
};

} // namespace Skydock
