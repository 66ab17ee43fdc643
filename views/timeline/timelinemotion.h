// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeinterval.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QVariantAnimation>

namespace Skydock {

/// The range of time a timeline shows: where it is, where it was, and how it gets from one to the other. `range()` is
/// where it is going and true at once; `shown()` follows within 150 ms, or at once where motion is not wanted.
class TimelineMotion : public QObject
{
    Q_OBJECT

public:
    /// A jump is a step of its own in the history; a drift belongs to the movement in progress; to follow something
    /// that has moved is none of either, and leaves no trace.
    enum Manner { Jump, Drift, Follow };

    explicit TimelineMotion(QObject *parent = nullptr);

    TimeInterval range() const { return m_range; }
    TimeInterval shown() const { return m_shown; }
    /// 0 for no animation.
    void setAnimationDuration(int durationMs);

    void moveTo(const TimeInterval &range, Manner manner);
    void reset(const TimeInterval &range); ///< without a trace in the history
    void beginMovement();                  ///< the next drift starts a new step

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void goBack();
    void goForward();

signals:
    void rangeChanged(Skydock::TimeInterval range);
    void shownChanged();
    void historyChanged();

private:
    void remember();
    void travel(QList<TimeInterval> &from, QList<TimeInterval> &to);
    void setRange(const TimeInterval &range, bool animated);

    TimeInterval m_range;
    TimeInterval m_shown;
    QList<TimeInterval> m_back;
    QList<TimeInterval> m_forward;
    QVariantAnimation m_animation;
    TimeInterval m_animatedFrom;
    QElapsedTimer m_lastDrift;
    int m_durationMs = 0;
};

} // namespace Skydock
