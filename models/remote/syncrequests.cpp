// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncrequests.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

/// As the API writes instants; whole seconds, rounded down, so that nothing at the instant itself is left out.
QString isoSeconds(qint64 ms)
{
    const qint64 seconds = ms >= 0 ? ms / 1000 : (ms - 999) / 1000;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QStringList orderingOf(const SyncPosition &position)
{
    const bool backwards = position.sweep % 2 == 1; // from the other end, what slipped by shows sooner
    switch (position.collection) {
    case SyncCollection::DockingEvents:
        return {backwards || position.sweep > 0 ? u"-docking"_s : u"docking"_s};
    case SyncCollection::Spacecraft:
        return {backwards ? u"-id"_s : u"id"_s};
    default:
        return {};
    }
}

} // namespace

ApiEndpoint endpointOf(SyncCollection collection)
{
    switch (collection) {
    case SyncCollection::DockingEvents:
        return ApiEndpoint::DockingEvents;
    case SyncCollection::Spacecraft:
        return ApiEndpoint::Spacecraft;
    case SyncCollection::Flights:
        return ApiEndpoint::SpacecraftFlights;
    case SyncCollection::DockingLocations:
        return ApiEndpoint::DockingLocations;
    case SyncCollection::SpaceStations:
        return ApiEndpoint::SpaceStations;
    case SyncCollection::SpacecraftStatuses:
        return ApiEndpoint::SpacecraftStatuses;
    case SyncCollection::LegacyFlights:
        return ApiEndpoint::LegacyFlights;
    }
    return ApiEndpoint::Spacecraft;
}

SyncCollection collectionOf(RefreshStep step)
{
    switch (step) {
    case RefreshStep::NewestDockings:
        return SyncCollection::DockingEvents;
    case RefreshStep::StationsNow:
        return SyncCollection::SpaceStations;
    case RefreshStep::CraftInSpace:
    case RefreshStep::NewestSpacecraft:
        return SyncCollection::Spacecraft;
    case RefreshStep::NewestFlights:
        return SyncCollection::Flights;
    }
    return SyncCollection::DockingEvents;
}

ApiRequest pageRequest(const SyncPosition &position)
{
    ApiRequest request;
    request.endpoint = endpointOf(position.collection);
    request.level = position.level;
    request.ordering = orderingOf(position);
    request.offset = int(std::min<qint64>(position.offset, std::numeric_limits<int>::max()));
    if (position.fromMs)
        request.filters << qMakePair(u"docking__gte"_s, isoSeconds(*position.fromMs));
    return request;
}

ApiRequest refreshRequest(RefreshStep step, std::optional<qint64> knownCount)
{
    ApiRequest request;
    request.endpoint = endpointOf(collectionOf(step));
    request.level = RecordLevel::Detailed;
    switch (step) {
    case RefreshStep::NewestDockings:
        request.ordering = QStringList{u"-docking"_s};
        break;
    case RefreshStep::StationsNow:
        break;
    case RefreshStep::CraftInSpace:
        request.filters << qMakePair(u"in_space"_s, u"true"_s);
        break;
    case RefreshStep::NewestSpacecraft:
        request.ordering = QStringList{u"-id"_s};
        break;
    case RefreshStep::NewestFlights:
        // No order is documented; the list ends with its newest. A few rows may have come since it was counted.
        request.offset = int(std::max<qint64>(0, knownCount.value_or(0) - ApiRequest::mostRows + 10));
        break;
    }
    return request;
}

ApiRequest spacecraftRequest(qint64 id)
{
    ApiRequest request;
    request.endpoint = ApiEndpoint::Spacecraft;
    request.id = id;
    request.level = RecordLevel::Detailed;
    return request;
}

std::optional<ApiRequest> searchRequest(SyncCollection collection, const QString &search)
{
    ApiRequest request;
    switch (collection) {
    case SyncCollection::Spacecraft:
    case SyncCollection::DockingEvents:
        request.endpoint = endpointOf(collection);
        request.level = RecordLevel::Detailed;
        request.search = search;
        return request;
    default:
        return std::nullopt;
    }
}

} // namespace Skydock
