// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "timeinterval.h"

#include <QString>

namespace Skydock {

/// The time that people mean by "2021", "2021-07", "2021-07-15" or "2021-07-15 12:30" (a year, month, day or minute,
/// whole), or by two of these with "–", "..", " - " or "to" between them: from the beginning of the first to the end of
/// the second. Years 1 to 9999; calendar of `zone`. Usage where it is none of these, or runs backwards.
Result<TimeInterval> parseCalendarRange(const QString &text, Qt::TimeSpec zone = Qt::UTC);

/// In a form that parseCalendarRange() reads: to the day, or to the minute for less than three days.
QString formatCalendarRange(const TimeInterval &range, Qt::TimeSpec zone = Qt::UTC);

} // namespace Skydock
