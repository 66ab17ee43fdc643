// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedspacecraftindex.h"

#include "database.h"
#include "sql.h"

#include <QLoggingCategory>

namespace Skydock {

namespace {

Q_LOGGING_CATEGORY(lcIndex, "skydock.store.index")

Result<qint64> numberIn(const QSqlDatabase &database, const QString &statement,
                        const QVariantList &values = {})
{
    return Sql::scalar(database, statement, values).map([](const std::optional<QVariant> &value) {
        return value ? value->toLongLong() : 0;
    });
}

Result<qint64> revisionOf(const QSqlDatabase &database)
{
    return numberIn(database, QStringLiteral("SELECT number FROM spacecraft_revision"));
}

bool hasAtMost(const QSqlDatabase &database, int few)
{
    const auto count = numberIn(
        database, QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM spacecraft LIMIT ?)"), {few + 1});
    return count && *count <= few;
}

} // namespace

SharedSpacecraftIndex::SharedSpacecraftIndex(QString databasePath, int few)
    : m_path(std::move(databasePath))
    , m_few(few)
{
    m_pool.setMaxThreadCount(1);
}

SharedSpacecraftIndex::~SharedSpacecraftIndex()
{
    m_isGoing = true;
    m_pool.waitForDone();
}

std::shared_ptr<const SpacecraftIndex> SharedSpacecraftIndex::of(const QSqlDatabase &database)
{
    const Result<qint64> revision = revisionOf(database);
    if (!revision)
        return nullptr; // SQL will say what is wrong
    const std::lock_guard lock(m_mutex);
    if (m_index && m_index->revision() == *revision)
        return m_index;
    if (m_isReading || m_unreadable == *revision)
        return nullptr;
    if (!hasAtMost(database, m_few)) {
        readBeside(*revision);
        return nullptr;
    }
    Result<Index> index = read(database);
    if (!index || (*index)->revision() != *revision)
        return nullptr;
    m_index = std::move(*index);
    return m_index;
}

/// A writer may come between two of its statements: then what was read does not fit together and is no index.
Result<SharedSpacecraftIndex::Index> SharedSpacecraftIndex::read(const QSqlDatabase &database) const
{
    const Result<qint64> before = revisionOf(database);
    if (!before)
        return tl::unexpected(before.error());
    Result<IndexedSpacecraft> columns = readIndexedSpacecraft(database, [this] { return m_isGoing.load(); });
    if (!columns)
        return tl::unexpected(columns.error());
    const Result<qint64> after = revisionOf(database);
    if (!after)
        return tl::unexpected(after.error());
    if (*before != *after)
        return failure(Error::Kind::Cancelled, {});
    return std::make_shared<const SpacecraftIndex>(std::move(*columns), *after);
}

/// The caller holds the lock.
void SharedSpacecraftIndex::readBeside(qint64 revision)
{
    m_isReading = true;
    m_pool.start([this, revision] {
        Result<Index> index = readFile();
        const std::lock_guard lock(m_mutex);
        m_isReading = false;
        if (index) {
            m_index = std::move(*index);
        } else if (index.error().kind != Error::Kind::Cancelled) {
            m_unreadable = revision;
            qCWarning(lcIndex, "Spacecraft are searched without an index: %s",
                      qPrintable(index.error().text));
        }
    });
}

/// In one transaction, so that a writer does not come between.
Result<SharedSpacecraftIndex::Index> SharedSpacecraftIndex::readFile() const
{
    const Result<Database> database = Database::open(m_path, Database::Access::Read);
    if (!database)
        return tl::unexpected(database.error());
    return Sql::snapshot<Index>(database->handle(), [&] { return read(database->handle()); });
}

} // namespace Skydock
