// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql.h"

#include <QCoreApplication>
#include <QSqlError>

namespace Skydock::Sql {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Skydock::Mirror", source);
}

// The primary result codes of SQLite (https://www.sqlite.org/rescode.html); the driver reports extended ones, whose
// low byte is the primary.
enum Code {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Interrupt = 9,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

Error described(int code)
{
    switch (code) {
    case Full:
        return {Error::Kind::StorageFull,
                text("The disk is full. Free some space and try again; nothing of the mirror is lost.")};
    case Perm:
    case ReadOnly:
    case CantOpen:
        return {Error::Kind::Permission, text("The mirror's file cannot be opened for writing. Check the "
                                              "permissions of its folder, or choose another folder.")};
    case Corrupt:
    case NotADatabase:
        return {Error::Kind::Damaged, text("The mirror's file is damaged.")};
    case Busy:
    case Locked:
        return {Error::Kind::Storage, text("Another program is using the mirror. Try again in a moment.")};
    case Interrupt:
        return {Error::Kind::Cancelled, {}};
    case IoError:
        return {Error::Kind::Storage,
                text("The mirror's file could not be read or written: the disk reports an error.")};
    default:
        return {Error::Kind::Storage, text("The mirror could not answer (SQLite error %1).").arg(code)};
    }
}

} // namespace

Error errorOf(const QSqlError &error)
{
    return described(error.nativeErrorCode().toInt() & 0xff);
}

Result<QSqlQuery> prepare(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        const Error error = errorOf(query.lastError());
        if (error.kind != Error::Kind::Cancelled)
            qWarning("The mirror refused a statement: %s", qUtf8Printable(query.lastError().text()));
        return tl::unexpected(error);
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query;
}

Result<void> execute(QSqlQuery &query)
{
    if (query.exec())
        return {};
    return tl::unexpected(errorOf(query.lastError()));
}

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    Result<QSqlQuery> query = prepare(database, statement, values);
    if (!query)
        return query;
    if (Result<void> done = execute(*query); !done)
        return tl::unexpected(done.error());
    return query;
}

Result<std::optional<QVariant>> scalar(const QSqlDatabase &database, const QString &statement,
                                       const QVariantList &values)
{
    Result<QSqlQuery> query = run(database, statement, values);
    if (!query)
        return tl::unexpected(query.error());
    if (query->next())
        return std::optional<QVariant>(query->value(0));
    if (query->lastError().isValid())
        return tl::unexpected(errorOf(query->lastError()));
    return std::optional<QVariant>();
}

QVariant bound(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant bound(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant bound(const std::optional<bool> &value)
{
    return value ? QVariant(*value ? 1 : 0) : QVariant();
}

QVariant bound(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant bound(const std::optional<QString> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant textOrNull(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

std::optional<qint64> int64At(const QSqlQuery &query, int column)
{
    if (query.isNull(column))
        return {};
    return query.value(column).toLongLong();
}

std::optional<int> intAt(const QSqlQuery &query, int column)
{
    if (query.isNull(column))
        return {};
    return query.value(column).toInt();
}

std::optional<bool> boolAt(const QSqlQuery &query, int column)
{
    if (query.isNull(column))
        return {};
    return query.value(column).toInt() != 0;
}

std::optional<double> doubleAt(const QSqlQuery &query, int column)
{
    if (query.isNull(column))
        return {};
    return query.value(column).toDouble();
}

std::optional<QString> textAt(const QSqlQuery &query, int column)
{
    if (query.isNull(column))
        return {};
    return query.value(column).toString();
}

} // namespace Skydock::Sql
