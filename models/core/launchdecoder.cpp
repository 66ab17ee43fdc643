// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchdecoder.h"

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

/// The name of the object under `key`.
QString nameOf(const JsonReader &owner, QLatin1StringView key)
{
    const auto object = owner.object(key);
    return object ? object->text("name"_L1) : QString();
}

void readStatus(const JsonReader &launch, Flight &flight)
{
    if (const auto status = launch.object("status"_L1)) {
        flight.launchStatusId = status->id("id"_L1);
        flight.launchStatus = status->text("name"_L1);
    }
}

void readRocket(const JsonReader &launch, Flight &flight)
{
    const auto rocket = launch.object("rocket"_L1);
    const auto configuration = rocket ? rocket->object("configuration"_L1) : std::nullopt;
    if (configuration)
        flight.rocketName = configuration->text("full_name"_L1);
}

void readMission(const JsonReader &launch, Flight &flight)
{
    if (const auto mission = launch.object("mission"_L1)) {
        flight.missionName = mission->text("name"_L1);
        flight.missionType = mission->text("type"_L1);
        flight.orbitName = nameOf(*mission, "orbit"_L1);
    }
}

void readPad(const JsonReader &launch, Flight &flight)
{
    if (const auto pad = launch.object("pad"_L1)) {
        flight.padName = pad->text("name"_L1);
        flight.padLocation = nameOf(*pad, "location"_L1);
    }
}

} // namespace

void readLaunch(const JsonReader &launch, Flight &flight)
{
    flight.launchId = launch.text("id"_L1);
    flight.launchName = launch.text("name"_L1);
    flight.launchNetMs = launch.instantMs("net"_L1);
    readStatus(launch, flight);
    readRocket(launch, flight);
    readMission(launch, flight);
    readPad(launch, flight);
    for (const JsonReader &program : launch.objects("program"_L1)) {
        if (const QString name = program.text("name"_L1); !name.isEmpty())
            flight.programs.append(name);
    }
}

} // namespace Skydock
