// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncsession.h"

#include "mirrorsession.h"
#include "syncengine.h"

namespace Skydock {

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

SyncSession::SyncSession(Setup setup, MirrorSession *mirror, QObject *parent)
    : SyncControl(parent)
    , m_setup(std::move(setup))
    , m_mirror(mirror)
    , m_engine(new SyncEngine)
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &SyncEngine::statusChanged, this, [this](const SyncStatus &status) {
        m_status = status;
        emit statusChanged();
    });
    connect(m_engine, &SyncEngine::mirrorChanged, this, &SyncControl::mirrorChanged);
    connect(m_engine, &SyncEngine::spacecraftArrived, this, &SyncControl::spacecraftArrived);
    connect(m_engine, &SyncEngine::searchArrived, this, &SyncControl::searchArrived);
    connect(m_engine, &SyncEngine::tokenChecked, this, &SyncControl::tokenChecked);
    connect(m_mirror, &MirrorSession::stateChanged, this, &SyncSession::followMirror);
    m_thread.start();
}

SyncSession::~SyncSession()
{
    m_thread.quit();
    m_thread.wait(); // a page that is being written is written to its end
}

/// Runs `call` with the engine, on the engine's thread.
template <class Call>
void SyncSession::post(Call call)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, call = std::move(call)] { call(*engine); });
}

void SyncSession::begin(const SyncSettings &settings, const QString &token)
{
    if (m_begun)
        return applySettings(settings, token);
    m_begun = true;
    m_setup.settings = settings;
    m_token = token;
    followMirror();
}

void SyncSession::followMirror()
{
    if (!m_begun)
        return;
    if (m_mirror->state() == MirrorSession::State::Ready)
        restart();
    else
        post([](SyncEngine &engine) { engine.stop(); });
}

void SyncSession::restart()
{
    SyncEngine::Setup setup;
    setup.mirrorPath = m_mirror->info().path;
    setup.ledgerPath = m_setup.ledgerPath;
    setup.account = {m_setup.settings.baseUrl, m_token};
    setup.refreshIntervalMs = m_setup.settings.refreshMinutes * minuteMs;
    setup.paused = m_setup.paused;
    post([setup](SyncEngine &engine) { engine.start(setup); });
}

void SyncSession::setPaused(bool paused)
{
    if (paused == m_setup.paused)
        return;
    m_setup.paused = paused;
    post([paused](SyncEngine &engine) {
        if (MirrorSync *sync = engine.sync())
            sync->setPaused(paused);
    });
    emit pausedChanged(paused);
    emit statusChanged();
}

void SyncSession::refreshNow()
{
    setPaused(false); // somebody who wants news does not want the pause any more
    post([](SyncEngine &engine) {
        if (MirrorSync *sync = engine.sync())
            sync->refreshNow();
    });
}

void SyncSession::retryNow()
{
    post([](SyncEngine &engine) {
        if (MirrorSync *sync = engine.sync())
            sync->retryNow();
    });
}

void SyncSession::wantSpacecraft(std::optional<qint64> id)
{
    post([id](SyncEngine &engine) {
        if (MirrorSync *sync = engine.sync())
            sync->wantSpacecraft(id);
    });
}

void SyncSession::wantMore(SyncCollection collection)
{
    post([collection](SyncEngine &engine) {
        if (MirrorSync *sync = engine.sync())
            sync->wantMore(collection);
    });
}

void SyncSession::wantSearch(SyncCollection collection, const QString &search)
{
    post([collection, search](SyncEngine &engine) {
        if (MirrorSync *sync = engine.sync())
            sync->wantSearch(collection, search);
    });
}

void SyncSession::applySettings(const SyncSettings &settings, const QString &token)
{
    const bool elsewhere = settings.baseUrl != m_setup.settings.baseUrl || token != m_token;
    const qint64 intervalMs = settings.refreshMinutes * minuteMs;
    m_setup.settings = settings;
    m_token = token;
    if (elsewhere)
        return followMirror();
    post([intervalMs](SyncEngine &engine) {
        if (MirrorSync *sync = engine.sync())
            sync->setRefreshInterval(intervalMs);
    });
}

void SyncSession::checkToken(const QUrl &baseUrl, const QString &token)
{
    const ApiAccount account{baseUrl, token};
    post([account](SyncEngine &engine) { engine.checkToken(account); });
}

} // namespace Skydock
