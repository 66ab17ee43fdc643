// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncretry.h"

#include <algorithm>

namespace Skydock {

void SyncRetry::failed(const Error &error, qint64 nowMs)
{
    const int doublings = std::min(m_failures, 10);
    m_failures += 1;
    m_error = error;
    qint64 next = nowMs + std::min(firstDelayMs << doublings, longestDelayMs);
    if (error.retryAfter) // the server knows better, within reason
        next = std::clamp(error.retryAfter->toMSecsSinceEpoch(), nowMs, nowMs + 24LL * 60 * 60 * 1000);
    m_nextMs = next;
}

} // namespace Skydock
