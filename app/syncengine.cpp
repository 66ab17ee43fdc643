// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncengine.h"

#include <QHostAddress>

namespace Skydock {

namespace {

MirrorSync::Options optionsOf(const SyncEngine::Setup &setup)
{
    MirrorSync::Options options;
    options.mirrorPath = setup.mirrorPath;
    options.policy.refreshIntervalMs = setup.refreshIntervalMs;
    return options;
}

/// Launch Library names the account it knows a token by, and the caller's address where it knows none.
TokenVerdict verdictOf(const Result<ApiReply> &reply)
{
    TokenVerdict verdict;
    const Result<ApiThrottle> throttle =
        reply.and_then([](const ApiReply &answer) { return parseThrottle(answer.body); });
    if (!throttle) {
        verdict.error = throttle.error();
        return verdict;
    }
    verdict.limit = throttle->limit;
    verdict.used = throttle->used;
    verdict.accepted = !throttle->ident.isEmpty() && QHostAddress(throttle->ident).isNull();
    return verdict;
}

} // namespace

SyncEngine::Parts::Parts(const Setup &setup, Clock *clock)
    : client(setup.account, clock)
    , budget(setup.ledgerPath, RequestBudget::accountKey(setup.account.baseUrl, setup.account.token), clock)
    , sync(optionsOf(setup), &client, &budget, clock)
{}

SyncEngine::SyncEngine() = default;
SyncEngine::~SyncEngine() = default;

void SyncEngine::start(const Setup &setup)
{
    m_parts = std::make_unique<Parts>(setup, &m_clock);
    connectParts();
    if (const Result<void> opened = m_parts->sync.open(); !opened) {
        SyncStatus status;
        status.activity = SyncStatus::Activity::Stopped;
        status.error = opened.error();
        m_parts.reset();
        emit statusChanged(status);
        return;
    }
    m_parts->sync.setPaused(setup.paused);
    m_parts->sync.start();
}

void SyncEngine::stop()
{
    m_parts.reset();
    emit statusChanged({});
}

void SyncEngine::connectParts()
{
    const MirrorSync *sync = &m_parts->sync;
    connect(sync, &MirrorSync::statusChanged, this, [this, sync] { emit statusChanged(sync->status()); });
    connect(sync, &MirrorSync::mirrorChanged, this, &SyncEngine::mirrorChanged);
    connect(sync, &MirrorSync::spacecraftArrived, this, &SyncEngine::spacecraftArrived);
    connect(sync, &MirrorSync::searchArrived, this, &SyncEngine::searchArrived);
}

void SyncEngine::checkToken(const ApiAccount &account)
{
    m_checker = std::make_unique<ApiClient>(account, &m_clock);
    ApiRequest request;
    request.endpoint = ApiEndpoint::Throttle;
    m_checker->get(request, this,
                   [this](const Result<ApiReply> &reply) { emit tokenChecked(verdictOf(reply)); });
}

} // namespace Skydock
