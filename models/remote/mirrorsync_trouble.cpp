// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorsync.h"

// What MirrorSync does when something does not go as it should.

namespace Skydock {

void MirrorSync::requestFailed(const SyncJob &job, const Error &error)
{
    if (error.kind == Error::Kind::Throttled) {
        std::optional<qint64> waitMs;
        if (error.retryAfter)
            waitMs = error.retryAfter->toMSecsSinceEpoch() - m_clock->nowMs();
        if (const Result<void> noted = m_budget->refused(waitMs); !noted)
            return writeFailed(noted.error());
        return waitForCalls(job, error);
    }
    if (error.kind == Error::Kind::Permission)
        return stopWith(error);
    // That one record does not exist says nothing about the rest.
    const bool isAboutThisOnly =
        job.isForPerson() && (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Usage);
    if (!isAboutThisOnly)
        m_retry.failed(error, m_clock->nowMs());
    adaptTo(job, error);
    tellPerson(job, 0, error);
    dropWish(job);
    stepIn(0);
}

/// A call that cannot be given back stays counted, which costs a call and does no harm; the next one says why.
void MirrorSync::giveBack()
{
    if (const Result<void> given = m_budget->giveBack(); !given)
        qWarning("%s", qUtf8Printable(given.error().text));
}

/// The same request would fail the same way: asks for less, or leaves the list alone for a while.
void MirrorSync::adaptTo(const SyncJob &job, const Error &error)
{
    if (!job.isPage())
        return;
    const bool isRefused = error.kind == Error::Kind::Usage || error.kind == Error::Kind::NotFound;
    const bool isTooMuch =
        error.kind != Error::Kind::Offline && m_retry.failures() >= SyncRetry::failuresUntilLess;
    Result<void> noted;
    if ((isRefused || isTooMuch) && job.position.level == RecordLevel::Detailed)
        noted = m_writer->lowerLevel(job.position);
    else if (isRefused)
        noted = m_writer->giveUp(job.position, m_clock->nowMs());
    if (!noted)
        writeFailed(noted.error());
}

/// The mirror or the ledger could not be read or written: a full disk, say. Tried again later; an answer that waits to
/// be written is not asked for again.
void MirrorSync::writeFailed(const Error &error)
{
    m_retry.failed(error, m_clock->nowMs());
    const qint64 nextMs = m_retry.nextMs().value_or(m_clock->nowMs());
    publish(SyncStatus::Activity::WaitingToRetry, {}, nextMs);
    stepIn(nextMs - m_clock->nowMs());
}

void MirrorSync::waitForCalls(const SyncJob &job, const Error &error)
{
    m_knowsThrottle = false; // by then the server may know better
    const RequestBudget::Purpose purpose = job.purpose();
    const std::optional<qint64> freeMs = m_budget->state(purpose).nextCallMs;
    const qint64 nextMs = std::max(m_clock->nowMs() + 1000, freeMs.value_or(m_clock->nowMs() + 60'000));
    Error wait = error;
    wait.retryAfter = QDateTime::fromMSecsSinceEpoch(nextMs, Qt::UTC);
    tellPerson(job, 0, wait); // the wish stays, and is fulfilled then
    publish(SyncStatus::Activity::WaitingForCalls, job, nextMs);
    stepIn(nextMs - m_clock->nowMs());
}

void MirrorSync::tellPerson(const SyncJob &job, qint64 found, const std::optional<Error> &error)
{
    if (job.kind == SyncTask::Kind::Record)
        emit spacecraftArrived(job.spacecraftId, error);
    if (job.kind == SyncTask::Kind::Search)
        emit searchArrived(job.collection, job.search, found, error);
}

/// A wish is fulfilled, or failed for good; a newer one of the same kind stays.
void MirrorSync::dropWish(const SyncJob &job)
{
    if (job.kind == SyncTask::Kind::Record && m_wishes.spacecraft == job.spacecraftId)
        m_wishes.spacecraft.reset();
    if (job.kind == SyncTask::Kind::Search &&
        m_wishes.search == SyncWishes::Search{job.collection, job.search})
        m_wishes.search.reset();
    if (job.kind == SyncTask::Kind::MoreRows && m_wishes.more == job.collection)
        m_wishes.more.reset();
}

void MirrorSync::stopWith(const Error &error)
{
    m_stopped = error;
    publish(SyncStatus::Activity::Stopped);
}

} // namespace Skydock
