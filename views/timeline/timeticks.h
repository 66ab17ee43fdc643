// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeinterval.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace Skydock {

enum class TickUnit { Minute, Hour, Day, Month, Year };

struct TickStep
{
    TickUnit unit = TickUnit::Year;
    int count = 1;
    bool operator==(const TickStep &) const = default;
};

struct TimeTick
{
    qint64 instantMs = 0;
    QString label;
    bool operator==(const TimeTick &) const = default;
};

/// Ticks at the boundaries of the calendar, on two levels: days under months, months under years, years under
/// decades. Each level begins at or before the range, so that the period in progress has its label too.
struct TimeTicks
{
    TickStep step;
    std::vector<TimeTick> minor;
    std::vector<TimeTick> major;
};

/// The finest step whose labels fit. The unit comes first, so no scale can make it walk day by day over millennia.
TickStep tickStepFor(double msPerPixel, double characterWidthPx);
/// The level above a step.
TickStep majorStepOf(const TickStep &step);
TimeTicks timeTicksFor(const TimeInterval &range, double msPerPixel, double characterWidthPx,
                       Qt::TimeSpec zone, const QLocale &locale);

/// "Apr 2025 – Nov 2025": a range as a person would say it, as precise as its length makes sensible.
QString timeRangeText(const TimeInterval &range, Qt::TimeSpec zone, const QLocale &locale);

} // namespace Skydock
