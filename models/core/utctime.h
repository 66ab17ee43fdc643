// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Skydock {

/// Milliseconds since the epoch of an ISO 8601 instant ("2025-04-22T12:40:00Z", "…+02:00", with or without
/// fractions). Text without an offset is read as UTC. nullopt where it is no instant in the years 1 to 9999.
std::optional<qint64> parseUtc(QStringView text);

/// ISO 8601 in UTC to the second, with a trailing Z, as the API writes it.
QString formatUtc(qint64 instantMs);

QDateTime utcDateTime(qint64 instantMs);

} // namespace Skydock
