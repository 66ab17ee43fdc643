// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirror.h"

#include "bundledcatalogue.h"
#include "database.h"
#include "dockingstore.h"
#include "flightstore.h"
#include "reextraction.h"
#include "schema.h"
#include "spacecraftstore.h"
#include "sql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace Skydock {

namespace {

/// Below this size a whole integrity check takes a few milliseconds, so it is made at every start.
constexpr qint64 checkedSizeBytes = qint64(32) * 1024 * 1024;

/// How long one process waits while another creates or migrates the mirror, in milliseconds.
constexpr int lockTimeoutMs = 20'000;

QString text(const char *source)
{
    return QCoreApplication::translate("Skydock::Mirror", source);
}

template <class Store, class T>
Result<void> putAll(Store &store, const QList<Decoded<T>> &records)
{
    for (const Decoded<T> &record : records) {
        if (Result<bool> done = store.put(record); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> putPlaces(DockingStore &store, const DecodedPage &page)
{
    for (const Host &host : page.hosts) {
        if (Result<void> done = store.putHost(host); !done)
            return done;
    }
    for (const Port &port : page.ports) {
        if (Result<void> done = store.putPort(port); !done)
            return done;
    }
    return {};
}

/// What has no table of its own, and the names of statuses.
Result<void> putOthers(const QSqlDatabase &database, const DecodedPage &page)
{
    for (const KeptRecord &kept : page.kept) {
        if (auto done = RecordStore(database, kept.collection).put(kept.id, kept.record, kept.origin); !done)
            return tl::unexpected(done.error());
    }
    for (const FilterChoice &status : page.statuses) {
        const auto done = Sql::run(
            database, QStringLiteral("INSERT OR REPLACE INTO spacecraft_status (id, name) VALUES (?, ?)"),
            {status.id, status.name});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<std::optional<QString>> meta(const QSqlDatabase &database, const QString &key)
{
    return Sql::scalar(database, QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key})
        .map([](const std::optional<QVariant> &value) {
            return value ? std::optional<QString>(value->toString()) : std::nullopt;
        });
}

Result<void> setMeta(const QSqlDatabase &database, const QString &key, const QString &value)
{
    return Sql::run(database, QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"),
                    {key, value})
        .map([](const QSqlQuery &) {});
}

/// Reads the catalogue's edition once into a mirror: all of it or nothing, so that a crash leaves no half of it.
Result<bool> fillFromCatalogue(const QSqlDatabase &database, const QString &directory)
{
    const QString key = QStringLiteral("catalogue_edition");
    const BundledCatalogue catalogue(directory);
    const Result<QString> edition = catalogue.edition();
    const Result<std::optional<QString>> present = meta(database, key);
    if (!edition || !present)
        return tl::unexpected(!edition ? edition.error() : present.error());
    if (*present == *edition)
        return false;
    const Result<QList<DecodedPage>> pages = catalogue.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    const Result<void> written = Sql::transaction(database, [&]() -> Result<void> {
        for (const DecodedPage &page : *pages) {
            if (Result<void> done = Mirror::put(database, page); !done)
                return done;
        }
        return setMeta(database, key, *edition);
    });
    return written.map([] { return true; });
}

Result<void> checkIntegrity(const QSqlDatabase &database, const QString &path)
{
    if (QFileInfo(path).size() > checkedSizeBytes)
        return {};
    const Result<std::optional<QVariant>> verdict =
        Sql::scalar(database, QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (!*verdict || (*verdict)->toString() != QLatin1String("ok"))
        return failure(Error::Kind::Damaged, text("The mirror's file is damaged."));
    return {};
}

/// A file that is no mirror at all is treated like a damaged one: kept, and out of the way.
Result<void> checkOwner(const QSqlDatabase &database)
{
    const Result<bool> foreign = Schema::isForeign(database);
    if (!foreign)
        return tl::unexpected(foreign.error());
    if (*foreign)
        return failure(Error::Kind::Damaged, text("The mirror's file belongs to another program."));
    return {};
}

tl::unexpected<Error> cannotRename()
{
    return failure(Error::Kind::Permission,
                   text("The damaged mirror could not be set aside. Check the permissions of its folder."));
}

} // namespace

Mirror::Mirror(QString dataDir) : m_dataDir(std::move(dataDir))
{}

QString Mirror::path() const
{
    return QDir(m_dataDir).filePath(QStringLiteral("mirror.sqlite"));
}

Result<MirrorInfo> Mirror::open(const QString &catalogueDir) const
{
    if (Result<void> made = makeFolder(); !made)
        return tl::unexpected(made.error());
    QLockFile lock(QDir(m_dataDir).filePath(QStringLiteral("mirror.lock")));
    if (!lock.tryLock(lockTimeoutMs)) {
        const bool busy = lock.error() == QLockFile::LockFailedError;
        return failure(
            busy ? Error::Kind::Storage : Error::Kind::Permission,
            busy ? text("Another Skydock is preparing the mirror. Try again in a moment.")
                 : text("The data folder %1 cannot be written. Check its permissions, or choose another "
                        "one (--data-dir).")
                       .arg(QDir::toNativeSeparators(m_dataDir)));
    }
    std::optional<QString> setAsideAs;
    Result<Database> database = openFile();
    if (!database && database.error().kind == Error::Kind::Damaged) {
        const Result<QString> kept = setAside();
        if (!kept)
            return tl::unexpected(kept.error());
        setAsideAs = *kept;
        database = openFile();
    }
    if (!database)
        return tl::unexpected(database.error());
    return filled(database->handle(), catalogueDir).map([&](MirrorInfo info) {
        info.setAside = setAsideAs;
        return info;
    });
}

Result<void> Mirror::put(const QSqlDatabase &database, const DecodedPage &page)
{
    SpacecraftStore spacecraft(database);
    FlightStore flights(database);
    DockingStore dockings(database);
    return putAll(spacecraft, page.spacecraft)
        .and_then([&] { return putAll(flights, page.flights); })
        .and_then([&] { return putPlaces(dockings, page); })
        .and_then([&] { return putAll(dockings, page.stays); })
        .and_then([&] { return putOthers(database, page); });
}

Result<void> Mirror::write(const QSqlDatabase &database, const DecodedPage &page)
{
    return Sql::transaction(database, [&] { return put(database, page); });
}

Result<void> Mirror::makeFolder() const
{
    const QString shown = QDir::toNativeSeparators(m_dataDir);
    const QFileInfo folder(m_dataDir);
    if (folder.exists() && !folder.isDir())
        return failure(Error::Kind::Permission,
                       text("The data folder %1 is a file. Choose another one (--data-dir).").arg(shown));
    if (!QDir().mkpath(m_dataDir))
        return failure(
            Error::Kind::Permission,
            text("The data folder %1 cannot be created. Check the permissions of the folder above it, or "
                 "choose another one (--data-dir).")
                .arg(shown));
    return {};
}

/// Open, whole, ours, and at the newest schema step.
Result<Database> Mirror::openFile() const
{
    Result<Database> database = Database::open(path(), Database::Access::Write);
    if (!database)
        return database;
    const QSqlDatabase &handle = database->handle();
    const Result<void> ready = checkIntegrity(handle, path())
                                   .and_then([&] { return checkOwner(handle); })
                                   .and_then([&] { return Schema::migrate(handle); })
                                   .and_then([&] { return Reextraction::finish(handle); });
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

Result<MirrorInfo> Mirror::filled(const QSqlDatabase &database, const QString &catalogueDir) const
{
    MirrorInfo info;
    info.path = path();
    const Result<bool> filled = fillFromCatalogue(database, catalogueDir);
    const Result<std::optional<QVariant>> newest =
        Sql::scalar(database, QStringLiteral("SELECT max(fetched_ms) FROM record"));
    const Result<std::optional<QVariant>> fetched =
        Sql::scalar(database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM sync_position WHERE seen > 0) "
                                             "OR EXISTS (SELECT 1 FROM meta WHERE key = 'fetched')"));
    if (!newest || !fetched)
        return tl::unexpected(newest ? fetched.error() : newest.error());
    const bool empty = !*newest || (*newest)->isNull();
    if (!filled && empty)
        return tl::unexpected(filled.error());
    if (!filled) // what the mirror has is newer than any catalogue; a broken one must not lock it away
        qWarning("%s", qUtf8Printable(filled.error().text));
    info.filledFromCatalogue = filled.value_or(false);
    if (!empty)
        info.newestFetchMs = (*newest)->toLongLong();
    info.hasFetched = *fetched && (*fetched)->toBool();
    return info;
}

/// Renames the file and what belongs to it; answers the new name.
Result<QString> Mirror::setAside() const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString kept = QDir(m_dataDir).filePath(QStringLiteral("mirror-damaged-%1.sqlite").arg(stamp));
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path() + suffix) && !QFile::rename(path() + suffix, kept + suffix))
            return cannotRename();
    }
    if (!QFile::rename(path(), kept))
        return cannotRename();
    return kept;
}

} // namespace Skydock
