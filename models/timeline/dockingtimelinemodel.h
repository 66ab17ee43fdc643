// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecontents.h"

#include <QObject>

namespace Skydock {

/// What the docking timeline shows: values in, lanes out; no I/O, no widget. Build the contents in a worker
/// (`buildTimeline`) and hand them over here; the list overload builds in place, for few stays.
class DockingTimelineModel : public QObject
{
    Q_OBJECT

public:
    explicit DockingTimelineModel(QObject *parent = nullptr);

    void setContents(TimelineContents contents);
    void setContents(QList<Port> ports, QList<Stay> stays);

    /// Takes in a few stays that are new or have changed. False where the lanes must be built anew for it.
    bool addStays(const QList<Stay> &stays, qint64 nowMs);

    const TimelineContents &contents() const { return m_contents; }
    const QList<Lane> &lanes() const { return m_contents.lanes(); }
    std::optional<TimeInterval> extent() const { return m_contents.extent(); }
    std::optional<Stay> stay(qint64 stayId) const;
    std::optional<int> laneOfStay(qint64 stayId) const;

signals:
    void contentsChanged();

private:
    TimelineContents m_contents;
};

} // namespace Skydock
