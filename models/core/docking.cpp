// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docking.h"

#include <algorithm>

namespace Skydock {

Stay::Doubts Stay::doubts() const
{
    Doubts doubts = NoDoubt;
    doubts.setFlag(Inverted, dockingMs && departureMs && *departureMs < *dockingMs);
    doubts.setFlag(ZeroLength, dockingMs && departureMs && *departureMs == *dockingMs);
    doubts.setFlag(DockingUnknown, !dockingMs);
    doubts.setFlag(PortUnknown, port.locationId == 0 || port.host.id == 0);
    doubts.setFlag(ChaserUnknown, !chaser);
    return doubts;
}

std::optional<TimeInterval> Stay::interval(qint64 nowMs) const
{
    if (!dockingMs)
        return std::nullopt;
    if (!departureMs) // a planned one has not begun: it covers nothing yet
        return TimeInterval{*dockingMs, std::max(*dockingMs, nowMs)};
    return TimeInterval{std::min(*dockingMs, *departureMs), std::max(*dockingMs, *departureMs)};
}

} // namespace Skydock
