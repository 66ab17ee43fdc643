// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncstatus.h"

#include <QObject>
#include <QUrl>

namespace Skydock {

/// Where Launch Library is, and how often it is asked, as a person sets it. The token is kept elsewhere.
struct SyncSettings
{
    QUrl baseUrl;
    int refreshMinutes = 360; ///< 0: only when somebody asks
    bool operator==(const SyncSettings &) const = default;
};

/// What Launch Library says of a token.
struct TokenVerdict
{
    bool accepted = false;
    int limit = 0; ///< calls an hour
    int used = 0;
    std::optional<Error> error; ///< it could not be asked
};

/// The synchroniser as the window sees it: what it does, and what can be asked of it. Every call returns at once.
class SyncControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual SyncStatus status() const = 0;
    virtual bool isPaused() const = 0;

    virtual void setPaused(bool paused) = 0;
    /// Looks for news now instead of at the next interval.
    virtual void refreshNow() = 0;
    /// Tries again at once after an error.
    virtual void retryNow() = 0;

    /// Brings one craft in detail, before anything else. nullopt: nobody is waiting for one any more.
    virtual void wantSpacecraft(std::optional<qint64> id) = 0;
    /// Brings the next page of a list before anything else.
    virtual void wantMore(SyncCollection collection) = 0;
    /// Asks Launch Library for spacecraft by these words, or with an empty text no more: one call.
    virtual void wantSearch(SyncCollection collection, const QString &search) = 0;

    virtual void applySettings(const SyncSettings &settings, const QString &token) = 0;
    /// Asks `api-throttle` with this token; answers by `tokenChecked`. Costs no call.
    virtual void checkToken(const QUrl &baseUrl, const QString &token) = 0;

signals:
    void statusChanged();
    /// Records were written; readers should look again.
    void mirrorChanged(const Skydock::MirrorChange &change);
    /// What was wanted has come, or could not: `error` says why.
    void spacecraftArrived(qint64 id, const std::optional<Skydock::Error> &error);
    void searchArrived(Skydock::SyncCollection collection, const QString &search, qint64 found,
                       const std::optional<Skydock::Error> &error);
    void tokenChecked(const Skydock::TokenVerdict &verdict);
};

} // namespace Skydock
