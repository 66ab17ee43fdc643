// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitehandle.h"

#include "sql.h"

#include <QLibrary>
#include <QSqlDriver>

#include <cstring>

namespace Skydock {

namespace {

/// The few functions that are needed, in the library that Qt's driver has loaded already. Found at run time: nothing
/// more to install or to link than what the driver itself needs.
struct SqliteLibrary
{
    SqliteLibrary()
    {
        QLibrary library(QStringLiteral("sqlite3"), 0); // libsqlite3.so.0
        interrupt = reinterpret_cast<void (*)(sqlite3 *)>(library.resolve("sqlite3_interrupt"));
        sourceId = reinterpret_cast<const char *(*)()>(library.resolve("sqlite3_sourceid"));
        option = reinterpret_cast<const char *(*)(int)>(library.resolve("sqlite3_compileoption_get"));
    }

    bool isFound() const { return interrupt && sourceId && option; }

    void (*interrupt)(sqlite3 *) = nullptr;
    const char *(*sourceId)() = nullptr;
    const char *(*option)(int) = nullptr;
};

const SqliteLibrary &library()
{
    static const SqliteLibrary library;
    return library;
}

/// The same source, built with the same options: a driver with a copy of its own could have been built otherwise.
bool isOurs(const QSqlDatabase &database)
{
    const auto sourceId = Sql::scalar(database, QStringLiteral("SELECT sqlite_source_id()"));
    if (!sourceId || !*sourceId || (*sourceId)->toString() != QLatin1StringView(library().sourceId()))
        return false;
    auto options = Sql::run(database, QStringLiteral("PRAGMA compile_options"));
    if (!options)
        return false;
    int count = 0;
    for (; options->next(); ++count) {
        const char *const option = library().option(count);
        if (!option || options->value(0).toString() != QLatin1StringView(option))
            return false;
    }
    return library().option(count) == nullptr;
}

} // namespace

SqliteHandle SqliteHandle::of(const QSqlDatabase &database)
{
    SqliteHandle handle;
    const QVariant kept = database.driver()->handle();
    const bool isSqlite = kept.isValid() && std::strcmp(kept.typeName(), "sqlite3*") == 0;
    if (isSqlite && library().isFound() && isOurs(database))
        handle.m_connection = *static_cast<sqlite3 *const *>(kept.constData());
    return handle;
}

void SqliteHandle::interrupt() const
{
    if (m_connection)
        library().interrupt(m_connection);
}

} // namespace Skydock
