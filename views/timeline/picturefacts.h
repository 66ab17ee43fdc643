// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinegeometry.h"

#include <QStringList>

namespace Skydock {

/// What can be seen in a picture of the timeline: it is titled and explained by what is there, not by all there could
/// be.
struct PictureFacts
{
    QStringList subjects;   ///< hosts from top to bottom, or spacecraft; names may be empty
    QStringList categories; ///< what the colours stand for; an empty name is unknown
    StayColor color = StayColor::Operator;
    int laneCount = 0;
    qsizetype stayCount = 0;
    bool hasOpen = false;
    bool hasPlanned = false;
    bool hasDoubtful = false; ///< or overlapping
    bool hasMerged = false;   ///< marks that stand for several stays
    bool hasUnknownTime = false;
    bool hasRelocation = false; ///< a line that joins two stays of a visit
};

PictureFacts pictureFacts(const TimelineGeometry &geometry);

} // namespace Skydock
