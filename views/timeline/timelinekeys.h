// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"

#include <QCoreApplication>

class QKeyEvent;

namespace Skydock {

class DockingTimelineView;

/// Moves a timeline by keyboard: range, lane, and from stay to stay.
class TimelineKeys
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::TimelineKeys)
public:
    explicit TimelineKeys(DockingTimelineView &view) : m_view(view) {}

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();
    bool press(QKeyEvent *event); ///< false when the key means nothing here

private:
    bool moveInTime(QKeyEvent *event);
    bool moveAmongStays(QKeyEvent *event);
    void panBy(double partOfRange);
    void changeLane(int step);
    void fold(bool wholeHost);
    void changeStay(int step);

    DockingTimelineView &m_view;
};

} // namespace Skydock
