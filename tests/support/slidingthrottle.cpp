// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidingthrottle.h"

#include <algorithm>

namespace Skydock {

SlidingThrottle::SlidingThrottle(const Clock *clock, int limit, int windowSeconds)
    : m_clock(clock)
    , m_limit(limit)
    , m_windowMs(qint64(windowSeconds) * 1000)
{}

void SlidingThrottle::addKey(const QByteArray &token, const QString &owner, int limit)
{
    m_keys.insert(token, {owner, limit});
}

QString SlidingThrottle::ident(const QByteArray &authorization, const QString &address) const
{
    const QByteArray scheme("Token ");
    const auto key =
        authorization.startsWith(scheme) ? m_keys.constFind(authorization.mid(scheme.size())) : m_keys.cend();
    return key == m_keys.cend() ? address : key->owner;
}

int SlidingThrottle::limitOf(const QString &ident) const
{
    const auto key = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                  [&](const Key &candidate) { return candidate.owner == ident; });
    return key == m_keys.cend() ? m_limit : key->limit;
}

QList<qint64> &SlidingThrottle::recent(const QString &ident)
{
    QList<qint64> &calls = m_calls[ident];
    const qint64 oldest = m_clock->nowMs() - m_windowMs;
    calls.removeIf([oldest](qint64 call) { return call <= oldest; });
    return calls;
}

int SlidingThrottle::used(const QString &ident)
{
    return int(recent(ident).size());
}

int SlidingThrottle::waitSeconds(const QString &ident)
{
    const QList<qint64> &calls = recent(ident);
    const int limit = limitOf(ident);
    if (limit == 0 || calls.size() < limit)
        return 0;
    // The call that has to grow too old before there is room.
    const qint64 freeMs = calls.at(calls.size() - limit) + m_windowMs;
    return int((freeMs - m_clock->nowMs() + 999) / 1000);
}

std::optional<int> SlidingThrottle::refusal(const QString &ident)
{
    if (const int seconds = waitSeconds(ident); seconds > 0)
        return seconds;
    recent(ident).append(m_clock->nowMs());
    return std::nullopt;
}

} // namespace Skydock
