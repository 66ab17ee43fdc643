// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineselection.h"

namespace Skydock {

void TimelineSelection::resolve(const TimelineContents &contents)
{
    m_ringed = spacecraftId ? contents.staysOfSpacecraft(*spacecraftId) : QList<quint32>();
    m_stay = stayId ? contents.indexOf(*stayId) : std::nullopt;
}

std::optional<quint32> TimelineSelection::newest(const TimelineContents &contents) const
{
    std::optional<quint32> newest;
    qint64 newestMs = earliestInstantMs - 1;
    for (const quint32 stay : m_ringed) {
        const StaySpan *span = contents.spanOf(stay);
        if (!span || span->startMs <= newestMs)
            continue;
        newest = stay;
        newestMs = span->startMs;
    }
    return newest;
}

} // namespace Skydock
