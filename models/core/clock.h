// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Skydock {

/// The time, and the wish to be called later. Handed in, so that a test can make an hour pass at once.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01T00:00:00Z. May go backwards: somebody may set the clock.
    virtual qint64 nowMs() const = 0;
    /// Calls once, `delayMs` from now (at once for 0 or less) from the event loop of the context's thread; never when
    /// the context is gone by then.
    virtual void callIn(qint64 delayMs, QObject *context, std::function<void()> call) = 0;
};

/// The machine's clock and event loop.
class SystemClock : public Clock
{
public:
    qint64 nowMs() const override;
    void callIn(qint64 delayMs, QObject *context, std::function<void()> call) override;
};

} // namespace Skydock
