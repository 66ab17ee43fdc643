// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "axispainter.h"
#include "instanthandle.h"
#include "staypainter.h"

class QPainter;

namespace Skydock {

/// Draws one picture of the timeline on any painter: screen, image, vector file, paper.
class TimelinePainter
{
public:
    TimelinePainter(const TimelineFrame &frame, LabelCache &labels);

    /// Draws what lies in `exposed`, which is in viewport coordinates.
    void paint(QPainter &painter, const QRect &exposed);

    static QString laneName(const Lane &lane);

private:
    void drawBackground(QPainter &painter, const QRect &exposed);
    void drawLanes(QPainter &painter, const QRect &exposed);
    void drawColumn(QPainter &painter, const QRect &exposed);
    void drawFocus(QPainter &painter);
    void drawHatching(QPainter &painter, const TimelineRow &row);
    void drawHeading(QPainter &painter, const TimelineRow &row);
    void drawFoldArrow(QPainter &painter, const TimelineRow &row);
    void drawModuleName(QPainter &painter, const TimelineRow &row);
    void drawLaneName(QPainter &painter, const TimelineRow &row);
    void drawCount(QPainter &painter, const QRect &room, const QString &text);
    bool isFoldable(const TimelineRow &row) const;
    Qt::Alignment nameSide() const;
    qsizetype repeatedModule(int lane) const;

    template <typename Draw>
    void forEachRow(const QRect &exposed, Draw draw) const;

    const TimelineFrame &m_frame;
    const TimelineGeometry &m_geometry;
    const TimelineStyle &m_style;
    LabelCache &m_labels;
    AxisPainter m_axis;
    StayPainter m_stays;
    InstantPainter m_instant;
};

} // namespace Skydock
