// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingmapping.h"

#include "mappingtools.h"
#include "searchterms.h"
#include "sql.h"

namespace Skydock::DockingMapping {

namespace {

std::optional<Vehicle> vehicleAt(const QSqlQuery &query, int column)
{
    const std::optional<int> kind = Sql::intAt(query, column);
    if (!kind)
        return {};
    Vehicle vehicle;
    vehicle.kind = VehicleKind(*kind);
    vehicle.id = query.value(column + 1).toLongLong();
    vehicle.name = query.value(column + 2).toString();
    vehicle.spacecraftId = Sql::int64At(query, column + 3);
    vehicle.typeName = query.value(column + 4).toString();
    vehicle.operatorName = query.value(column + 5).toString();
    return vehicle;
}

RowValues vehicleValues(const QString &role, const std::optional<Vehicle> &vehicle)
{
    if (!vehicle)
        return {};
    return {
        {role + QStringLiteral("_kind"), int(vehicle->kind)},
        {role + QStringLiteral("_id"), vehicle->id},
        {role + QStringLiteral("_name"), Sql::textOrNull(vehicle->name)},
        {role + QStringLiteral("_spacecraft_id"), Sql::bound(vehicle->spacecraftId)},
        {role + QStringLiteral("_type_name"), Sql::textOrNull(vehicle->typeName)},
        {role + QStringLiteral("_operator"), Sql::textOrNull(vehicle->operatorName)},
    };
}

QString searchColumn(VehicleKind kind, const QString &role)
{
    switch (kind) {
    case VehicleKind::Flight:
        return QStringLiteral("flight_") + role;
    case VehicleKind::Station:
        return QStringLiteral("station_") + role;
    case VehicleKind::Payload:
        return QStringLiteral("payload_") + role;
    }
    return QStringLiteral("flight_") + role;
}

} // namespace

QString rowColumns()
{
    return QStringLiteral(
        "id, docking_ms, departure_ms, host_kind, host_id, location_id, host_name, port_name, "
        "chaser_kind, chaser_id, chaser_name, chaser_spacecraft_id, chaser_type_name, "
        "chaser_operator, target_kind, target_id, target_name, target_spacecraft_id, "
        "target_type_name, target_operator, "
        "(SELECT launch_name FROM flight AS flown WHERE chaser_kind = 0 AND flown.id = chaser_id), "
        "(SELECT launch_name FROM flight AS flown WHERE target_kind = 0 AND flown.id = target_id)");
}

Stay rowOf(const QSqlQuery &query)
{
    Stay stay;
    stay.id = query.value(0).toLongLong();
    stay.dockingMs = Sql::int64At(query, 1);
    stay.departureMs = Sql::int64At(query, 2);
    stay.port.host = {HostKind(query.value(3).toInt()), query.value(4).toLongLong()};
    stay.port.locationId = query.value(5).toLongLong();
    stay.hostName = query.value(6).toString();
    stay.portName = query.value(7).toString();
    stay.chaser = vehicleAt(query, 8);
    stay.target = vehicleAt(query, 14);
    if (stay.chaser)
        stay.chaser->flightName = query.value(20).toString();
    if (stay.target)
        stay.target->flightName = query.value(21).toString();
    return stay;
}

RowValues columnValues(const Stay &stay)
{
    using namespace Sql;
    RowValues values{
        {QStringLiteral("id"), stay.id},
        {QStringLiteral("docking_ms"), bound(stay.dockingMs)},
        {QStringLiteral("departure_ms"), bound(stay.departureMs)},
        {QStringLiteral("host_kind"), int(stay.port.host.kind)},
        {QStringLiteral("host_id"), stay.port.host.id},
        {QStringLiteral("location_id"), stay.port.locationId},
        {QStringLiteral("host_name"), textOrNull(stay.hostName)},
        {QStringLiteral("host_key"), keyOrNull(stay.hostName)},
        {QStringLiteral("port_name"), textOrNull(stay.portName)},
        {QStringLiteral("port_key"), keyOrNull(stay.portName)},
        {QStringLiteral("chaser_key"), keyOrNull(stay.chaser ? stay.chaser->name : QString())},
    };
    values << vehicleValues(QStringLiteral("chaser"), stay.chaser);
    values << vehicleValues(QStringLiteral("target"), stay.target);
    return values;
}

RowValues searchValues(const Stay &stay)
{
    RowValues values{
        {QStringLiteral("rowid"), stay.id},
        {QStringLiteral("location"), foldedForSearch(stay.portName)},
    };
    if (stay.chaser)
        values << qMakePair(searchColumn(stay.chaser->kind, QStringLiteral("chaser")),
                            QVariant(foldedForSearch(stay.chaser->name)));
    if (stay.target)
        values << qMakePair(searchColumn(stay.target->kind, QStringLiteral("target")),
                            QVariant(foldedForSearch(stay.target->name)));
    return values;
}

} // namespace Skydock::DockingMapping
