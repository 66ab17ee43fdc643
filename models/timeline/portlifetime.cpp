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

PortLifetime lifetimeOf(const StayIndex &stays)
{
    PortLifetime lifetime;
    for (qsizetype i = 0; i < stays.size(); ++i) {
        const StaySpan &span = stays.at(i);
        const TimeInterval time{span.startMs, span.isOpen() ? span.startMs : span.endMs};
        lifetime.known = lifetime.known ? lifetime.known->united(time) : time;
        lifetime.inUse = lifetime.inUse || span.isOpen();
    }
    return lifetime;
}

} // namespace Skydock
