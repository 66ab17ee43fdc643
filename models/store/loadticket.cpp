// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadticket.h"

#include <QVariant>

namespace Skydock {

void LoadTicket::cancel() const
{
    m_state->isCancelled = true;
    const std::lock_guard lock(m_state->mutex);
    m_state->reading.interrupt();
}

TicketedRead::TicketedRead(LoadTicket ticket, const QSqlDatabase &database, const SqliteHandle &handle)
    : m_ticket(std::move(ticket))
    , m_database(database)
    , m_unfinished(database)
{
    if (!handle.isValid())
        return;
    // SQLite forgets an interruption as soon as no statement runs. With one that has not ended, it holds for the whole
    // read, also when it comes between two of its statements.
    m_unfinished.setForwardOnly(true);
    if (m_unfinished.exec(QStringLiteral("SELECT 1 UNION ALL SELECT 2")))
        m_unfinished.next();
    const std::lock_guard lock(m_ticket.m_state->mutex);
    m_ticket.m_state->reading = handle;
    if (m_ticket.isCancelled())
        handle.interrupt();
}

TicketedRead::~TicketedRead()
{
    {
        const std::lock_guard lock(m_ticket.m_state->mutex);
        m_ticket.m_state->reading = {};
    }
    m_unfinished.clear(); // with the last statement an interruption ends as well
    if (m_ticket.isCancelled())
        QSqlQuery(m_database)
            .exec(QStringLiteral("ROLLBACK")); // of a snapshot whose end was interrupted, if there is one
}

} // namespace Skydock
