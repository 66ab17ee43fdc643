// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncagenda.h"

#include <algorithm>

namespace Skydock {

namespace {

constexpr RefreshStep steps[] = {RefreshStep::NewestDockings, RefreshStep::StationsNow,
                                 RefreshStep::CraftInSpace, RefreshStep::NewestSpacecraft,
                                 RefreshStep::NewestFlights};

std::optional<qint64> earlier(std::optional<qint64> a, std::optional<qint64> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

} // namespace

SyncAgenda::SyncAgenda(const SyncKnowledge &knowledge, const SyncPolicy &policy, qint64 nowMs)
    : m_knowledge(knowledge)
    , m_policy(policy)
    , m_nowMs(nowMs)
{}

std::optional<SyncJob> SyncAgenda::wished(const SyncWishes &wishes) const
{
    if (wishes.spacecraft) {
        SyncJob job;
        job.kind = SyncTask::Kind::Record;
        job.collection = SyncCollection::Spacecraft;
        job.spacecraftId = *wishes.spacecraft;
        job.request = spacecraftRequest(*wishes.spacecraft);
        return job;
    }
    if (wishes.search) {
        const auto request = searchRequest(wishes.search->collection, wishes.search->text);
        if (request) {
            SyncJob job;
            job.kind = SyncTask::Kind::Search;
            job.collection = wishes.search->collection;
            job.search = wishes.search->text;
            job.request = *request;
            return job;
        }
    }
    if (wishes.more) {
        const SyncPosition &position = m_knowledge.position(*wishes.more);
        if (position.running || !position.wasComplete())
            return page(SyncTask::Kind::MoreRows, position);
    }
    return std::nullopt;
}

std::optional<SyncJob> SyncAgenda::background() const
{
    if (!m_policy.background)
        return std::nullopt;
    if (auto job = firstMirror())
        return job;
    if (auto job = refresh())
        return job;
    return fullPass();
}

std::optional<qint64> SyncAgenda::nextDueMs() const
{
    if (!m_policy.background)
        return std::nullopt;
    std::optional<qint64> due;
    for (const RefreshStep step : steps)
        due = earlier(due, dueMs(step));
    for (const SyncPosition &position : m_knowledge.positions) {
        if (!m_policy.covers(position.collection))
            continue;
        if (!position.wasComplete() && position.endedMs)
            due = earlier(due, *position.endedMs + SyncPolicy::incompleteRestMs);
        due = earlier(due, fullPassDueMs(position));
    }
    return due;
}

std::optional<qint64> SyncAgenda::doneMs(RefreshStep step) const
{
    const SyncPosition &position = m_knowledge.position(collectionOf(step));
    const auto done = m_knowledge.refreshed.constFind(int(step));
    if (done == m_knowledge.refreshed.constEnd())
        return position.completedMs;
    return std::max(*done, position.completedMs.value_or(*done));
}

std::optional<qint64> SyncAgenda::freshMs() const
{
    const auto dockings = doneMs(RefreshStep::NewestDockings);
    const auto spacecraft = doneMs(RefreshStep::NewestSpacecraft);
    if (!dockings || !spacecraft || !m_knowledge.position(SyncCollection::DockingEvents).wasComplete() ||
        !m_knowledge.position(SyncCollection::Spacecraft).wasComplete())
        return std::nullopt;
    return std::min(*dockings, *spacecraft);
}

bool SyncAgenda::mayBeginFirst(const SyncPosition &position) const
{
    return position.running || !position.endedMs ||
           *position.endedMs + SyncPolicy::incompleteRestMs <= m_nowMs || *position.endedMs > m_nowMs;
}

std::optional<SyncJob> SyncAgenda::firstMirror() const
{
    for (const SyncPosition &position : m_knowledge.positions) {
        if (m_policy.covers(position.collection) && !position.wasComplete() && mayBeginFirst(position))
            return page(SyncTask::Kind::FirstMirror, position);
    }
    return std::nullopt;
}

/// A time to come (somebody set the clock back) is no reason to wait for it.
bool SyncAgenda::isDue(RefreshStep step) const
{
    const auto done = doneMs(step);
    if (!done)
        return false; // its list was never whole: nothing to refresh yet
    if (m_policy.askedSteps.contains(int(step)))
        return true;
    const auto due = dueMs(step);
    return due && (*due <= m_nowMs || *done > m_nowMs);
}

std::optional<qint64> SyncAgenda::dueMs(RefreshStep step) const
{
    const auto done = doneMs(step);
    if (!done || m_policy.refreshIntervalMs == 0 || !m_policy.covers(collectionOf(step)))
        return std::nullopt;
    return *done + m_policy.refreshIntervalMs;
}

std::optional<SyncJob> SyncAgenda::refresh() const
{
    for (const RefreshStep step : steps) {
        if (!m_policy.covers(collectionOf(step)) || !isDue(step))
            continue;
        SyncJob job;
        job.kind = SyncTask::Kind::Refresh;
        job.collection = collectionOf(step);
        job.step = step;
        job.request = refreshRequest(step, m_knowledge.position(job.collection).completedCount);
        return job;
    }
    return std::nullopt;
}

std::optional<qint64> SyncAgenda::fullPassDueMs(const SyncPosition &position) const
{
    if (!position.wasComplete())
        return std::nullopt;
    if (position.running)
        return m_nowMs;
    if (m_policy.refreshIntervalMs == 0)
        return std::nullopt;
    const qint64 due = *position.completedMs + SyncPolicy::fullPassIntervalMs;
    // A pass that ended incomplete counts as one, else it would begin again at once.
    return std::max(due, position.endedMs.value_or(due) +
                             (position.endedComplete() ? 0 : SyncPolicy::incompleteRestMs));
}

std::optional<SyncJob> SyncAgenda::fullPass() const
{
    const SyncPosition *oldest = nullptr;
    for (const SyncPosition &position : m_knowledge.positions) {
        const auto due = fullPassDueMs(position);
        if (!m_policy.covers(position.collection) || !due || *due > m_nowMs)
            continue;
        if (position.running) // one at a time
            return page(SyncTask::Kind::FullPass, position);
        if (!oldest || position.completedMs < oldest->completedMs)
            oldest = &position;
    }
    return oldest ? std::optional(page(SyncTask::Kind::FullPass, *oldest)) : std::nullopt;
}

SyncJob SyncAgenda::page(SyncTask::Kind kind, const SyncPosition &position) const
{
    SyncJob job;
    job.kind = kind;
    job.collection = position.collection;
    job.beginsPass = !position.running;
    job.position = position.running ? position : begunPass(position, m_nowMs);
    job.request = pageRequest(job.position);
    return job;
}

} // namespace Skydock
