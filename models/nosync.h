// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "synccontrol.h"

namespace Skydock {

/// The synchroniser of a window that may not use the network: offline for good, and deaf to every wish.
class NoSync : public SyncControl
{
    Q_OBJECT
public:
    using SyncControl::SyncControl;

    SyncStatus status() const override
    {
        SyncStatus status;
        status.error = Error{Error::Kind::Offline, tr("Skydock was started without the network.")};
        return status;
    }
    bool isPaused() const override { return false; }

    void setPaused(bool) override {}
    void refreshNow() override {}
    void retryNow() override {}
    void wantSpacecraft(std::optional<qint64>) override {}
    void wantMore(SyncCollection) override {}
    void wantSearch(SyncCollection, const QString &) override {}
    void applySettings(const SyncSettings &, const QString &) override {}
    void checkToken(const QUrl &, const QString &) override {}
};

} // namespace Skydock
