// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecontents.h"
#include "timelinefolds.h"

#include <QFont>
#include <QLocale>
#include <QPalette>

namespace Skydock {

/// Where what is shown came from, and when.
struct PictureSource
{
    std::optional<qint64> fetchedMs; ///< the newest answer; nullopt where nothing is known of it
    bool isBundled = false;          ///< the catalogue that comes with Skydock, nothing newer
    bool operator==(const PictureSource &) const = default;
};

/// Rows [first, end) of all that the timeline has, counted as it counts them.
struct RowSpan
{
    size_t first = 0;
    size_t end = 0;
    bool operator==(const RowSpan &) const = default;
};

/// What is to be drawn, and how: a value that holds all it needs, so that it can be handed to a worker. Lengths are in
/// logical pixels, 96 to the inch.
struct PictureRequest
{
    TimelineContents contents;
    TimeInterval range;
    TimelineFolds folds;
    std::optional<RowSpan> rows; ///< nullopt: all of them
    qint64 nowMs = 0;
    PictureSource source;

    int width = 1600;
    std::optional<int> height; ///< nullopt: as high as the rows need
    bool isPaged =
        false; ///< rows beyond `height` go onto further pages; lanes that leave room grow to fill it

    QFont font;
    QPalette palette; ///< see paperPalette()
    Qt::TimeSpec zone = Qt::UTC;
    QLocale locale;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Black on white, whatever the desktop looks like.
QPalette paperPalette();
/// For a dark screen.
QPalette nightPalette();

} // namespace Skydock
