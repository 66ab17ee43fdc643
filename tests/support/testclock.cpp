// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testclock.h"

#include <algorithm>

namespace Skydock {

TestClock::TestClock(qint64 nowMs) : m_nowMs(nowMs)
{}

void TestClock::callIn(qint64 delayMs, QObject *context, std::function<void()> call)
{
    if (delayMs <= 0) {
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
        return;
    }
    const qint64 due = m_nowMs + delayMs;
    const auto later = std::find_if(m_pending.begin(), m_pending.end(),
                                    [due](const Pending &pending) { return pending.dueMs > due; });
    m_pending.insert(later, Pending{due, context, std::move(call)});
}

void TestClock::advance(qint64 ms)
{
    const qint64 target = m_nowMs + ms;
    while (!m_pending.empty() && m_pending.front().dueMs <= target)
        advanceToNext();
    m_nowMs = target;
}

std::optional<qint64> TestClock::nextDueMs() const
{
    return m_pending.empty() ? std::nullopt : std::optional(m_pending.front().dueMs);
}

bool TestClock::advanceToNext()
{
    if (m_pending.empty())
        return false;
    const Pending next = std::move(m_pending.front());
    m_pending.erase(m_pending.begin());
    m_nowMs = std::max(m_nowMs, next.dueMs);
    if (next.context)
        next.call();
    return true;
}

} // namespace Skydock
