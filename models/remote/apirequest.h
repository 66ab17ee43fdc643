// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dockingquery.h"
#include "flightquery.h"
#include "recordorigin.h"
#include "result.h"
#include "spacecraftquery.h"

#include <QPair>
#include <QStringList>
#include <QUrl>

namespace Skydock {

enum class ApiEndpoint {
    Spacecraft,         ///< /2.3.0/spacecraft/
    DockingEvents,      ///< /2.3.0/docking_events/
    SpacecraftFlights,  ///< /2.3.0/spacecraft_flights/
    SpaceStations,      ///< /2.3.0/space_stations/
    DockingLocations,   ///< /2.3.0/config/docking_locations/
    SpacecraftStatuses, ///< /2.3.0/config/spacecraft_statuses/
    LegacyFlights,      ///< /2.0.0/spacecraft/flight/
    Throttle,           ///< /2.3.0/api-throttle/; costs no call
};

/// One question to Launch Library, as a value. Here, and nowhere else, stand the API's version, its paths and the way
/// detail is asked for.
struct ApiRequest
{
    static constexpr int mostRows = 100; ///< what the server gives at most in one answer

    ApiEndpoint endpoint = ApiEndpoint::Spacecraft;
    std::optional<qint64> id = {};               ///< one record instead of the list
    RecordLevel level = RecordLevel::Normal;     ///< sent where the endpoint knows it, else the next it knows
    QList<QPair<QString, QString>> filters = {}; ///< by the API's names
    QString search = {};                         ///< the first 256 characters are sent
    QStringList ordering = {};                   ///< by the API's names, "-" in front for descending
    int limit = mostRows;                        ///< clamped to 1 … mostRows
    int offset = 0;

    /// The address below `base` (scheme, host and an optional path), always with `format=json`.
    QUrl url(const QUrl &base) const;
    /// What the answer's records are: version and level as asked for.
    RecordOrigin origin(qint64 fetchedMs) const;

    bool operator==(const ApiRequest &) const = default;
};

/// The same question that the mirror answers, put to Launch Library: documented filters, search and ordering as they
/// are; what the API does not know (types, hosts, further orderings, words to look for in flights) is left out. So is a
/// filter on any of several ids, of which the API takes one. The answer then holds the rows that were asked for and
/// others. Only a search that also looks at serial numbers can miss rows: the API does not look there.
ApiRequest requestFor(const SpacecraftQuery &query);
ApiRequest requestFor(const DockingQuery &query);
ApiRequest requestFor(const FlightQuery &query);

inline constexpr auto productionBaseUrl = "https://ll.thespacedevs.com";
inline constexpr auto developmentBaseUrl = "https://lldev.thespacedevs.com";

/// Reads a base address: https, or http for a loopback address; no query, no user name. A version at its end (2.3.0) and
/// closing slashes are dropped. The error (Usage) says what is wrong with it, without repeating it.
Result<QUrl> parseBaseUrl(const QString &text);

} // namespace Skydock
