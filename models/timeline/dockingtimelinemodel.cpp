// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtimelinemodel.h"

namespace Skydock {

DockingTimelineModel::DockingTimelineModel(QObject *parent) : QObject(parent)
{}

void DockingTimelineModel::setContents(TimelineContents contents)
{
    m_contents = std::move(contents);
    emit contentsChanged();
}

void DockingTimelineModel::setContents(QList<Port> ports, QList<Stay> stays)
{
    setContents(buildTimeline(std::move(ports), std::move(stays)));
}

bool DockingTimelineModel::addStays(const QList<Stay> &stays, qint64 nowMs)
{
    if (!m_contents.add(stays, nowMs))
        return false;
    emit contentsChanged();
    return true;
}

std::optional<Stay> DockingTimelineModel::stay(qint64 stayId) const
{
    const std::optional<quint32> index = m_contents.indexOf(stayId);
    return index ? std::optional(m_contents.stay(*index)) : std::nullopt;
}

std::optional<int> DockingTimelineModel::laneOfStay(qint64 stayId) const
{
    const std::optional<quint32> index = m_contents.indexOf(stayId);
    return index ? std::optional(m_contents.laneOf(*index)) : std::nullopt;
}

} // namespace Skydock
