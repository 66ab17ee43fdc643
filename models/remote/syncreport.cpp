// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncreport.h"

#include <algorithm>

namespace Skydock {

namespace {

CollectionProgress progressOf(const SyncPosition &position)
{
    CollectionProgress progress;
    progress.collection = position.collection;
    progress.complete = position.wasComplete();
    progress.completedMs = position.completedMs;
    progress.count = position.running && position.count ? position.count : position.completedCount;
    progress.here = position.wasComplete() ? position.completedCount.value_or(0) : position.seen;
    if (!progress.count)
        progress.count = position.count;
    return progress;
}

} // namespace

SyncStatus syncReport(const SyncKnowledge &knowledge, const SyncPolicy &policy, qint64 nowMs)
{
    SyncStatus status;
    status.freshMs = SyncAgenda(knowledge, policy, nowMs).freshMs();
    status.problems = knowledge.problems;
    status.isComplete = !knowledge.positions.isEmpty();
    for (const SyncPosition &position : knowledge.positions) {
        status.progress << progressOf(position);
        status.isComplete = status.isComplete && position.wasComplete();
    }
    return status;
}

SyncTask syncTask(const SyncJob &job, const SyncKnowledge &knowledge)
{
    SyncTask task;
    task.kind = job.kind;
    task.collection = job.collection;
    if (job.kind == SyncTask::Kind::Refresh) {
        task.page = int(job.step) + 1;
        task.pages = refreshStepCount;
        return task;
    }
    if (!job.isPage())
        return task;
    task.page = job.position.page + 1;
    task.rows = job.position.seen;
    task.count = job.position.count ? job.position.count : knowledge.position(job.collection).completedCount;
    if (task.count)
        task.pages = std::max(task.page, pagesFor(job.collection, *task.count, ApiRequest::mostRows));
    return task;
}

} // namespace Skydock
