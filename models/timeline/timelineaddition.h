// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecontents.h"

#include <map>
#include <set>
#include <vector>

namespace Skydock {

/// A page of stays on its way into lanes that stand already. First everything is looked up, and whether it can be done;
/// then it is done.
class TimelineAddition
{
public:
    TimelineAddition(TimelineContents &contents, const QList<Stay> &stays, qint64 nowMs);

    bool isPossible() const { return m_isPossible; }
    void apply();

private:
    struct Arrival
    {
        const Stay *stay = nullptr;
        quint32 index = 0;
        int lane = -1;
        bool isNew = false;
        std::optional<StaySpan> span;
    };
    struct LaneChange
    {
        std::vector<qsizetype> removed;
        std::vector<StaySpan> added;
    };

    bool lookUp(const QList<Stay> &stays);
    int laneFor(const Stay &stay) const;
    void takeOut(quint32 index);
    void putIn(const Arrival &arrival);
    quint16 category(const Stay &stay);
    void changeLanes();
    void changeVisits();
    void measure();

    TimelineContents &m_contents;
    qint64 m_nowMs;
    std::vector<Arrival> m_arrivals;
    std::map<int, LaneChange> m_lanes;
    std::set<qint64> m_flights; ///< whose visits have changed
    bool m_isPossible = false;
};

} // namespace Skydock
