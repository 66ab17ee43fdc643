// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"

#include <QList>
#include <QString>

#include <vector>

namespace Skydock {

struct Lane;

/// A part of a host that has several ports, by name: Launch Library knows no more of it.
struct ModuleKey
{
    HostKey host;
    QString name;
    bool operator==(const ModuleKey &) const = default;
};

/// The lanes of one module: [firstLane, firstLane + laneCount), at least two.
struct LaneModule
{
    ModuleKey key;
    int group = 0;
    int firstLane = 0;
    int laneCount = 0;
};

/// What stands before the place in a port's name: "Harmony" of "Harmony zenith". Empty where there is no place: of
/// "Forward", and of "Port 3", whose number tells ports apart and not modules.
QString moduleName(const QString &portName);

/// Orders ports so that those of one module follow each other.
class PortOrder
{
public:
    PortOrder() = default;
    explicit PortOrder(const Lane &lane);
    bool operator<(const PortOrder &other) const;

private:
    QString m_module;
    QString m_name;
    PortKey m_key;
};

/// The modules among lanes in that order, by their names as people write them: case tells none apart. One whose ports
/// all have the same name is none.
std::vector<LaneModule> modulesOf(const QList<Lane> &lanes);

} // namespace Skydock
