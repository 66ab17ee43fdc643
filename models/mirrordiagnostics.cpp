// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrordiagnostics.h"

#include "database.h"
#include "schema.h"
#include "sql.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace Skydock {

namespace {

/// nullopt for what this file does not have: it may be older, or damaged.
std::optional<QVariant> value(const QSqlDatabase &database, const char *statement)
{
    const auto found = Sql::scalar(database, QLatin1StringView(statement));
    return found && *found && !(*found)->isNull() ? *found : std::nullopt;
}

qint64 number(const QSqlDatabase &database, const char *statement)
{
    return value(database, statement).value_or(0).toLongLong();
}

std::optional<qint64> instant(const QSqlDatabase &database, const char *statement)
{
    const auto found = value(database, statement);
    return found ? std::optional(found->toLongLong()) : std::nullopt;
}

} // namespace

Result<MirrorDiagnostics> readMirrorDiagnostics(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound,
                       QCoreApplication::translate("Skydock::Mirror", "There is no mirror yet."));
    const Result<Database> opened = Database::open(path, Database::Access::Read);
    if (!opened)
        return tl::unexpected(opened.error());
    const QSqlDatabase &database = opened->handle();
    const Result<int> step = Schema::step(database);
    if (!step)
        return tl::unexpected(step.error());
    MirrorDiagnostics facts;
    facts.sqliteVersion = value(database, "SELECT sqlite_version()").value_or(QVariant()).toString();
    facts.schemaStep = *step;
    facts.newestStep = Schema::newestStep();
    facts.sizeBytes = file.size();
    facts.spacecraft = number(database, "SELECT count(*) FROM spacecraft");
    facts.flights = number(database, "SELECT count(*) FROM flight");
    facts.stays = number(database, "SELECT count(*) FROM stay");
    facts.ports = number(database, "SELECT count(*) FROM port");
    facts.records = number(database, "SELECT count(*) FROM record");
    facts.problems = int(number(database, "SELECT count(*) FROM problem"));
    facts.newestFetchMs = instant(database, "SELECT max(fetched_ms) FROM record");
    facts.lastPassMs = instant(database, "SELECT max(completed_ms) FROM sync_position");
    return facts;
}

void readMirrorDiagnostics(const QString &path, QObject *receiver,
                           const std::function<void(const Result<MirrorDiagnostics> &)> &done)
{
    using Watcher = QFutureWatcher<Result<MirrorDiagnostics>>;
    auto *watcher = new Watcher(receiver);
    QObject::connect(watcher, &Watcher::finished, receiver, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([path] { return readMirrorDiagnostics(path); }));
}

} // namespace Skydock
