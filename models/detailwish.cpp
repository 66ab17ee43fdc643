// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailwish.h"

#include "spacecraftdetailmodel.h"
#include "synccontrol.h"

#include <utility>

namespace Skydock {

DetailWish::DetailWish(SyncControl *sync, SpacecraftDetailModel *detail, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_detail(detail)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &DetailWish::ask);
    connect(detail, &SpacecraftDetailModel::stateChanged, this, &DetailWish::look);
    connect(sync, &SyncControl::statusChanged, this, &DetailWish::look);
    connect(sync, &SyncControl::spacecraftArrived, this, &DetailWish::arrived);
}

DetailWish::~DetailWish()
{
    if (m_isAsked)
        m_sync->wantSpacecraft({});
}

void DetailWish::setWanted(bool wanted)
{
    if (std::exchange(m_isWanted, wanted) != wanted)
        look();
}

std::optional<qint64> DetailWish::neededId() const
{
    const auto id = m_detail->spacecraftId();
    const bool isRead = m_isWanted && id && m_detail->state() == SpacecraftDetailModel::State::Ready;
    if (!isRead || m_detail->detail().level >= RecordLevel::Detailed || m_answered.contains(*id))
        return std::nullopt;
    return id;
}

bool DetailWish::isOffline() const
{
    const SyncStatus status = m_sync->status();
    return status.activity == SyncStatus::Activity::Off ||
           (status.error && status.error->kind == Error::Kind::Offline);
}

void DetailWish::look()
{
    const auto id = neededId();
    if (id != m_id)
        leave();
    m_id = id;
    if (!id || m_isAsked || m_state == State::Failed)
        return;
    if (isOffline()) {
        m_patience.stop();
        setState(State::Offline);
    } else if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void DetailWish::ask()
{
    m_isAsked = true;
    setState(State::Asked);
    m_sync->wantSpacecraft(m_id);
}

void DetailWish::leave()
{
    m_patience.stop();
    if (std::exchange(m_isAsked, false))
        m_sync->wantSpacecraft({});
    setState(State::NotNeeded);
}

void DetailWish::arrived(qint64 id, const std::optional<Error> &error)
{
    if (id != m_id || !m_isAsked)
        return;
    if (error && error->kind == Error::Kind::Throttled)
        return setState(State::Asked, error); // the wish stands until there are calls
    m_isAsked = false;
    if (error && error->kind == Error::Kind::Offline)
        return look();
    if (error)
        return setState(State::Failed, error);
    m_answered.insert(id);
    m_detail->refresh();
    look();
}

void DetailWish::setState(State state, const std::optional<Error> &error)
{
    if (state == m_state && error == m_error)
        return;
    m_state = state;
    m_error = error;
    emit changed();
}

} // namespace Skydock
