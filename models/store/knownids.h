// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace Skydock {

/// What a filter's id can be the id of.
enum class KnownKind {
    Spacecraft,
    Status,
    Configuration,
    Flight,
    Port,
    Host,
    Station,
    HostConfiguration,
    Payload
};

struct KnownId
{
    qint64 id = 0;
    QString name;
    bool operator==(const KnownId &) const = default;
};

/// The ids of a kind in the mirror that are nearest to `id`, itself first where there is one.
Result<QList<KnownId>> nearestIds(const QSqlDatabase &database, KnownKind kind, qint64 id, int limit);

} // namespace Skydock
