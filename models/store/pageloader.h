// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>
#include <QPointer>
#include <QSqlDatabase>
#include <QString>
#include <QThreadPool>
#include <QThreadStorage>

#include <atomic>
#include <functional>
#include <memory>

namespace Skydock {

class Database;
class SharedSpacecraftIndex;

/// Says that the answer to a read is no longer wanted. Copies share one state.
class LoadTicket
{
public:
    void cancel() const { m_cancelled->store(true); }
    bool isCancelled() const { return m_cancelled->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

/// Reads the mirror in workers, one connection per worker. The answer comes back once, on the loader's thread (the
/// receiver's too), unless the receiver is gone or the ticket was cancelled.
class PageLoader : public QObject
{
    Q_OBJECT
public:
    explicit PageLoader(QString databasePath, QObject *parent = nullptr);
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
            auto answer = std::make_shared<Result<T>>(readWith<T>(read));
            deliver(receiver, ticket, [done = std::move(done), answer] { done(std::move(*answer)); });
        });
        return ticket;
    }

private:
    template <class T>
    Result<T> readWith(const std::function<Result<T>(const QSqlDatabase &)> &read)
    {
        const Result<QSqlDatabase> connection = threadConnection();
        if (!connection)
            return tl::unexpected(connection.error());
        return read(*connection);
    }
    Result<QSqlDatabase> threadConnection();
    void start(std::function<void()> job);
    void deliver(const QPointer<QObject> &receiver, const LoadTicket &ticket, std::function<void()> call);

    QString m_path;
    std::unique_ptr<SharedSpacecraftIndex> m_spacecraftIndex; ///< outlives the pool that reads with it
    QThreadStorage<std::unique_ptr<Database>> m_connections;  ///< outlives the pool that fills it
    QThreadPool m_pool;
};

} // namespace Skydock
