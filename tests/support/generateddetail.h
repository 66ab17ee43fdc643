// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

/// What detailed mode knows beyond normal mode about a generated record, worked out from ids alone: made up, with
/// gaps, and the same every time.
namespace Skydock::GeneratedDetail {

QJsonObject configuration(QJsonObject normal);
/// Adds launch_crew, onboard_crew and landing_crew: two to four, none for every second flight.
void addCrews(QJsonObject &flight);
/// Adds the sizes.
void addStationSizes(QJsonObject &station);

} // namespace Skydock::GeneratedDetail
