// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "online.h"

#include "preferences.h"
#include "settings.h"

namespace Skydock {

namespace {

constexpr qint64 megabyte = 1000LL * 1000;

ImageLimits imageLimits(const Settings &settings)
{
    ImageLimits limits;
    limits.diskBytes = settings.values().imageMegabytes * megabyte;
    return limits;
}

} // namespace

Online::Online(Settings *settings, MirrorSession *mirror, const OnlineOptions &options, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_options(options)
    , tokens(options.keyring ? options.keyring : &m_systemKeyring, TokenStore::fromEnvironment())
    , sync(setupOf(*settings, options), mirror)
    , images(options.imageFolder, &m_clock, imageLimits(*settings))
    , follower(&sync)
{
    connect(&tokens, &TokenStore::settled, this, &Online::tokenSettled);
    connect(&sync, &SyncSession::pausedChanged, this, &Online::keepPaused);
    tokens.load(baseUrl());
}

QUrl Online::baseUrl() const
{
    return m_options.baseUrl.value_or(m_settings->values().baseUrl);
}

void Online::use(const PreferenceValues &values)
{
    // A token is for one server: with another one the synchroniser waits for that server's.
    const bool isElsewhere = values.sync.baseUrl != baseUrl();
    m_options.baseUrl = values.sync.baseUrl;
    images.setDiskBytes(values.imageMegabytes * megabyte);
    if (!isElsewhere)
        sync.applySettings(values.sync, tokens.token());
}

SyncSession::Setup Online::setupOf(const Settings &settings, const OnlineOptions &options)
{
    SyncSession::Setup setup;
    setup.ledgerPath = options.ledgerPath;
    setup.settings.baseUrl = options.baseUrl.value_or(settings.values().baseUrl);
    setup.settings.refreshMinutes = settings.values().refreshMinutes;
    setup.paused = settings.values().syncPaused;
    return setup;
}

void Online::tokenSettled()
{
    sync.begin({baseUrl(), m_settings->values().refreshMinutes}, tokens.token());
}

void Online::keepPaused(bool paused)
{
    SettingsValues values = m_settings->values();
    values.syncPaused = paused;
    m_settings->keep(values);
}

} // namespace Skydock
