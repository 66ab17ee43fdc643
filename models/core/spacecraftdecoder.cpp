// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftdecoder.h"

#include "configurationdecoder.h"
#include "imagedecoder.h"

namespace Skydock {

using namespace Qt::StringLiterals;

std::optional<Spacecraft> readSpacecraft(const JsonReader &reader)
{
    const auto id = reader.requiredId();
    if (!id)
        return std::nullopt;
    Spacecraft spacecraft;
    spacecraft.id = *id;
    spacecraft.name = reader.text("name"_L1);
    spacecraft.url = reader.url("url"_L1);
    spacecraft.serialNumber = reader.optionalText("serial_number"_L1);
    spacecraft.isPlaceholder = reader.flag("is_placeholder"_L1);
    spacecraft.inSpace = reader.flag("in_space"_L1);
    spacecraft.image = readImage(reader);
    spacecraft.timeInSpaceMs = reader.durationMs("time_in_space"_L1);
    spacecraft.timeDockedMs = reader.durationMs("time_docked"_L1);
    spacecraft.flightsCount = reader.count("flights_count"_L1);
    spacecraft.missionEndsCount = reader.count("mission_ends_count"_L1);
    spacecraft.description = reader.text("description"_L1);
    spacecraft.fastestTurnaroundMs = reader.durationMs("fastest_turnaround"_L1);
    if (const auto status = reader.object("status"_L1)) {
        spacecraft.statusId = status->id("id"_L1);
        spacecraft.statusName = status->text("name"_L1);
    }
    if (const auto configuration = reader.object("spacecraft_config"_L1))
        spacecraft.configuration = readConfiguration(*configuration);
    return spacecraft;
}

} // namespace Skydock
