// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "displaytext.h"
#include "portoccupancy.h"

#include <QCoreApplication>

namespace Skydock {

/// Who was docked when, in words: what the panel shows and a screen reader says.
class OccupancyText
{
    Q_DECLARE_TR_FUNCTIONS(OccupancyText)

public:
    /// "5 of 8 ports in use · 6 spacecraft docked · 2 unknown".
    static QString total(const Occupancy &occupancy);

    static QString host(const QString &name);
    static QString port(const QString &name);
    static QString lane(const Lane &lane);
    /// Who was at a port; or, where lanes are spacecraft, where that was.
    static QString occupant(const Stay &stay, bool isPlanned, bool isBySpacecraft);
    static QString noOccupant(PortUse use, bool isBySpacecraft);
    /// Several lines, to the second: who, where, for how long, since when.
    static QString exact(const Stay &stay, const Occupant &occupant, const DisplayText &text);
};

} // namespace Skydock
