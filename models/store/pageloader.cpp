// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageloader.h"

#include "sharedspacecraftindex.h"

#include <QMetaObject>

namespace Skydock {

namespace {

/// One worker answers what is on the screen while another fetches what follows.
constexpr int workerCount = 2;

} // namespace

PageLoader::PageLoader(QString databasePath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(databasePath))
    , m_spacecraftIndex(std::make_unique<SharedSpacecraftIndex>(m_path))
{
    m_pool.setMaxThreadCount(workerCount);
    m_pool.setExpiryTimeout(-1); // a worker keeps its connection
}

PageLoader::~PageLoader()
{
    m_pool.clear();
    {
        const std::lock_guard lock(m_mutex);
        for (const SqliteHandle &handle : std::as_const(m_handles))
            handle.interrupt(); // open yet: the workers end below
    }
    m_pool.waitForDone();
}

Result<const PageLoader::Connection *> PageLoader::threadConnection()
{
    std::unique_ptr<Connection> &connection = m_connections.localData();
    if (!connection) {
        Result<Database> opened = Database::open(m_path, Database::Access::Read);
        if (!opened)
            return tl::unexpected(opened.error());
        const SqliteHandle sqlite = SqliteHandle::of(opened->handle());
        connection = std::make_unique<Connection>(Connection{std::move(*opened), sqlite});
        const std::lock_guard lock(m_mutex);
        m_handles << sqlite;
    }
    return connection.get();
}

void PageLoader::start(std::function<void()> job)
{
    m_pool.start(std::move(job));
}

void PageLoader::deliver(const QPointer<QObject> &receiver, const LoadTicket &ticket,
                         std::function<void()> call)
{
    QMetaObject::invokeMethod(
        this,
        [receiver, ticket, call = std::move(call)] {
            if (receiver && !ticket.isCancelled())
                call();
        },
        Qt::QueuedConnection);
}

} // namespace Skydock
