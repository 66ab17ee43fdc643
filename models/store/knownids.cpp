// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownids.h"

#include "docking.h"
#include "sql.h"

namespace Skydock {

namespace {

QString hostsOf(HostKind kind)
{
    return QStringLiteral("SELECT id, name FROM host WHERE kind = %1").arg(static_cast<int>(kind));
}

/// Ids and names, repeated or not.
QString idsOf(KnownKind kind)
{
    switch (kind) {
    case KnownKind::Spacecraft:
        return QStringLiteral("SELECT id, name FROM spacecraft");
    case KnownKind::Status:
        return QStringLiteral("SELECT status_id AS id, status_name AS name FROM spacecraft");
    case KnownKind::Configuration:
        return QStringLiteral("SELECT configuration_id AS id, configuration_name AS name FROM spacecraft");
    case KnownKind::Flight:
        return QStringLiteral("SELECT id, coalesce(launch_name, spacecraft_name) AS name FROM flight");
    case KnownKind::Port:
        return QStringLiteral("SELECT location_id AS id, name FROM port");
    case KnownKind::Host:
        return QStringLiteral("SELECT id, name FROM host");
    case KnownKind::Station:
        return hostsOf(HostKind::Station);
    case KnownKind::HostConfiguration:
        return hostsOf(HostKind::Configuration);
    case KnownKind::Payload:
        return hostsOf(HostKind::Payload);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<KnownId>> nearestIds(const QSqlDatabase &database, KnownKind kind, qint64 id, int limit)
{
    // In double: the distance of two ids can be more than 64 bits hold.
    const QString statement = QStringLiteral("SELECT id, max(name) FROM (%1) WHERE id > 0 GROUP BY id "
                                             "ORDER BY abs(CAST(id AS REAL) - ?), id LIMIT ?");
    auto query = Sql::run(database, statement.arg(idsOf(kind)), {id, limit});
    if (!query)
        return tl::unexpected(query.error());
    QList<KnownId> ids;
    while (query->next())
        ids.append({query->value(0).toLongLong(), query->value(1).toString()});
    return ids;
}

} // namespace Skydock
