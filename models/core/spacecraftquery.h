// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// A question about spacecraft, in the API's vocabulary (WIRE: /spacecraft/). Lists mean "any of these", empty
/// means "all".
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
    Ordering<SpacecraftField> ordering;

    bool operator==(const SpacecraftQuery &) const = default;
};

} // namespace Skydock
