// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remotesearch.h"

#include "pagedtablemodel.h"
#include "synccontrol.h"

namespace Skydock {

RemoteSearch::RemoteSearch(SyncControl *sync, SyncCollection collection, PagedTableModel *model,
                           QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_collection(collection)
    , m_model(model)
{
    connect(model, &PagedTableModel::stateChanged, this, &RemoteSearch::look);
    connect(model, &PagedTableModel::remoteChanged, this, &RemoteSearch::look);
    connect(sync, &SyncControl::statusChanged, this, &RemoteSearch::look);
    connect(sync, &SyncControl::searchArrived, this, &RemoteSearch::arrived);
    look();
}

/// Another search ends what was asked for the last one.
void RemoteSearch::look()
{
    const QString search = m_model->searchText().trimmed();
    const bool isOther = search != m_search;
    if (isOther && m_state == State::Asked)
        m_sync->wantSearch(m_collection, {});
    m_search = search;
    if (isOther || m_state == State::NotOffered || m_state == State::Offered)
        setState(isOffered() ? State::Offered : State::NotOffered);
}

bool RemoteSearch::isOffered() const
{
    const SyncStatus status = m_sync->status();
    const bool isOffline = status.activity == SyncStatus::Activity::Off ||
                           (status.error && status.error->kind == Error::Kind::Offline);
    return !m_search.isEmpty() && !m_model->remote().complete && !isOffline;
}

void RemoteSearch::ask()
{
    if (m_state == State::NotOffered || m_state == State::Asked)
        return;
    setState(State::Asked);
    m_sync->wantSearch(m_collection, m_search);
}

void RemoteSearch::arrived(SyncCollection collection, const QString &search, qint64 found,
                           const std::optional<Error> &error)
{
    if (collection != m_collection || search != m_search || m_state != State::Asked)
        return;
    m_found = found;
    if (!error)
        setState(State::Answered);
    else // without calls the wish stands until there are some
        setState(error->kind == Error::Kind::Throttled ? State::Asked : State::Failed, error);
}

void RemoteSearch::setState(State state, const std::optional<Error> &error)
{
    if (state == m_state && error == m_error && state != State::Offered)
        return;
    m_state = state;
    m_error = error;
    emit changed();
}

} // namespace Skydock
