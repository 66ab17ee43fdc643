// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace Skydock {

struct ApiThrottle;

/// The calls of one account in the running hour, as a value. A call counts from the instant it was taken; the server
/// allows `limit` in any window, and so do we. Instants are UTC milliseconds; `nowMs` may go backwards between calls,
/// `settle` makes sense of that.
struct CallWindow
{
    /// A call counts this much longer here: the server sees it, and forgets it, later than we sent it.
    static constexpr qint64 marginMs = 10'000;
    static constexpr int mostLimit = 10'000; ///< more than anybody is granted; bounds the ledger

    int limit = 15;
    qint64 windowMs = 60LL * 60 * 1000;
    QList<qint64> own; ///< calls of Skydock, ascending; kept for a day, in case the clock is set back
    QList<qint64>
        others; ///< calls that only the server knows of, ascending: when is a guess, on the late side
    qint64 refusedFromMs = 0;  ///< the server refused a call then …
    qint64 refusedUntilMs = 0; ///< … and is left alone until then

    /// To be called before anything else: calls that lie in the future (the clock was set back) are moved to now, so
    /// that they neither count for ever nor are forgotten. True when something was moved, and has to be kept.
    bool settle(qint64 nowMs);

    /// Calls that count now.
    int used(qint64 nowMs) const;
    /// Calls that would be answered now.
    int left(qint64 nowMs) const;
    /// When at least so many (1 … limit) are left; nullopt when they are.
    std::optional<qint64> freeAtMs(int wanted, qint64 nowMs) const;

    void add(qint64 nowMs) { own << nowMs; }
    void learn(const ApiThrottle &throttle, qint64 nowMs);
    /// Without a time: some minutes.
    void refuse(std::optional<qint64> retryAfterMs, qint64 nowMs);

    bool operator==(const CallWindow &) const = default;

private:
    bool counts(qint64 callMs, qint64 nowMs) const { return callMs + windowMs + marginMs > nowMs; }
    QList<qint64> counted(qint64 nowMs) const;
    void followUse(int serverUse, qint64 nowMs);
    void followNextUse(qint64 nextUseMs, qint64 nowMs);
};

} // namespace Skydock
