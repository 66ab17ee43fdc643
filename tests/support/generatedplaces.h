// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

/// The generated catalogue's places: all that its craft dock at, and what `config/` lists. Normal mode, 2.3.0.
namespace Skydock::GeneratedPlaces {

QList<QJsonObject> stations();
QList<QJsonObject> dockingLocations();
/// Those that no craft has included.
QList<QJsonObject> spacecraftStatuses();

} // namespace Skydock::GeneratedPlaces
