// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namecolumn.h"

#include "timelinecontents.h"
#include "timelinepainter.h"
#include "timelinestyle.h"

#include <QFontMetrics>

#include <algorithm>

namespace Skydock {

int nameColumnWidth(const TimelineContents &contents, const TimelineStyle &style)
{
    constexpr int longestName = 60;
    constexpr int leastCharacters = 12;
    constexpr int mostCharacters = 32;
    const QFontMetrics metrics(style.font);
    const QFontMetrics boldMetrics(style.boldFont);
    int widest = leastCharacters * metrics.averageCharWidth();
    for (const LaneGroup &group : contents.groups())
        widest = std::max(widest, boldMetrics.horizontalAdvance(group.hostName.left(longestName)));
    for (const Lane &lane : contents.lanes()) {
        const bool isIndented = contents.groups().at(lane.group).hasModules;
        const int width = metrics.horizontalAdvance(TimelinePainter::laneName(lane).left(longestName));
        widest = std::max(widest, width + (isIndented ? style.metrics.moduleIndent : 0));
    }
    return std::min(widest, mostCharacters * metrics.averageCharWidth()) + style.metrics.barHeight +
           2 * style.metrics.padding;
}

} // namespace Skydock
