// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinearrangement.h"
#include "timelineexport.h"

#include <QStringList>

namespace Skydock {

enum class DockingFormat { Ics, Csv, Json };

/// What `skydock export` was asked for. The hosts are as they were typed: only the mirror knows which there are.
struct ExportOptions
{
    enum class Subject { Timeline, Dockings };
    enum class Theme { Light, Dark };

    Subject subject = Subject::Timeline;
    QString output;    ///< empty: standard output
    QStringList hosts; ///< names or ids
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;

    PictureFormat pictureFormat = PictureFormat::Png; ///< of the timeline, and so is all up to `theme`
    TimelineGrouping grouping = TimelineGrouping::ByPort;
    int width = 1600; ///< logical pixels
    std::optional<int> height;
    int scale = 1;
    Theme theme = Theme::Light;

    DockingFormat dockingFormat = DockingFormat::Ics;

    bool operator==(const ExportOptions &) const = default;
};

} // namespace Skydock
