// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanemodules.h"

#include "sortkey.h"
#include "timelinecontents.h"

#include <algorithm>
#include <tuple>

namespace Skydock {

QString moduleName(const QString &portName)
{
    constexpr qsizetype shortestPlace = 2; // "A" and "B" count ports, as numbers do
    const QString name = portName.simplified();
    const qsizetype space = name.lastIndexOf(u' ');
    const QStringView place = QStringView(name).sliced(space + 1);
    const bool isPlace = place.size() >= shortestPlace &&
                         std::all_of(place.begin(), place.end(), [](QChar c) { return c.isLetter(); });
    return space > 0 && isPlace ? name.left(space) : QString();
}

PortOrder::PortOrder(const Lane &lane)
    : m_module(moduleName(lane.portName))
    , m_name(naturalSortKey(lane.portName))
    , m_key(lane.port)
{
    m_module = m_module.isEmpty() ? m_name : naturalSortKey(m_module);
}

bool PortOrder::operator<(const PortOrder &other) const
{
    return std::tie(m_module, m_name, m_key) < std::tie(other.m_module, other.m_name, other.m_key);
}

std::vector<LaneModule> modulesOf(const QList<Lane> &lanes)
{
    std::vector<LaneModule> modules;
    for (int first = 0; first < lanes.size();) {
        const Lane &lane = lanes.at(first);
        const QString name = lane.spacecraftId ? QString() : moduleName(lane.portName);
        const auto isOther = [&](const Lane &next) {
            return next.group != lane.group ||
                   moduleName(next.portName).compare(name, Qt::CaseInsensitive) != 0;
        };
        const auto begin = lanes.begin() + first;
        const auto end = name.isEmpty() ? begin + 1 : std::find_if(begin, lanes.end(), isOther);
        const auto hasOtherName = [&](const Lane &next) { return next.portName != lane.portName; };
        if (std::any_of(begin, end, hasOtherName))
            modules.push_back({{lane.port.host, name}, lane.group, first, int(end - begin)});
        first += int(end - begin);
    }
    return modules;
}

} // namespace Skydock
