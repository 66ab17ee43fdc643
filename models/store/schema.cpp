// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "resources.h"
#include "sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Skydock {

namespace {

// "SkyD": marks a SQLite file as a Skydock mirror (PRAGMA application_id).
constexpr int applicationId = 0x536b7944;

QStringList stepFiles()
{
    loadResources();
    return QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

QStringList statements(const QString &script)
{
    QString code;
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1String("--")))
            code += line + u'\n';
    }
    QStringList found = code.split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    found.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return found;
}

Result<void> runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = Sql::run(database, statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> takeStep(const QSqlDatabase &database, const QString &file, int number)
{
    QFile script(QStringLiteral(":/schema/") + file);
    if (!script.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Damaged,
                       QCoreApplication::translate("Skydock::Mirror",
                                                   "This copy of Skydock is incomplete: install it again."));
    QStringList all = statements(QString::fromUtf8(script.readAll()));
    all << QStringLiteral("PRAGMA user_version = %1").arg(number)
        << QStringLiteral("PRAGMA application_id = %1").arg(applicationId);
    return Sql::transaction(database, [&] { return runAll(database, all); });
}

Result<int> pragma(const QSqlDatabase &database, const QString &name)
{
    return Sql::scalar(database, QStringLiteral("PRAGMA ") + name)
        .map([](const std::optional<QVariant> &value) { return value ? value->toInt() : 0; });
}

} // namespace

int Schema::newestStep()
{
    return int(stepFiles().size());
}

Result<int> Schema::step(const QSqlDatabase &database)
{
    return pragma(database, QStringLiteral("user_version"));
}

Result<bool> Schema::isForeign(const QSqlDatabase &database)
{
    const Result<int> id = pragma(database, QStringLiteral("application_id"));
    if (!id)
        return tl::unexpected(id.error());
    if (*id == applicationId)
        return false;
    return Sql::scalar(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"))
        .map([](const std::optional<QVariant> &tables) { return tables && tables->toInt() > 0; });
}

Result<void> Schema::migrate(const QSqlDatabase &database)
{
    const Result<int> current = step(database);
    if (!current)
        return tl::unexpected(current.error());
    const QStringList files = stepFiles();
    if (*current > files.size()) {
        return failure(
            Error::Kind::NewerSchema,
            QCoreApplication::translate("Skydock::Mirror",
                                        "The mirror was written by a newer Skydock (schema step %1; this one "
                                        "knows %2). Update Skydock, or use another data folder.")
                .arg(*current)
                .arg(files.size()));
    }
    for (int number = *current + 1; number <= files.size(); ++number) {
        if (Result<void> done = takeStep(database, files[number - 1], number); !done)
            return done;
    }
    return {};
}

} // namespace Skydock
