// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portlifetime.h"

namespace Skydock {

bool PortLifetime::isUnknownAt(qint64 instantMs, qint64 nowMs) const
{
    if (!known || instantMs < known->fromMs)
        return true;
    return instantMs >= std::max(known->toMs, inUse ? nowMs : known->toMs);
}

void PortLifetime::unite(const StaySpan &span)
{
    const TimeInterval time{span.startMs, span.isOpen() ? span.startMs : span.endMs};
    known = known ? known->united(time) : time;
    inUse = inUse || span.isOpen();
}

void PortLifetime::unite(const PortLifetime &other)
{
    if (other.known)
        known = known ? known->united(*other.known) : other.known;
    inUse = inUse || other.inUse;
}

PortLifetime lifetimeOf(const StayIndex &stays)
{
    PortLifetime lifetime;
    for (qsizetype i = 0; i < stays.size(); ++i)
        lifetime.unite(stays.at(i));
    return lifetime;
}

} // namespace Skydock
