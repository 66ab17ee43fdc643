// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labelcache.h"
#include "timelineframe.h"
#include "timeticks.h"

class QPainter;

namespace Skydock {

/// Draws the calendar: the grid behind the lanes, and the axis with its two rows of labels above them.
class AxisPainter
{
public:
    AxisPainter(const TimelineFrame &frame, LabelCache &labels);

    void drawGrid(QPainter &painter);
    void drawAxis(QPainter &painter);
    void drawNowLine(QPainter &painter);
    void drawNowLabel(QPainter &painter);

private:
    void drawLevel(QPainter &painter, const std::vector<TimeTick> &ticks, const QRect &row, bool isMajor);
    bool isNowVisible() const;
    QRect nowFlag(const QPainter &painter);

    const TimelineFrame &m_frame;
    LabelCache &m_labels;
    TimeTicks m_ticks;
};

} // namespace Skydock
