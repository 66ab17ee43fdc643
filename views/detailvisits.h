// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"

#include <QList>

namespace Skydock {

/// The consecutive stays of one flight at one host, oldest first: a relocation makes two stays and one visit. A flight
/// that goes to another host and comes back makes three visits.
struct Visit
{
    bool received = false; ///< the craft was docked to: the flight is somebody else's
    HostKey host;
    QString hostName;
    std::optional<Vehicle> chaser;
    QList<Stay> stays;
    bool operator==(const Visit &) const = default;
};

/// The visits of this craft, and those it received, newest first; stays without a docking time come last.
QList<Visit> visits(const QList<Stay> &stays, qint64 spacecraftId);

} // namespace Skydock
