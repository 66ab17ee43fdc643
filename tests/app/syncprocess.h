// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "launchlibraryserver.h"
#include "sql.h"
#include "temporarymirror.h"

#include <QProcess>
#include <QSet>
#include <QTest>

#include <csignal>

namespace Skydock {

/// `skydock sync` as a process of its own, with a data directory and a ledger of its own.
class SyncProcess
{
public:
    SyncProcess(const LaunchLibraryServer &server, const QString &dir, const QStringList &more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), dir);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), dir);
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(qEnvironmentVariable("SKYDOCK_EXECUTABLE"));
        m_process.setArguments(
            QStringList{QStringLiteral("sync"), QStringLiteral("--base-url"), server.baseUrl().toString()} +
            more);
        m_process.start();
    }
    ~SyncProcess()
    {
        if (isRunning())
            kill();
    }

    /// As `kill -9` does: the process has no chance to tidy up.
    void kill()
    {
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
    bool ends()
    {
        return QTest::qWaitFor([this] { return !isRunning(); }, 120'000);
    }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    int exitCode() const { return m_process.exitCode(); }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    QString complaints() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

/// A few pages of each list.
inline LaunchLibraryOptions smallLibrary(int callsPerWindow = 0)
{
    LaunchLibraryOptions options;
    options.spacecraft = 150;
    options.dockings = 130;
    options.flights = 220;
    options.callsPerWindow = callsPerWindow;
    return options;
}

/// Ids in a mirror's file that are not withdrawn.
inline QSet<qint64> idsInMirror(const QString &path, Collection collection)
{
    const Database database = valueOf(Database::open(path, Database::Access::Read));
    const QString table =
        collection == Collection::Spacecraft ? QStringLiteral("spacecraft") : QStringLiteral("stay");
    Result<QSqlQuery> query =
        Sql::run(database.handle(),
                 QStringLiteral("SELECT id FROM %1 EXCEPT SELECT id FROM withdrawn WHERE collection = %2")
                     .arg(table)
                     .arg(int(collection)));
    QSet<qint64> ids;
    while (query && query->next())
        ids << query->value(0).toLongLong();
    return ids;
}

} // namespace Skydock
