// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestbudget.h"
#include "syncposition.h"
#include "syncrequests.h"

#include <QMap>
#include <QSet>

namespace Skydock {

/// What the mirror remembers of earlier work.
struct SyncKnowledge
{
    QList<SyncPosition> positions; ///< one per collection, in order
    QMap<int, qint64> refreshed;   ///< refresh step: when it was last done
    int problems = 0;

    const SyncPosition &position(SyncCollection collection) const { return positions.at(int(collection)); }
};

/// What people are waiting for, the latest of each.
struct SyncWishes
{
    struct Search
    {
        SyncCollection collection = SyncCollection::Spacecraft;
        QString text;
        bool operator==(const Search &) const = default;
    };

    std::optional<qint64> spacecraft;
    std::optional<Search> search;
    std::optional<SyncCollection> more;
    bool isEmpty() const { return !spacecraft && !search && !more; }
};

/// What is to be kept fresh, and how often.
struct SyncPolicy
{
    static constexpr qint64 fullPassIntervalMs = 7LL * 24 * 60 * 60 * 1000;
    /// A list that could not be read whole is not read again all the time.
    static constexpr qint64 incompleteRestMs = 24LL * 60 * 60 * 1000;

    QList<SyncCollection> only;                      ///< empty: everything
    qint64 refreshIntervalMs = 6LL * 60 * 60 * 1000; ///< 0: only when somebody asks
    QSet<int> askedSteps;   ///< steps of a refresh that somebody asked for and that are not done yet
    bool background = true; ///< false: only what people are waiting for

    bool covers(SyncCollection collection) const { return only.isEmpty() || only.contains(collection); }
};

/// One request with what is to be done with its answer.
struct SyncJob
{
    SyncTask::Kind kind = SyncTask::Kind::FirstMirror;
    SyncCollection collection = SyncCollection::DockingEvents;
    ApiRequest request;
    SyncPosition position;   ///< of a page of a pass: from where it is asked for
    bool beginsPass = false; ///< that position is new and not in the mirror yet
    RefreshStep step = RefreshStep::NewestDockings;
    qint64 spacecraftId = 0;
    QString search;

    bool isPage() const
    {
        return kind == SyncTask::Kind::FirstMirror || kind == SyncTask::Kind::FullPass ||
               kind == SyncTask::Kind::MoreRows;
    }
    bool isForPerson() const
    {
        return kind == SyncTask::Kind::Record || kind == SyncTask::Kind::Search ||
               kind == SyncTask::Kind::MoreRows;
    }
    RequestBudget::Purpose purpose() const
    {
        return isForPerson() ? RequestBudget::Purpose::Person : RequestBudget::Purpose::Background;
    }
};

/// What to ask next: first what somebody is looking at, then what was never mirrored, then what is likely to be new,
/// then a list once more from end to end. Pure: the same knowledge, wishes and time give the same job.
class SyncAgenda
{
public:
    SyncAgenda(const SyncKnowledge &knowledge, const SyncPolicy &policy, qint64 nowMs);

    std::optional<SyncJob> wished(const SyncWishes &wishes) const;
    std::optional<SyncJob> background() const;
    /// When background work falls due, if none is due now; nullopt: never by itself.
    std::optional<qint64> nextDueMs() const;

    /// When the step, or a full pass over its list, was last done.
    std::optional<qint64> doneMs(RefreshStep step) const;
    /// When the mirror last learned of new dockings and spacecraft; nullopt before it has them all.
    std::optional<qint64> freshMs() const;

private:
    bool mayBeginFirst(const SyncPosition &position) const;
    bool isDue(RefreshStep step) const;
    std::optional<qint64> dueMs(RefreshStep step) const;
    std::optional<qint64> fullPassDueMs(const SyncPosition &position) const;
    std::optional<SyncJob> firstMirror() const;
    std::optional<SyncJob> refresh() const;
    std::optional<SyncJob> fullPass() const;
    SyncJob page(SyncTask::Kind kind, const SyncPosition &position) const;

    const SyncKnowledge &m_knowledge;
    const SyncPolicy &m_policy;
    qint64 m_nowMs;
};

} // namespace Skydock
