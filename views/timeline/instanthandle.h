// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinegeometry.h"

#include <QRegion>

#include <optional>

class QPainter;

namespace Skydock {

class LabelCache;
struct TimelineFrame;

/// Where the cursor of a timeline is drawn and can be grabbed: a line over the lanes, a flag with the time on the
/// axis. A value.
struct InstantHandle
{
    int x = 0;
    QRect axis;
    QRect flag;
    int reach = 12; ///< to either side of the line

    /// nullopt while the instant is outside of what is shown.
    static std::optional<InstantHandle> of(const TimelineGeometry &geometry, const TimelineStyle &style,
                                           qint64 instantMs, const QString &text);

    bool isGrabbedAt(const QPoint &position) const;
    QRect lineRect(const TimelineGeometry &geometry) const;
    QRegion drawnRegion(const TimelineGeometry &geometry) const; ///< everything it touches, with some air
};

/// Draws the cursor; nothing without one.
class InstantPainter
{
public:
    InstantPainter(const TimelineFrame &frame, LabelCache &labels);

    void drawLine(QPainter &painter);
    void drawHandle(QPainter &painter);

private:
    const TimelineFrame &m_frame;
    LabelCache &m_labels;
    std::optional<InstantHandle> m_handle;
};

} // namespace Skydock
