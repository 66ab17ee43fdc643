// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinegeometry.h"

#include <QLocale>

#include <optional>

namespace Skydock {

/// Everything one picture of the timeline is drawn from, for whatever it is drawn on.
struct TimelineFrame
{
    TimelineFrame(const TimelineGeometry &where, const TimelineStyle &look,
                  const std::vector<quint8> &slotsByCategory)
        : geometry(where)
        , style(&look)
        , colorSlots(&slotsByCategory)
    {}

    TimelineGeometry geometry;
    const TimelineStyle *style;
    const std::vector<quint8> *colorSlots; ///< colour slot by StaySpan::category
    QList<quint32> ringedStays;            ///< of the selected spacecraft
    std::optional<quint32> selectedStay;
    TimelineHit hovered;
    int currentLane = -1; ///< where the keyboard is; -1 without focus
    QRect rubberBand;
    std::optional<qint64> instantMs; ///< of the cursor
    QString instantText;             ///< what its flag says
    TimelineFolds folds;
    Qt::TimeSpec zone = Qt::UTC;
    QLocale locale;
};

} // namespace Skydock
