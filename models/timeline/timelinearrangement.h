// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace Skydock {

enum class TimelineGrouping { ByPort, BySpacecraft };

/// Of the hosts (the ports within one go by name), or of the spacecraft.
enum class LaneOrder {
    LastUse,
    Name, ///< as people count
    FirstUse,
    Busiest,
    Given, ///< as the spacecraft were handed over: the order of the table
};

/// What decides the colour of a bar, both of the chaser.
enum class StayColor { Operator, Type };

/// How stays become lanes.
struct TimelineArrangement
{
    TimelineGrouping grouping = TimelineGrouping::ByPort;
    LaneOrder order = LaneOrder::LastUse;
    StayColor color = StayColor::Operator;
    bool operator==(const TimelineArrangement &) const = default;
};

} // namespace Skydock

Q_DECLARE_METATYPE(Skydock::TimelineArrangement)
