// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "ordering.h"
#include "result.h"

#include <QList>
#include <QString>

#include <optional>

namespace Skydock {

enum class SpacecraftField {
    Id,
    Name,
    SerialNumber,
    Status,
    Type,
    Configuration,
    Family,
    Agency,
    InSpace,
    TimeInSpace,
    TimeDocked,
    FlightsCount,
    MissionEndsCount,
    FastestTurnaround,
    Placeholder,
};

/// Where a search looks: the API's own fields, or those and the serial number.
enum class SearchScope { Api, WithSerialNumber };

/// A question about spacecraft, in the API's vocabulary (WIRE: /spacecraft/) as far as that goes. Lists mean "any of
/// these", empty means "all".
struct SpacecraftQuery
{
    QString search;
    SearchScope scope = SearchScope::WithSerialNumber;
    std::optional<bool> inSpace;
    std::optional<bool> isPlaceholder;
    std::optional<QString> name; ///< exact
    QList<qint64> statusIds;
    QList<qint64> typeIds;
    QList<qint64> configurationIds;

    // What the API cannot be asked.
    QList<qint64> agencyIds;
    QList<qint64> familyIds;     ///< of the configuration, which may belong to several
    QList<qint64> decades;       ///< of the first launch, by the first year: 1960
    QList<HostKey> visitedHosts; ///< came to any of these
    std::optional<bool> crewed;  ///< made for people, or for cargo alone, where the configuration says so
    std::optional<bool> hasPhotograph;
    std::optional<bool> hasProblems;
    /// A stay of this length, an open one until now; together with `visitedHosts` one stay at such a host.
    std::optional<qint64> stayAtLeastMs, stayLessThanMs;
    std::optional<int> flownFromYear,
        flownUntilYear; ///< on a flight in one of these years, both included, UTC

    Ordering<SpacecraftField> ordering;

    bool operator==(const SpacecraftQuery &) const = default;
};

} // namespace Skydock
