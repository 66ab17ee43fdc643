// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "timelinearrangement.h"
#include "timelinefolds.h"

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QString>

#include <array>
#include <optional>

namespace Skydock {

/// A column by its key, so that a column that comes or goes with another version moves no other.
struct ColumnState
{
    QString key;
    bool isShown = true;
    int width = 0; ///< set by hand, in hundredths of a line's height; 0: as wide as it needs to be
    bool operator==(const ColumnState &) const = default;
};

struct SortState
{
    QString column; ///< its key
    bool isDescending = false;
    bool operator==(const SortState &) const = default;
};

struct FilterState
{
    QString key;
    QList<qint64> ids;
    bool operator==(const FilterState &) const = default;
};

/// How one table was left. Empty lists stand for what it is like at first.
struct TableState
{
    QList<ColumnState> columns; ///< as they stand from the leading side
    QList<SortState> sorts;
    QString search;
    QList<FilterState> filters;
    bool operator==(const TableState &) const = default;
};

struct TimelineState
{
    std::optional<QList<HostKey>> hosts; ///< nullopt: nobody has chosen any
    std::optional<TimeInterval> range;   ///< nullopt: everything
    TimelineArrangement arrangement;
    TimelineFolds folds;
    bool operator==(const TimelineState &) const = default;
};

struct WindowPlace
{
    QRect normal; ///< without its frame, while neither maximised nor full screen
    bool isMaximised = false;
    bool isFullScreen = false;
    bool operator==(const WindowPlace &) const = default;
};

inline constexpr size_t tableCount = 3; ///< in the order of TableSubject

/// What a window is like, as far as it is worth keeping.
struct WindowState
{
    std::optional<WindowPlace> place;
    QByteArray docks; ///< QMainWindow's own words; empty: as at first
    std::array<TableState, tableCount> tables;
    TimelineState timeline;
    int tab = 0;
    bool isDetailed = false; ///< the details' mode
    std::optional<qint64> spacecraftId;
    bool operator==(const WindowState &) const = default;
};

} // namespace Skydock
