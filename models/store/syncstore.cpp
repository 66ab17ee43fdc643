// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncstore.h"

#include "mirror.h"
#include "problemstore.h"
#include "sql.h"
#include "syncpositionmapping.h"

#include <QCoreApplication>

namespace Skydock {

namespace {

Result<std::optional<SyncPosition>> positionOf(const QSqlDatabase &database, SyncCollection collection)
{
    Result<QSqlQuery> query = Sql::run(database,
                                       QStringLiteral("SELECT %1 FROM sync_position WHERE collection = ?")
                                           .arg(SyncPositionMapping::columns()),
                                       {int(collection)});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? std::optional(SyncPositionMapping::rowOf(*query)) : std::nullopt;
}

SyncPosition neverBegun(SyncCollection collection)
{
    SyncPosition position;
    position.collection = collection;
    return position;
}

Result<qint64> markListed(const QSqlDatabase &database, const SyncPosition &position,
                          const QList<qint64> &ids)
{
    qint64 fresh = 0;
    for (const qint64 id : ids) {
        const Result<QSqlQuery> marked =
            Sql::run(database,
                     QStringLiteral("INSERT INTO listed (collection, id, pass) VALUES (?, ?, ?) ON CONFLICT "
                                    "DO UPDATE SET pass = excluded.pass WHERE pass <> excluded.pass"),
                     {int(position.collection), id, position.pass});
        if (!marked)
            return tl::unexpected(marked.error());
        fresh += marked->numRowsAffected();
    }
    return fresh;
}

QString tableOf(SyncCollection collection)
{
    switch (collection) {
    case SyncCollection::Spacecraft:
        return QStringLiteral("spacecraft");
    case SyncCollection::DockingEvents:
        return QStringLiteral("stay");
    case SyncCollection::Flights:
        return QStringLiteral("flight");
    default:
        return {};
    }
}

/// What the complete pass did not list: records that an earlier pass did, and those of which nothing has been heard
/// since it began (one that came meanwhile inside another record is new, not gone).
Result<void> markWithdrawn(const QSqlDatabase &database, const SyncPosition &position, qint64 nowMs)
{
    const QString table = tableOf(position.collection);
    if (table.isEmpty())
        return {};
    const QString statement =
        QStringLiteral(
            "INSERT OR IGNORE INTO withdrawn (collection, id, noted_ms) SELECT ?, t.id, ? FROM %1 AS t "
            "LEFT JOIN listed AS l ON l.collection = ? AND l.id = t.id WHERE CASE WHEN l.pass IS NULL "
            "THEN NOT EXISTS (SELECT 1 FROM record AS r WHERE r.collection = ? AND r.id = t.id AND "
            "r.fetched_ms >= ?) ELSE l.pass < ? END")
            .arg(table);
    const int records = int(recordsOf(position.collection));
    return Sql::run(database, statement,
                    {records, nowMs, int(position.collection), records, position.startedMs, position.pass})
        .map([](const QSqlQuery &) {});
}

/// A record that is listed is there.
Result<void> markPresent(const QSqlDatabase &database, Collection collection, const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        const auto done =
            Sql::run(database, QStringLiteral("DELETE FROM withdrawn WHERE collection = ? AND id = ?"),
                     {int(collection), id});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> putPage(const QSqlDatabase &database, const DecodedPage &page, Collection collection,
                     qint64 nowMs)
{
    return Mirror::put(database, page)
        .and_then([&] { return markPresent(database, collection, page.ids); })
        .and_then([&] { return ProblemStore(database).replace(page, collection, nowMs); });
}

PageFacts factsOf(const DecodedPage &page, qint64 newlySeen)
{
    PageFacts facts;
    facts.rows = page.rows;
    facts.count = page.count;
    facts.ids = page.ids;
    facts.newlySeen = newlySeen;
    facts.refused = page.refused;
    QHash<qint64, std::optional<qint64>> docking;
    for (const Decoded<Stay> &stay : page.stays)
        docking.insert(stay.value.id, stay.value.dockingMs);
    for (const qint64 id : page.ids)
        facts.dockingMs << docking.value(id);
    return facts;
}

Error movedOn()
{
    return {Error::Kind::Cancelled, {}};
}

} // namespace

SyncStore::SyncStore(const QSqlDatabase &database) : m_database(database)
{}

Result<QList<SyncPosition>> SyncStore::positions() const
{
    QList<SyncPosition> positions;
    for (int i = 0; i < syncCollectionCount; ++i) {
        const Result<std::optional<SyncPosition>> known = positionOf(m_database, SyncCollection(i));
        if (!known)
            return tl::unexpected(known.error());
        positions << known->value_or(neverBegun(SyncCollection(i)));
    }
    return positions;
}

Result<void> SyncStore::setPosition(const SyncPosition &position)
{
    return replaceRow(m_database, QStringLiteral("sync_position"), SyncPositionMapping::values(position));
}

Result<SyncPosition> SyncStore::writePage(const SyncPosition &before, const DecodedPage &page, qint64 nowMs)
{
    SyncPosition after;
    const Result<void> written = Sql::transaction(m_database, [&]() -> Result<void> {
        const Result<std::optional<SyncPosition>> stored = positionOf(m_database, before.collection);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored != before)
            return tl::unexpected(movedOn());
        if (Result<void> done = putPage(m_database, page, recordsOf(before.collection), nowMs); !done)
            return done;
        const Result<qint64> fresh = markListed(m_database, before, page.ids);
        if (!fresh)
            return tl::unexpected(fresh.error());
        after = advanced(before, factsOf(page, *fresh), nowMs);
        if (Result<void> done = setPosition(after); !done)
            return done;
        return after.endedComplete() ? markWithdrawn(m_database, after, nowMs) : Result<void>();
    });
    return written.map([&] { return after; });
}

Result<void> SyncStore::writeRecords(const DecodedPage &page, Collection collection, qint64 nowMs)
{
    return Sql::transaction(m_database, [&] { return putPage(m_database, page, collection, nowMs); });
}

Result<void> SyncStore::writeRefresh(int step, const DecodedPage &page, Collection collection, qint64 nowMs)
{
    return Sql::transaction(m_database, [&] {
        return putPage(m_database, page, collection, nowMs).and_then([&] {
            return setRefreshed(step, nowMs);
        });
    });
}

Result<QMap<int, qint64>> SyncStore::refreshed() const
{
    Result<QSqlQuery> query = Sql::run(m_database, QStringLiteral("SELECT step, done_ms FROM refresh"));
    if (!query)
        return tl::unexpected(query.error());
    QMap<int, qint64> done;
    while (query->next())
        done.insert(query->value(0).toInt(), query->value(1).toLongLong());
    return done;
}

Result<void> SyncStore::setRefreshed(int step, qint64 nowMs)
{
    return Sql::run(m_database,
                    QStringLiteral("INSERT OR REPLACE INTO refresh (step, done_ms) VALUES (?, ?)"),
                    {step, nowMs})
        .map([](const QSqlQuery &) {});
}

Result<void> SyncStore::follow(const QString &server)
{
    return Sql::transaction(m_database, [&]() -> Result<void> {
        const Result<std::optional<QVariant>> known =
            Sql::scalar(m_database, QStringLiteral("SELECT value FROM meta WHERE key = 'server'"));
        if (!known)
            return tl::unexpected(known.error());
        if (*known && (*known)->toString() == server)
            return {};
        // What has been fetched stays, and must not be taken for the bundled catalogue.
        const auto noted = Sql::run(
            m_database, QStringLiteral("INSERT OR IGNORE INTO meta (key, value) SELECT 'fetched', '1' "
                                       "WHERE EXISTS (SELECT 1 FROM sync_position WHERE seen > 0)"));
        if (!noted)
            return tl::unexpected(noted.error());
        for (const char *table : {"sync_position", "listed", "refresh"}) {
            const auto cleared = Sql::run(m_database, QStringLiteral("DELETE FROM ") + QLatin1String(table));
            if (!cleared)
                return tl::unexpected(cleared.error());
        }
        return Sql::run(m_database,
                        QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES ('server', ?)"),
                        {server})
            .map([](const QSqlQuery &) {});
    });
}

Collection recordsOf(SyncCollection collection)
{
    switch (collection) {
    case SyncCollection::DockingEvents:
        return Collection::DockingEvents;
    case SyncCollection::Spacecraft:
        return Collection::Spacecraft;
    case SyncCollection::Flights:
    case SyncCollection::LegacyFlights:
        return Collection::SpacecraftFlights;
    case SyncCollection::DockingLocations:
        return Collection::DockingLocations;
    case SyncCollection::SpaceStations:
        return Collection::SpaceStations;
    case SyncCollection::SpacecraftStatuses:
        return Collection::SpacecraftStatuses;
    }
    return Collection::Spacecraft;
}

} // namespace Skydock
