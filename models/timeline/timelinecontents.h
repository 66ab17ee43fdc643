// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "lanemodules.h"
#include "portlifetime.h"
#include "staydensity.h"
#include "stayindex.h"
#include "timelinearrangement.h"
#include "visitlinks.h"

#include <QStringList>

#include <optional>

namespace Skydock {

/// What a lane is of. Outlives new contents, which an index does not.
struct LaneKey
{
    PortKey port;
    std::optional<qint64> spacecraftId;
    bool operator==(const LaneKey &) const = default;
};

/// One port and its stays; or one spacecraft and its stays, wherever they were.
struct Lane
{
    PortKey port;
    QString hostName; ///< may be empty: bad data is shown, with a word for it
    QString portName;
    std::optional<qint64> spacecraftId; ///< of a lane by spacecraft; port and names of places are empty then
    QString spacecraftName;
    StayIndex stays;
    PortLifetime lifetime;
    int undatedCount = 0; ///< stays without any time: cannot be drawn, must not be hidden
    int group = 0;        ///< index in TimelineContents::groups()
    int module =
        -1; ///< index in TimelineContents::modules(); -1 where the port is the only one of its module

    LaneKey key() const { return {port, spacecraftId}; }
    int trackCount() const { return std::max(1, stays.trackCount()); }
};

/// The lanes of one host: [firstLane, firstLane + laneCount). By spacecraft there is one group, without a host.
struct LaneGroup
{
    HostKey host;
    QString hostName;
    int firstLane = 0;
    int laneCount = 0;
    qsizetype stayCount = 0;
    bool hasModules = false;
};

/// Lanes and indexes over a list of stays: a value that is built once, off the GUI thread, and then only read.
class TimelineContents
{
public:
    const QList<Lane> &lanes() const { return m_lanes; }
    const QList<LaneGroup> &groups() const { return m_groups; }
    const std::vector<LaneModule> &modules() const { return m_modules; }
    const TimelineArrangement &arrangement() const { return m_arrangement; }
    bool isBySpacecraft() const { return m_arrangement.grouping == TimelineGrouping::BySpacecraft; }
    /// The operators or types that decide the colours, by StaySpan::category; [0] is unknown.
    const QStringList &categories() const { return m_categories; }
    qsizetype stayCount() const { return m_stays.size(); }

    const Stay &stay(quint32 index) const { return m_stays.at(index); }
    std::optional<quint32> indexOf(qint64 stayId) const;
    QList<quint32> staysOfSpacecraft(qint64 spacecraftId) const;
    int laneOf(quint32 index) const { return m_laneOfStay[index]; }
    int indexOfLane(const LaneKey &key) const; ///< -1 when there is none
    /// The span of a stay; nullptr when it has no time.
    const StaySpan *spanOf(quint32 index) const;
    std::optional<qsizetype> positionOf(quint32 index) const; ///< in its lane's index

    /// From the first to the last recorded instant. Open stays add nothing: whoever knows the time adds it.
    std::optional<TimeInterval> extent() const { return m_extent; }
    bool hasOpenStays() const { return m_hasOpenStays; }
    const StayDensity &density() const { return m_density; }
    const VisitLinks &visitLinks() const { return m_visitLinks; }

    /// Takes stays in where they are new and in the place of those with the same id, at a cost that hardly depends on
    /// how many there are already. False, and nothing is changed, where that takes other lanes or a longer overview
    /// than there are: then build anew.
    bool add(const QList<Stay> &stays, qint64 nowMs);

private:
    friend class TimelineBuilder;
    friend class TimelineAddition;

    QList<Lane> m_lanes;
    QList<LaneGroup> m_groups;
    std::vector<LaneModule> m_modules;
    TimelineArrangement m_arrangement;
    QStringList m_categories;
    QList<Stay> m_stays;
    qsizetype m_ascendingIds = 0;  ///< how many of the first ids ascend: the mirror answers by id
    QList<qint64> m_stayIds;       ///< beside the records: a scan of a million takes a millisecond
    QList<qint64> m_spacecraftIds; ///< of the chaser, or noSpacecraft
    QList<qint64> m_flightIds;     ///< of the chaser, or noFlight
    QList<int> m_laneOfStay;
    std::optional<TimeInterval> m_extent;
    bool m_hasOpenStays = false;
    StayDensity m_density;
    VisitLinks m_visitLinks;
};

/// Lanes by port. Ports without stays get an empty lane; stays at a port that is not listed get a lane of their own.
/// Pure, apart from the default of `nowMs` (the time of the machine), which decides whether an open stay overlaps a
/// later one.
TimelineContents buildTimeline(QList<Port> ports, QList<Stay> stays, TimelineArrangement arrangement = {},
                               std::optional<qint64> nowMs = {});

struct LaneSpacecraft
{
    qint64 id = 0;
    QString name;
};

/// Lanes by spacecraft: one for each of those given, the stays of others are left out. Pure like `buildTimeline`.
TimelineContents buildSpacecraftTimeline(const QList<LaneSpacecraft> &spacecraft, QList<Stay> stays,
                                         TimelineArrangement arrangement = {},
                                         std::optional<qint64> nowMs = {});

/// The chasers of these stays, in the order of their first docking: for lanes without a table.
QList<LaneSpacecraft> spacecraftOf(const QList<Stay> &stays);

} // namespace Skydock
