// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowstate.h"

#include <QString>

#include <optional>

namespace Skydock {

/// What a window remembers, as words for a file. Each kind is bounded in number and size; what is beyond that, or no such
/// words at all, reads as nullopt.
class WindowWords
{
public:
    /// "100,80,1280,800", "100,80,1280,800,maximized" or "100,80,1280,800,maximized,fullscreen".
    static QString text(const WindowPlace &place);
    static std::optional<WindowPlace> place(const QString &text);

    /// A checksum before them: bytes that were damaged on the way are not for Qt to read.
    static QString text(const QByteArray &docks);
    static std::optional<QByteArray> docks(const QString &text);

    /// "name=1850,status,-type": a minus before what is hidden, after the key its width.
    static QString text(const QList<ColumnState> &columns);
    static std::optional<QList<ColumnState>> columns(const QString &text);

    /// "-time_docked,name": as the API orders.
    static QString text(const QList<SortState> &sorts);
    static std::optional<QList<SortState>> sorts(const QString &text);

    /// "status=1 2/type=3".
    static QString text(const QList<FilterState> &filters);
    static std::optional<QList<FilterState>> filters(const QString &text);

    /// "station 4,configuration 7".
    static QString text(const QList<HostKey> &hosts);
    static std::optional<QList<HostKey>> hosts(const QString &text);

    /// Milliseconds, "1577836800000,1609459200000".
    static QString text(const TimeInterval &range);
    static std::optional<TimeInterval> range(const QString &text);

    /// "port,last-use,operator".
    static QString text(const TimelineArrangement &arrangement);
    static std::optional<TimelineArrangement> arrangement(const QString &text);

    /// "station 4,station 4 Harmony": hosts, and modules by their names, written as in an address.
    static QString text(const TimelineFolds &folds);
    static std::optional<TimelineFolds> folds(const QString &text);
};

} // namespace Skydock
