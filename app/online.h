// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "imagestore.h"
#include "mirrorfollower.h"
#include "syncsession.h"
#include "systemkeyring.h"
#include "tokenstore.h"

namespace Skydock {

class Settings;
struct PreferenceValues;

/// Where the parts that use the network keep what they keep.
struct OnlineOptions
{
    QString ledgerPath;          ///< the calls of this user
    QString imageFolder;         ///< pictures between runs
    std::optional<QUrl> baseUrl; ///< instead of the one in the settings, for this run
    Keyring *keyring = nullptr;  ///< instead of the desktop's
};

/// What a window has beyond the mirror when it may use the network: the synchroniser, the token, and pictures. Asks for
/// nothing before the token is known.
class Online : public QObject
{
    Q_OBJECT
public:
    /// Settings and mirror outlive it.
    Online(Settings *settings, MirrorSession *mirror, const OnlineOptions &options,
           QObject *parent = nullptr);

    QUrl baseUrl() const;
    /// Makes these hold, whatever the settings and the command line said.
    void use(const PreferenceValues &values);

private:
    static SyncSession::Setup setupOf(const Settings &settings, const OnlineOptions &options);
    void tokenSettled();
    void keepPaused(bool paused);

    Settings *m_settings;
    OnlineOptions m_options;
    SystemClock m_clock;
    SystemKeyring m_systemKeyring;

public:
    TokenStore tokens;
    SyncSession sync;
    ImageStore images;
    MirrorFollower follower;
};

} // namespace Skydock
