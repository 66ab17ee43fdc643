// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "synccontrol.h"

#include <QThread>

#include <memory>

namespace Skydock {

class MirrorSession;
class SyncEngine;

/// The synchroniser of a running window: follows the mirror that is open, and keeps a thread for what blocks.
class SyncSession : public SyncControl
{
    Q_OBJECT
public:
    struct Setup
    {
        QString ledgerPath; ///< where the calls of this user are counted
        SyncSettings settings;
        bool paused = false;
    };

    /// Nothing is asked before `begin`.
    SyncSession(Setup setup, MirrorSession *mirror, QObject *parent = nullptr);
    ~SyncSession() override;

    /// The server and the token are known: asks from now on, as soon as the mirror is open.
    void begin(const SyncSettings &settings, const QString &token);

    SyncStatus status() const override { return m_status; }
    bool isPaused() const override { return m_setup.paused; }

    void setPaused(bool paused) override;
    void refreshNow() override;
    void retryNow() override;
    void wantSpacecraft(std::optional<qint64> id) override;
    void wantMore(SyncCollection collection) override;
    void wantSearch(SyncCollection collection, const QString &search) override;
    void applySettings(const SyncSettings &settings, const QString &token) override;
    void checkToken(const QUrl &baseUrl, const QString &token) override;

signals:
    void pausedChanged(bool paused);

private:
    void followMirror();
    void restart();
    template <class Call>
    void post(Call call);

    Setup m_setup;
    QString m_token;
    MirrorSession *m_mirror;
    SyncStatus m_status;
    bool m_begun = false;
    QThread m_thread;
    SyncEngine *m_engine; ///< lives and ends on m_thread
};

} // namespace Skydock
