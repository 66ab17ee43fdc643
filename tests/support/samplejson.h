// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Skydock {

struct CraftSeries;
struct SampleHost;

/// Parts of Launch Library's records (2.3.0) that are the same for every craft of a series or every stay at a host.
namespace SampleJson {

QString address(const QString &endpoint, qint64 id);
QJsonObject named(qint64 id, const QString &name);
QJsonValue image(const CraftSeries &series, qint64 id);
QJsonObject configuration(const CraftSeries &series);
QJsonObject station(const SampleHost &host);
QJsonObject payloadFlight(const SampleHost &host);
QJsonObject dockingLocation(const CraftSeries &series);
/// A launch in its shortest form.
QJsonObject launchName(const CraftSeries &series, int flight);
void addMission(const CraftSeries &series, int flight, QJsonObject &launch);

} // namespace SampleJson

} // namespace Skydock
