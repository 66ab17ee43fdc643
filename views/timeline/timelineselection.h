// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinecontents.h"

namespace Skydock {

/// What is selected, by id, and where that is in the contents of the moment. Ids outlive new contents.
class TimelineSelection
{
public:
    std::optional<qint64> spacecraftId;
    std::optional<qint64> stayId;

    /// Looks the ids up; to be called when they or the contents have changed.
    void resolve(const TimelineContents &contents);

    const QList<quint32> &ringed() const { return m_ringed; }
    std::optional<quint32> stay() const { return m_stay; }
    /// The stay of the selected spacecraft that began last.
    std::optional<quint32> newest(const TimelineContents &contents) const;

private:
    QList<quint32> m_ringed;
    std::optional<quint32> m_stay;
};

} // namespace Skydock
