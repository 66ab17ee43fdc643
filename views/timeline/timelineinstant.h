// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"

#include <QObject>
#include <QPoint>

#include <optional>

class QEvent;
class QKeyEvent;
class QMouseEvent;

namespace Skydock {

class DockingTimelineView;

/// The cursor of a timeline: the instant of "who was docked then?", moved by hand, by key and from event to event.
/// It stands still while the range moves under it, and is no part of the history.
class TimelineInstant : public QObject
{
    Q_OBJECT

public:
    explicit TimelineInstant(DockingTimelineView &view);

    std::optional<qint64> at() const { return m_at; }
    void moveTo(qint64 instantMs);  ///< clamped to the calendar
    void moveToPixel(int x);        ///< of the viewport, clamped to the plot; a whole minute
    void bringTo(qint64 instantMs); ///< and the view follows when that is out of sight
    void remove();
    /// Puts it in the middle of what is shown, or takes it away when it is there to be seen.
    void toggle();
    void goToNow();
    /// To the nearest docking or departure of any lane; false when there is none, or no cursor.
    bool goToPreviousEvent();
    bool goToNextEvent();

    bool handle(QEvent *event); ///< of the viewport; false when the event means nothing here
    bool press(QKeyEvent *event);
    bool isDragged() const { return m_isDragged; }

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

signals:
    void changed(std::optional<qint64> instantMs);

private:
    void set(std::optional<qint64> instantMs);
    bool goToEvent(std::optional<qint64> instantMs);
    bool isOnHandle(const QPoint &position) const;
    bool grab(const QMouseEvent *event);
    bool move(const QMouseEvent *event);
    bool release(const QMouseEvent *event);

    DockingTimelineView &m_view;
    std::optional<qint64> m_at;
    bool m_isDragged = false;
    bool m_isPointedAt = false;
    int m_grabbedBeside = 0; ///< from the line to the pointer, in pixels
    qint64 m_grabbedFromMs = 0;
};

} // namespace Skydock
