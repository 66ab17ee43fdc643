// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decodedpage.h"
#include "result.h"
#include "syncposition.h"

#include <QMap>
#include <QSqlDatabase>

namespace Skydock {

/// What the synchroniser remembers between two pages, in the mirror itself, so that a page and the position after it
/// are written together or not at all.
class SyncStore
{
public:
    explicit SyncStore(const QSqlDatabase &database);

    /// One position per collection, in order.
    Result<QList<SyncPosition>> positions() const;
    Result<void> setPosition(const SyncPosition &position);

    /// Writes a page of a pass and where the pass stands after it, in one transaction; when that ends the pass complete,
    /// records that it did not see are marked withdrawn. `before` is the position from which the page was asked for;
    /// when the mirror has moved on since then (another process) nothing is written: Cancelled.
    Result<SyncPosition> writePage(const SyncPosition &before, const DecodedPage &page, qint64 nowMs);
    /// Writes records that belong to no pass.
    Result<void> writeRecords(const DecodedPage &page, Collection collection, qint64 nowMs);
    /// The same for a step of a refresh, with the time it was done.
    Result<void> writeRefresh(int step, const DecodedPage &page, Collection collection, qint64 nowMs);

    /// When each step of a refresh was last done, UTC milliseconds; steps never done are missing.
    Result<QMap<int, qint64>> refreshed() const;
    Result<void> setRefreshed(int step, qint64 nowMs);

    /// The mirror follows this server from now on. Another than before: every pass begins anew; the records stay, and
    /// the next complete passes find those that the new server does not have.
    Result<void> follow(const QString &server);

private:
    QSqlDatabase m_database;
};

/// What the mirror holds of a list's records.
Collection recordsOf(SyncCollection collection);

} // namespace Skydock
