// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinegeometry.h"

#include <QPoint>
#include <QRect>

#include <optional>

class QEvent;
class QGestureEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace Skydock {

class DockingTimelineView;

/// Moves a timeline by mouse, wheel and trackpad: press, drag, rubber band, click, double click.
class TimelinePointer
{
public:
    explicit TimelinePointer(DockingTimelineView &view) : m_view(view) {}

    bool handle(QEvent *event); ///< false when the event means nothing here
    bool cancel();              ///< true when there was something to cancel
    /// Other contents lie under the pointer: a movement goes on over them, a click hits what was pressed or nothing.
    void takeContents(bool isPointedAt);

    bool isMoving() const { return m_state != Idle; }
    QRect rubberBand() const;

private:
    enum State { Idle, Pressed, Panning, Banding };

    bool press(QMouseEvent *event);
    void grab(const QPoint &position);
    void letGo();
    bool move(QMouseEvent *event);
    bool release(QMouseEvent *event);
    bool doubleClick(QMouseEvent *event);
    bool wheel(QWheelEvent *event);
    bool pinch(QNativeGestureEvent *event);
    bool touch(QGestureEvent *event);
    void zoomAbout(const QPointF &position, double factor);
    void pan(const QPoint &position);
    void click(const QPoint &position);
    void clickOverOthers();
    void zoomToBand();
    int slop() const;

    DockingTimelineView &m_view;
    State m_state = Idle;
    QPoint m_pressed;
    QPoint m_at;
    TimeInterval m_pressedRange;
    int m_pressedScroll = 0;
    qint64 m_pressedMs = 0;
    std::optional<qint64> m_pressedStay; ///< its id
    bool m_isOverOthers = false;         ///< the contents are not those that were pressed on
};

} // namespace Skydock
