// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reextraction.h"

#include "dockingstore.h"
#include "flightstore.h"
#include "rowreader.h"
#include "spacecraftstore.h"
#include "sql.h"

namespace Skydock::Reextraction {

namespace {

/// The collections that have columns.
constexpr Collection collections[] = {Collection::Spacecraft, Collection::SpacecraftFlights,
                                      Collection::DockingEvents};

QString keyOf(Collection collection)
{
    return QStringLiteral("reread_%1").arg(int(collection));
}

/// The last id that is done; nullopt where nothing is asked for.
Result<std::optional<qint64>> doneUntil(const QSqlDatabase &database, Collection collection)
{
    return Sql::scalar(database, QStringLiteral("SELECT value FROM meta WHERE key = ?"), {keyOf(collection)})
        .map([](const std::optional<QVariant> &value) {
            return value ? std::optional(value->toString().toLongLong()) : std::nullopt;
        });
}

Result<QList<qint64>> idsAfter(const QSqlDatabase &database, Collection collection, qint64 done, int limit)
{
    SelectStatement records;
    records.from = QStringLiteral("record");
    records.where(QStringLiteral("collection = ? AND id > ?"), {int(collection), done});
    records.orderBy = QStringLiteral("id");
    return RowReader::ids(database, records, QStringLiteral("DISTINCT id"), 0, limit);
}

Result<void> extract(const QSqlDatabase &database, Collection collection, qint64 id)
{
    switch (collection) {
    case Collection::Spacecraft: {
        const Result<void> done = SpacecraftStore(database).extract(id);
        // A record that cannot be read has nothing to give; its columns stay as they are.
        return !done && done.error().kind == Error::Kind::NotFound ? Result<void>() : done;
    }
    case Collection::SpacecraftFlights:
        return FlightStore(database).extract(id);
    case Collection::DockingEvents:
        return DockingStore(database).extract(id);
    default:
        return {};
    }
}

Result<void> note(const QSqlDatabase &database, Collection collection, const QList<qint64> &done)
{
    const QString statement = done.isEmpty() ? QStringLiteral("DELETE FROM meta WHERE key = ?")
                                             : QStringLiteral("UPDATE meta SET value = ? WHERE key = ?");
    const QString key = keyOf(collection);
    const QVariantList values =
        done.isEmpty() ? QVariantList{key} : QVariantList{QString::number(done.last()), key};
    return Sql::run(database, statement, values).map([](const QSqlQuery &) {});
}

} // namespace

Result<bool> takeBatch(const QSqlDatabase &database, Collection collection, int limit)
{
    const Result<std::optional<qint64>> done = doneUntil(database, collection);
    if (!done)
        return tl::unexpected(done.error());
    if (!*done)
        return false;
    const Result<QList<qint64>> ids = idsAfter(database, collection, **done, limit);
    if (!ids)
        return tl::unexpected(ids.error());
    return Sql::transaction(database,
                            [&]() -> Result<void> {
                                for (const qint64 id : *ids) {
                                    if (Result<void> read = extract(database, collection, id); !read)
                                        return read;
                                }
                                return note(database, collection, *ids);
                            })
        .map([&] { return !ids->isEmpty(); });
}

Result<void> finish(const QSqlDatabase &database)
{
    for (const Collection collection : collections) {
        Result<bool> more = true;
        while (more && *more)
            more = takeBatch(database, collection);
        if (!more)
            return tl::unexpected(more.error());
    }
    return {};
}

} // namespace Skydock::Reextraction
