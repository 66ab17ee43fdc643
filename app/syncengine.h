// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mirrorsync.h"
#include "synccontrol.h"

#include <memory>

namespace Skydock {

/// The synchroniser with all it needs, on a thread of its own: everything here may block, and nothing here may be
/// called from another thread but by queued calls.
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        QString mirrorPath;
        QString ledgerPath;
        ApiAccount account;
        qint64 refreshIntervalMs = 0;
        bool paused = false;
    };

    SyncEngine();
    ~SyncEngine() override;

    /// Begins, or begins anew with another mirror, server or token.
    void start(const Setup &setup);
    void stop();
    /// Null while stopped.
    MirrorSync *sync() const { return m_parts ? &m_parts->sync : nullptr; }
    void checkToken(const ApiAccount &account);

signals:
    void statusChanged(const Skydock::SyncStatus &status);
    void mirrorChanged(const Skydock::MirrorChange &change);
    void spacecraftArrived(qint64 id, const std::optional<Skydock::Error> &error);
    void searchArrived(Skydock::SyncCollection collection, const QString &search, qint64 found,
                       const std::optional<Skydock::Error> &error);
    void tokenChecked(const Skydock::TokenVerdict &verdict);

private:
    struct Parts
    {
        Parts(const Setup &setup, Clock *clock);
        ApiClient client;
        RequestBudget budget;
        MirrorSync sync;
    };

    void connectParts();

    SystemClock m_clock;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<ApiClient> m_checker;
};

} // namespace Skydock
