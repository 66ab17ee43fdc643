// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Skydock {

/// The API version a record came in: it decides the record's shape.
enum class ApiVersion { V2_0_0 = 200, V2_3_0 = 230 };

/// How much of a record an answer holds (`mode`). Ordered: a later level holds all of an earlier one.
enum class RecordLevel { List = 0, Normal = 1, Detailed = 2 };

/// Where a record came from. A richer or newer-shaped record is never overwritten by a poorer one.
struct RecordOrigin
{
    ApiVersion version = ApiVersion::V2_3_0;
    RecordLevel level = RecordLevel::Normal;
    qint64 fetchedMs = 0; ///< when the server answered, UTC

    bool operator==(const RecordOrigin &) const = default;
};

} // namespace Skydock
