// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apirequest.h"
#include "syncposition.h"

namespace Skydock {

/// The steps of a refresh, one call each, in the order they are taken: what is new shows in the first.
enum class RefreshStep {
    NewestDockings = 0,   ///< new stays, and departures from the newest hundred
    StationsNow = 1,      ///< ports, and what is docked there now
    CraftInSpace = 2,     ///< their time in space and status change
    NewestSpacecraft = 3, ///< the highest ids
    NewestFlights = 4,    ///< the end of the list
};
inline constexpr int refreshStepCount = 5;

ApiEndpoint endpointOf(SyncCollection collection);
SyncCollection collectionOf(RefreshStep step);

/// The next page of a full pass.
ApiRequest pageRequest(const SyncPosition &position);

/// One step of a refresh; `knownCount` is the length of the step's list, as last heard.
ApiRequest refreshRequest(RefreshStep step, std::optional<qint64> knownCount);

/// One spacecraft in detail.
ApiRequest spacecraftRequest(qint64 id);

/// What a person searches for, in the lists that the API can search; nullopt for the others.
std::optional<ApiRequest> searchRequest(SyncCollection collection, const QString &search);

} // namespace Skydock
