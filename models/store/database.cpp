// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "sql.h"

#include <QSqlError>
#include <QUuid>

namespace Skydock {

namespace {

/// How long a statement waits for another process's writer, in milliseconds.
constexpr int busyTimeoutMs = 5000;

Result<void> configure(const QSqlDatabase &handle, Database::Access access)
{
    QStringList pragmas{QStringLiteral("PRAGMA temp_store = MEMORY"),
                        QStringLiteral("PRAGMA cache_size = -8000")};
    if (access == Database::Access::Read)
        pragmas << QStringLiteral("PRAGMA query_only = ON");
    else
        pragmas << QStringLiteral("PRAGMA journal_mode = WAL")
                << QStringLiteral("PRAGMA synchronous = NORMAL");
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto done = Sql::run(handle, pragma); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

Result<Database> Database::open(const QString &path, Access access)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    handle.setDatabaseName(path);
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    Database database(std::exchange(handle, QSqlDatabase())); // no copy may outlive the connection
    if (!database.m_handle.open())
        return tl::unexpected(Sql::errorOf(database.m_handle.lastError()));
    if (Result<void> configured = configure(database.m_handle, access); !configured)
        return tl::unexpected(configured.error());
    return database;
}

Database::Database(const QSqlDatabase &handle) : m_handle(handle)
{}

Database::Database(Database &&other) noexcept : m_handle(std::exchange(other.m_handle, QSqlDatabase()))
{}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, QSqlDatabase());
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!m_handle.isValid())
        return;
    const QString name = m_handle.connectionName();
    m_handle = QSqlDatabase(); // the last handle has to go before its connection
    QSqlDatabase::removeDatabase(name);
}

} // namespace Skydock
