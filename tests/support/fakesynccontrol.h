// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "synccontrol.h"

#include <QStringList>

namespace Skydock {

/// A synchroniser that does nothing but note what it was asked; the test says what it is doing and what has come.
class FakeSyncControl : public SyncControl
{
public:
    using SyncControl::SyncControl;

    SyncStatus status() const override { return m_status; }
    bool isPaused() const override { return m_paused; }

    void setPaused(bool paused) override
    {
        m_paused = paused;
        calls << (paused ? QStringLiteral("pause") : QStringLiteral("resume"));
        emit statusChanged();
    }
    void refreshNow() override { calls << QStringLiteral("refresh"); }
    void retryNow() override { calls << QStringLiteral("retry"); }
    void wantSpacecraft(std::optional<qint64> id) override
    {
        calls << (id ? QStringLiteral("spacecraft %1").arg(*id) : QStringLiteral("no spacecraft"));
    }
    void wantMore(SyncCollection collection) override
    {
        calls << QStringLiteral("more of %1").arg(int(collection));
    }
    void wantSearch(SyncCollection collection, const QString &search) override
    {
        calls << QStringLiteral("search %1 “%2”").arg(int(collection)).arg(search);
    }
    void applySettings(const SyncSettings &settings, const QString &token) override
    {
        applied = settings;
        appliedToken = token;
        calls << QStringLiteral("settings");
    }
    void checkToken(const QUrl &baseUrl, const QString &token) override
    {
        calls << QStringLiteral("check %1 “%2”").arg(baseUrl.toString(), token);
    }

    void setStatus(const SyncStatus &status)
    {
        m_status = status;
        m_paused = status.activity == SyncStatus::Activity::Paused;
        emit statusChanged();
    }
    void setActivity(SyncStatus::Activity activity, const std::optional<Error> &error = {})
    {
        m_status.activity = activity;
        m_status.error = error;
        setStatus(m_status);
    }
    /// Every list, with `count` rows at Launch Library and `here` of them here.
    void setProgress(std::optional<qint64> count, qint64 here, bool complete)
    {
        m_status.progress.clear();
        for (int i = 0; i < syncCollectionCount; ++i)
            m_status.progress << CollectionProgress{SyncCollection(i), count, here, complete, {}};
        setStatus(m_status);
    }
    void write(SyncCollection collection, const QList<qint64> &ids) { emit mirrorChanged({collection, ids}); }

    QStringList calls;
    SyncSettings applied;
    QString appliedToken;

private:
    SyncStatus m_status;
    bool m_paused = false;
};

} // namespace Skydock
