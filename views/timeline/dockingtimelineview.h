// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecanvas.h"

#include <memory>

namespace Skydock {

class TimelineInstant;
class TimelineKeys;
class TimelinePointer;

/// The docking timeline: one lane per port, stays as bars, moved through by mouse and keyboard. What is selected by
/// hand is said by signal; what is selected elsewhere is set here, and shown.
class DockingTimelineView : public TimelineCanvas
{
    Q_OBJECT

public:
    explicit DockingTimelineView(QWidget *parent = nullptr);
    ~DockingTimelineView() override;

    /// Rings all stays of a spacecraft; shows the newest one when none of them is in view. Emits nothing.
    void setSelectedSpacecraft(std::optional<qint64> spacecraftId);
    void setSelectedStay(std::optional<qint64> stayId);
    std::optional<qint64> selectedStay() const { return selection().stayId; }
    std::optional<qint64> selectedSpacecraft() const { return selection().spacecraftId; }

    TimeInterval visibleRange() const { return motion().range(); }
    void setVisibleRange(const TimeInterval &range);
    /// nullopt while everything is shown, whatever comes.
    std::optional<TimeInterval> chosenRange() const;
    /// One that was chosen in an earlier window: no movement, no step of the history.
    void recallRange(const TimeInterval &range);
    void showAll();
    void showNow();
    void showSelected(); ///< all stays of the selected spacecraft
    void zoomIn();
    void zoomOut();
    void goBack();
    void goForward();

    void selectStay(quint32 index);   ///< as if by hand: emits staySelected
    void activateStay(quint32 index); ///< emits stayActivated
    void setCurrentLane(int lane);    ///< where the keyboard goes on
    void goToLane(int lane);          ///< even when it is the current one: it may be folded now, or open
    TimelineInstant &instant() const { return *m_instant; } ///< the cursor
    void drift(const TimeInterval &range); ///< part of a movement in progress: one step back undoes all of it
    void follow(const TimeInterval &range); ///< what has moved out of sight; no step of the history
    void zoomToStay(quint32 index);
    void zoomToLane(int lane);
    void zoomToGroup(int group);
    void zoomToModule(int module);
    void zoomToMark(const TimeInterval &time);

    void movementEnded(); ///< by hand: what has waited for it may happen now

    /// Has the cursor moved last, and not the keyboard among the lanes? Then a screen reader speaks of that.
    bool isCursorSpoken() const { return m_isCursorSpoken; }
    void tellCursor();

signals:
    void staySelected(qint64 stayId, std::optional<qint64> spacecraftId);
    void rangeFieldRequested(); ///< somebody wants to write where to go
    void stayActivated(qint64 stayId, std::optional<qint64> spacecraftId);
    void visibleRangeChanged(Skydock::TimeInterval range);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QRect rubberBand() const override;
    std::optional<qint64> instantMs() const override;
    bool isBeingMoved() const override;
    void takeContents() override;

private:
    void showStay(quint32 index);
    void announce(const QString &text);
    void tellFocus();

    std::unique_ptr<TimelinePointer> m_pointer;
    std::unique_ptr<TimelineKeys> m_keys;
    TimelineInstant *m_instant;
    bool m_isCursorSpoken = false;
};

} // namespace Skydock
