// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupancytext.h"

#include "staydescription.h"

namespace Skydock {

QString OccupancyText::total(const Occupancy &occupancy)
{
    const auto count = int(occupancy.ports.size());
    if (occupancy.isBySpacecraft)
        return count == 0 ? tr("No spacecraft is shown")
                          : tr("%L1 of %Ln spacecraft docked", "", count).arg(occupancy.occupiedPorts);
    if (count == 0)
        return tr("No port is shown");
    const QString separator = tr(" · ", "between parts of a sum");
    QString text = tr("%L1 of %Ln port(s) in use", "", count).arg(occupancy.occupiedPorts) + separator +
                   tr("%Ln spacecraft docked", "", occupancy.spacecraftDocked);
    if (occupancy.unknownPorts > 0)
        text += separator + tr("%Ln unknown", "ports", occupancy.unknownPorts);
    return text;
}

QString OccupancyText::host(const QString &name)
{
    const QString line = DisplayText::oneLine(name);
    return line.isEmpty() ? tr("Unknown host") : line;
}

QString OccupancyText::port(const QString &name)
{
    const QString line = DisplayText::oneLine(name);
    return line.isEmpty() ? tr("Unknown port") : line;
}

QString OccupancyText::lane(const Lane &lane)
{
    return lane.spacecraftId ? StayDescription::laneName(lane) : port(lane.portName);
}

QString OccupancyText::occupant(const Stay &stay, bool isPlanned, bool isBySpacecraft)
{
    const QString name = isBySpacecraft ? DisplayText::hostAndPort(stay.hostName, stay.portName)
                                        : StayDescription::chaserName(stay);
    return isPlanned ? tr("%1 (planned)", "a spacecraft, or a port").arg(name) : name;
}

QString OccupancyText::noOccupant(PortUse use, bool isBySpacecraft)
{
    if (isBySpacecraft)
        return tr("not docked", "a spacecraft");
    return use == PortUse::Unknown ? tr("unknown", "who was at a port") : tr("free", "a port");
}

QString OccupancyText::exact(const Stay &stay, const Occupant &occupant, const DisplayText &text)
{
    QStringList lines{OccupancyText::occupant(stay, occupant.isPlanned, false),
                      DisplayText::hostAndPort(stay.hostName, stay.portName)};
    if (stay.dockingMs)
        lines += tr("For %1, since %2").arg(text.exactDuration(occupant.forMs), text.instant(stay.dockingMs));
    if (const QString doubts = DisplayText::doubts(stay.doubts()); !doubts.isEmpty())
        lines += tr("⚠ %1", "what is doubtful about a stay").arg(doubts);
    return lines.join(QLatin1Char('\n'));
}

} // namespace Skydock
