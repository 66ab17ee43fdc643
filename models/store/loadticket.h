// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlitehandle.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <memory>
#include <mutex>

namespace Skydock {

/// Says that the answer to a read is no longer wanted. Copies share one state. In any thread.
class LoadTicket
{
public:
    /// The read that runs for this ticket ends early, if it can; that of another never does.
    void cancel() const;
    bool isCancelled() const { return m_state->isCancelled; }

private:
    friend class TicketedRead;

    struct State
    {
        std::atomic_bool isCancelled = false;
        std::mutex mutex;     ///< held while `reading` changes or is interrupted
        SqliteHandle reading; ///< valid while a worker reads for this ticket
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// While it lives its thread reads from the connection for a ticket, whose cancelling ends every statement of the read,
/// the next ones included. Afterwards the connection is as it was.
class TicketedRead
{
public:
    TicketedRead(LoadTicket ticket, const QSqlDatabase &database, const SqliteHandle &handle);
    TicketedRead(const TicketedRead &) = delete;
    TicketedRead &operator=(const TicketedRead &) = delete;
    ~TicketedRead();

private:
    LoadTicket m_ticket;
    QSqlDatabase m_database;
    QSqlQuery m_unfinished;
};

} // namespace Skydock
