// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Skydock {

/// Milliseconds in an ISO 8601 duration as Launch Library (Django) writes it: `P0D`, `PT2M`, `P213DT10H26M29S`,
/// `PT1M2.320145S` (fractions round towards zero to whole milliseconds), negative as `-P1DT2H` or `P-1DT22H`
/// (in the second form only the days are negative). Weeks are understood; years and months, which have no fixed
/// length, are not. nullopt for anything else, out of range included.
std::optional<qint64> parseIsoDuration(QStringView text);

/// The shortest ISO 8601 form in days, hours, minutes and seconds: `P0D`, `P60DT9M`, `-P1DT2H`.
QString formatIsoDuration(qint64 durationMs);

} // namespace Skydock
