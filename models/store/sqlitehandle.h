// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;
struct sqlite3;

namespace Skydock {

/// SQLite's own connection behind one of Qt's, for the one thing that QtSql cannot do: end a statement from another
/// thread. Valid while that is open.
class SqliteHandle
{
public:
    SqliteHandle() = default;
    /// Asks the connection, in its own thread. Invalid where the SQLite that Qt's driver uses is not the shared library
    /// that is found here: then nothing is ended early.
    static SqliteHandle of(const QSqlDatabase &database);

    bool isValid() const { return m_connection != nullptr; }
    /// Ends the statements that run, and those that begin before all of them have ended, with an error of the kind
    /// Cancelled. In any thread.
    void interrupt() const;

private:
    sqlite3 *m_connection = nullptr;
};

} // namespace Skydock
