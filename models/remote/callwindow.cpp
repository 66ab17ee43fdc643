// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callwindow.h"

#include "requestbudget.h"

#include <algorithm>

namespace Skydock {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24LL * 60 * minuteMs;
constexpr qint64 silenceMs = 5 * minuteMs; ///< after a refusal that names no time
constexpr qint64 underwayMs =
    2 * minuteMs; ///< as long as an answer may take: the server may not have counted it yet
constexpr int keptExpired = 100;

/// Drops what is no longer of use to anybody. Sorted on the way: a clock set back leaves stamps out of order.
void tidy(QList<qint64> &calls, qsizetype most, qint64 nowMs)
{
    std::sort(calls.begin(), calls.end());
    calls.removeIf([nowMs](qint64 callMs) { return callMs < nowMs - dayMs; });
    if (calls.size() > most)
        calls.remove(0, calls.size() - most);
}

bool pullBack(QList<qint64> &calls, qint64 nowMs)
{
    bool moved = false;
    for (qint64 &callMs : calls) {
        moved = moved || callMs > nowMs;
        callMs = std::min(callMs, nowMs);
    }
    return moved;
}

} // namespace

bool CallWindow::settle(qint64 nowMs)
{
    const bool ownMoved = pullBack(own, nowMs);
    const bool othersMoved = pullBack(others, nowMs);
    const bool refusalMoved = refusedFromMs > nowMs;
    if (refusalMoved) {
        refusedUntilMs = nowMs + std::clamp<qint64>(refusedUntilMs - refusedFromMs, 0, dayMs);
        refusedFromMs = nowMs;
    }
    tidy(own, qsizetype(limit) + keptExpired, nowMs);
    tidy(others, limit, nowMs);
    return ownMoved || othersMoved || refusalMoved;
}

QList<qint64> CallWindow::counted(qint64 nowMs) const
{
    QList<qint64> calls = own + others;
    calls.removeIf([=, this](qint64 callMs) { return !counts(callMs, nowMs); });
    std::sort(calls.begin(), calls.end());
    return calls;
}

int CallWindow::used(qint64 nowMs) const
{
    return int(counted(nowMs).size());
}

int CallWindow::left(qint64 nowMs) const
{
    return nowMs < refusedUntilMs ? 0 : std::max(0, limit - used(nowMs));
}

std::optional<qint64> CallWindow::freeAtMs(int wanted, qint64 nowMs) const
{
    const QList<qint64> calls = counted(nowMs);
    const qsizetype tooMany = calls.size() - (limit - std::clamp(wanted, 1, limit));
    qint64 freeMs = std::max(nowMs, refusedUntilMs);
    if (tooMany > 0)
        freeMs = std::max(freeMs, calls.at(tooMany - 1) + windowMs + marginMs);
    return freeMs > nowMs ? std::optional(freeMs) : std::nullopt;
}

void CallWindow::learn(const ApiThrottle &throttle, qint64 nowMs)
{
    limit = std::clamp(throttle.limit, 1, mostLimit);
    windowMs = qint64(std::max(throttle.windowSeconds, 1)) * 1000;
    followUse(std::clamp(throttle.used, 0, limit), nowMs);
    if (throttle.used >= limit && throttle.nextUseSeconds > 0)
        followNextUse(std::min(qint64(throttle.nextUseSeconds) * 1000, windowMs), nowMs);
}

/// The server knows of calls that we do not (other programs at this address), and may not know of some of ours (they
/// never arrived, or are under way).
void CallWindow::followUse(int serverUse, qint64 nowMs)
{
    const auto isOld = [=, this](qint64 callMs) {
        return counts(callMs, nowMs) && callMs < nowMs - underwayMs;
    };
    for (auto old = std::count_if(own.cbegin(), own.cend(), isOld); old > serverUse; --old)
        own.erase(std::find_if(own.cbegin(), own.cend(), isOld));
    others.removeIf([=, this](qint64 callMs) { return !counts(callMs, nowMs); });
    const auto ours =
        std::count_if(own.cbegin(), own.cend(), [=, this](qint64 callMs) { return counts(callMs, nowMs); });
    const qsizetype unknown = std::max<qsizetype>(0, serverUse - ours);
    if (others.size() > unknown)
        others.remove(0, others.size() - unknown);
    others.resize(unknown, nowMs);
}

/// The server names the instant at which its oldest call is forgotten: none of ours ends before it.
void CallWindow::followNextUse(qint64 nextUseMs, qint64 nowMs)
{
    const qint64 oldestMs = nowMs + nextUseMs - windowMs;
    for (QList<qint64> *calls : {&own, &others}) {
        for (qint64 &callMs : *calls) {
            if (counts(callMs, nowMs))
                callMs = std::max(callMs, oldestMs);
        }
    }
    const QList<qint64> calls = counted(nowMs);
    if (!others.isEmpty() && calls.constFirst() > oldestMs)
        others.first() = oldestMs;
}

void CallWindow::refuse(std::optional<qint64> retryAfterMs, qint64 nowMs)
{
    const bool named = retryAfterMs && *retryAfterMs > 0;
    const qint64 waitMs = named ? std::min(*retryAfterMs, dayMs) : silenceMs;
    refusedFromMs = nowMs;
    refusedUntilMs = nowMs + waitMs;
    if (!named)
        return;
    // In a sliding window one call becomes free at the time named; when the others do is not known until the server is
    // asked for its count.
    followUse(limit, nowMs);
    followNextUse(std::min(waitMs, windowMs), nowMs);
}

} // namespace Skydock
