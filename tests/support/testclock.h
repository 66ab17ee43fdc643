// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace Skydock {

/// A clock that stands still until the test moves it; what falls due on the way is called in order. One thread only.
class TestClock : public Clock
{
public:
    explicit TestClock(qint64 nowMs = 1'763'683'200'000); // 2025-11-21T00:00:00Z

    qint64 nowMs() const override { return m_nowMs; }
    void callIn(qint64 delayMs, QObject *context, std::function<void()> call) override;

    void advance(qint64 ms);
    /// Like somebody who sets the machine's clock: forward or back, without the time between.
    void set(qint64 nowMs) { m_nowMs = nowMs; }
    /// When the next call falls due; nullopt when nobody waits.
    std::optional<qint64> nextDueMs() const;
    /// Moves to the next call and makes it. False when nobody waits.
    bool advanceToNext();

private:
    struct Pending
    {
        qint64 dueMs;
        QPointer<QObject> context;
        std::function<void()> call;
    };

    qint64 m_nowMs;
    std::vector<Pending> m_pending; ///< by due time, those of one instant in the order they were asked for
};

} // namespace Skydock
