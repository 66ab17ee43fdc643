// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "portlifetime.h"
#include "staydensity.h"
#include "stayindex.h"

#include <QStringList>

#include <optional>

namespace Skydock {

/// One port and its stays.
struct Lane
{
    PortKey port;
    QString hostName; ///< may be empty: bad data is shown, with a word for it
    QString portName;
    StayIndex stays;
    PortLifetime lifetime;
    int undatedCount = 0; ///< stays without any time: cannot be drawn, must not be hidden
    int group = 0;        ///< index in TimelineContents::groups()

    int trackCount() const { return std::max(1, stays.trackCount()); }
};

/// The lanes of one host: [firstLane, firstLane + laneCount).
struct LaneGroup
{
    HostKey host;
    QString hostName;
    int firstLane = 0;
    int laneCount = 0;
    qsizetype stayCount = 0;
};

enum class LaneOrder { LastUse, Name, FirstUse, Busiest }; ///< of the hosts; ports within one go by name

/// Lanes and indexes over a list of stays: a value that is built once, off the GUI thread, and then only read.
class TimelineContents
{
public:
    const QList<Lane> &lanes() const { return m_lanes; }
    const QList<LaneGroup> &groups() const { return m_groups; }
    const QStringList &operators() const
    {
        return m_operators;
    } ///< by StaySpan::operatorIndex; [0] is unknown
    qsizetype stayCount() const { return m_stays.size(); }

    const Stay &stay(quint32 index) const { return m_stays.at(index); }
    std::optional<quint32> indexOf(qint64 stayId) const;
    QList<quint32> staysOfSpacecraft(qint64 spacecraftId) const;
    int laneOf(quint32 index) const { return m_laneOfStay[index]; }
    /// The span of a stay; nullptr when it has no time.
    const StaySpan *spanOf(quint32 index) const;
    std::optional<qsizetype> positionOf(quint32 index) const; ///< in its lane's index

    /// From the first to the last recorded instant. Open stays add nothing: whoever knows the time adds it.
    std::optional<TimeInterval> extent() const { return m_extent; }
    bool hasOpenStays() const { return m_hasOpenStays; }
    const StayDensity &density() const { return m_density; }

private:
    friend class TimelineBuilder;

    QList<Lane> m_lanes;
    QList<LaneGroup> m_groups;
    QStringList m_operators;
    QList<Stay> m_stays;
    QList<qint64> m_stayIds;       ///< beside the records: a scan of a million takes a millisecond
    QList<qint64> m_spacecraftIds; ///< of the chaser, or noSpacecraft
    QList<int> m_laneOfStay;
    std::optional<TimeInterval> m_extent;
    bool m_hasOpenStays = false;
    StayDensity m_density;
};

/// Ports without stays get an empty lane; stays at a port that is not listed get a lane of their own. Pure, apart from
/// the default of `nowMs` (the time of the machine), which decides whether an open stay overlaps a later one.
TimelineContents buildTimeline(QList<Port> ports, QList<Stay> stays, LaneOrder order = LaneOrder::LastUse,
                               std::optional<qint64> nowMs = {});

} // namespace Skydock
