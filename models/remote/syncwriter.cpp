// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncwriter.h"

#include "problemstore.h"
#include "sql.h"
#include "syncstore.h"

#include <QCoreApplication>

namespace Skydock {

namespace {

tl::unexpected<Error> noAnswer()
{
    return failure(Error::Kind::Damaged,
                   QCoreApplication::translate("Skydock::MirrorSync",
                                               "Launch Library's answer is not about what "
                                               "was asked for. It was not used."));
}

/// A single record is no list and the other way round; a page without a usable record, although it holds some, is
/// something else than it says; and a pass cannot go by a list that does not say how long it is.
bool answers(const SyncJob &job, const DecodedPage &page)
{
    if (job.kind == SyncTask::Kind::Record)
        return !page.isList && page.ids == QList<qint64>{job.spacecraftId};
    const bool isUsable = page.rows == 0 || !page.ids.isEmpty();
    return page.isList && isUsable && (page.countKnown || !job.isPage());
}

} // namespace

SyncWriter::SyncWriter(Database database) : m_database(std::move(database))
{}

Result<SyncWriter> SyncWriter::open(const QString &mirrorPath, const QString &server)
{
    Result<Database> database = Database::open(mirrorPath, Database::Access::Write);
    if (!database)
        return tl::unexpected(database.error());
    if (Result<void> done = SyncStore(database->handle()).follow(server); !done)
        return tl::unexpected(done.error());
    return SyncWriter(std::move(*database));
}

Result<SyncKnowledge> SyncWriter::knowledge() const
{
    const SyncStore store(m_database.handle());
    const auto positions = store.positions();
    const auto refreshed = store.refreshed();
    const auto problems = ProblemStore(m_database.handle()).count();
    if (!positions || !refreshed)
        return tl::unexpected(positions ? refreshed.error() : positions.error());
    if (!problems)
        return tl::unexpected(problems.error());
    return SyncKnowledge{*positions, *refreshed, *problems};
}

Result<void> SyncWriter::begin(const SyncJob &job)
{
    return job.isPage() && job.beginsPass ? SyncStore(m_database.handle()).setPosition(job.position)
                                          : Result<void>();
}

Result<WrittenAnswer> SyncWriter::write(const SyncJob &job, const ApiReply &reply)
{
    const Result<DecodedPage> page =
        decodePage(reply.body, recordsOf(job.collection), job.request.origin(reply.fetchedMs));
    if (!page)
        return tl::unexpected(page.error());
    if (!answers(job, *page))
        return noAnswer();
    if (Result<void> written = writePage(job, *page, reply.fetchedMs); !written)
        return tl::unexpected(written.error());
    return WrittenAnswer{{job.collection, page->ids}, page->rows, page->count};
}

Result<void> SyncWriter::writePage(const SyncJob &job, const DecodedPage &page, qint64 nowMs)
{
    SyncStore store(m_database.handle());
    if (job.isPage())
        return store.writePage(job.position, page, nowMs).map([](const SyncPosition &) {});
    if (job.kind == SyncTask::Kind::Refresh)
        return store.writeRefresh(int(job.step), page, recordsOf(job.collection), nowMs);
    return store.writeRecords(page, recordsOf(job.collection), nowMs);
}

Result<void> SyncWriter::lowerLevel(const SyncPosition &position)
{
    SyncPosition lower = position;
    lower.level = RecordLevel::Normal;
    return SyncStore(m_database.handle()).setPosition(lower);
}

Result<void> SyncWriter::giveUp(const SyncPosition &position, qint64 nowMs)
{
    SyncPosition ended = position;
    ended.running = false;
    ended.endedMs = nowMs;
    ended.lastWasComplete = false;
    return SyncStore(m_database.handle()).setPosition(ended);
}

Result<qint64> SyncWriter::dataVersion() const
{
    return Sql::scalar(m_database.handle(), QStringLiteral("PRAGMA data_version"))
        .map([](const std::optional<QVariant> &value) { return value ? value->toLongLong() : 0; });
}

} // namespace Skydock
