// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Skydock {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

void SystemClock::callIn(qint64 delayMs, QObject *context, std::function<void()> call)
{
    // A timer holds an int of milliseconds, 24 days.
    constexpr qint64 longest = std::numeric_limits<int>::max();
    const std::chrono::milliseconds delay(std::clamp<qint64>(delayMs, 0, longest));
    QTimer::singleShot(delay, context, std::move(call));
}

} // namespace Skydock
