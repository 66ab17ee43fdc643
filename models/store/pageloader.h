// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "loadticket.h"
#include "result.h"

#include <QObject>
#include <QPointer>
#include <QSqlDatabase>
#include <QString>
#include <QThreadPool>
#include <QThreadStorage>

#include <functional>
#include <memory>
#include <mutex>

namespace Skydock {

class SharedSpacecraftIndex;

/// Reads the mirror in workers, one connection per worker. The answer comes back once, on the loader's thread (the
/// receiver's too), unless the receiver is gone or the ticket was cancelled; a read that runs then is interrupted.
class PageLoader : public QObject
{
    Q_OBJECT
public:
    explicit PageLoader(QString databasePath, QObject *parent = nullptr);
    /// Reads that run are interrupted, so that it does not wait for what nobody will see.
    ~PageLoader() override;

    /// What the mirror's spacecraft are searched by; for use in a read.
    SharedSpacecraftIndex *spacecraftIndex() const { return m_spacecraftIndex.get(); }

    template <class T>
    LoadTicket load(QObject *receiver, std::function<Result<T>(const QSqlDatabase &)> read,
                    std::function<void(Result<T>)> done)
    {
        LoadTicket ticket;
        start([this, ticket, receiver = QPointer<QObject>(receiver), read = std::move(read),
               done = std::move(done)]() mutable {
            if (ticket.isCancelled())
                return;
            auto answer = std::make_shared<Result<T>>(readWith<T>(ticket, read));
            deliver(receiver, ticket, [done = std::move(done), answer] { done(std::move(*answer)); });
        });
        return ticket;
    }

private:
    struct Connection
    {
        Database database;
        SqliteHandle sqlite;
    };

    template <class T>
    Result<T> readWith(const LoadTicket &ticket, const std::function<Result<T>(const QSqlDatabase &)> &read)
    {
        const Result<const Connection *> connection = threadConnection();
        if (!connection)
            return tl::unexpected(connection.error());
        const QSqlDatabase &database = (*connection)->database.handle();
        const TicketedRead reading(ticket, database, (*connection)->sqlite);
        return read(database);
    }
    Result<const Connection *> threadConnection();
    void start(std::function<void()> job);
    void deliver(const QPointer<QObject> &receiver, const LoadTicket &ticket, std::function<void()> call);

    QString m_path;
    std::unique_ptr<SharedSpacecraftIndex> m_spacecraftIndex;  ///< outlives the pool that reads with it
    QThreadStorage<std::unique_ptr<Connection>> m_connections; ///< outlives the pool that fills it
    std::mutex m_mutex;
    QList<SqliteHandle> m_handles; ///< of the connections; guarded by the mutex
    QThreadPool m_pool;
};

} // namespace Skydock
