// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remoterows.h"

#include "pagedtablemodel.h"
#include "synccontrol.h"

#include <algorithm>

namespace Skydock {

namespace {

/// Nothing can be fetched now, so that asking would be in vain.
bool isOffline(const SyncStatus &status)
{
    return status.activity == SyncStatus::Activity::Off ||
           (status.error && status.error->kind == Error::Kind::Offline);
}

/// What the synchroniser does after it has dropped a wish.
bool isIdle(SyncStatus::Activity activity)
{
    using enum SyncStatus::Activity;
    return activity == UpToDate || activity == WaitingToRetry || activity == Stopped || activity == Paused;
}

} // namespace

RemoteRows::RemoteRows(SyncControl *sync, SyncCollection collection, PagedTableModel *model, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_collection(collection)
    , m_model(model)
{
    connect(sync, &SyncControl::statusChanged, this, &RemoteRows::followStatus);
    connect(model, &PagedTableModel::moreWanted, this, &RemoteRows::ask);
    connect(model, &PagedTableModel::stateChanged, this, &RemoteRows::settle);
    connect(sync, &SyncControl::mirrorChanged, this, [this](const MirrorChange &change) {
        m_arrived = m_arrived || change.ids.isEmpty() || change.collection == m_collection;
    });
    followStatus();
}

void RemoteRows::followStatus()
{
    const SyncStatus status = m_sync->status();
    const auto entry = std::ranges::find(status.progress, m_collection, &CollectionProgress::collection);
    if (entry != status.progress.end())
        m_model->setRemote({entry->count, entry->complete});
    if (m_model->isMoreWanted() && !m_asked)
        ask();
    else
        settle();
}

void RemoteRows::ask()
{
    m_asked = !isOffline(m_sync->status());
    m_arrived = false;
    if (m_asked)
        m_sync->wantMore(m_collection);
}

/// The wish is fulfilled when the model has read what was written, or it was given up.
void RemoteRows::settle()
{
    if (!m_model->isMoreWanted() || !m_asked || m_model->isRefreshing())
        return;
    if (!m_arrived && !isIdle(m_sync->status().activity))
        return;
    m_asked = false;
    m_arrived = false;
    m_model->endWanting();
}

} // namespace Skydock
