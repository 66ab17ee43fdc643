// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

#include "temporarymirror.h"

namespace Skydock {

namespace {

QString nullOrText(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("null") : u'"' + text + u'"';
}

QString json(const CraftFixture &craft)
{
    QString text = QStringLiteral(R"({"id": %1, "name": "%2", "spacecraft_config": {"id": 1, "name": "%3"})")
                       .arg(craft.id)
                       .arg(craft.name, craft.configuration);
    if (!craft.fields.isEmpty())
        text += QStringLiteral(", ") + craft.fields;
    return text + u'}';
}

QString json(const StayFixture &stay)
{
    const QString station =
        QStringLiteral(R"({"id": %1, "name": "%2"})").arg(stay.stationId).arg(stay.stationName);
    const QString chaser = QStringLiteral(R"({"id": %1, "spacecraft": {"id": %2, "name": "%3"}})")
                               .arg(stay.flightId)
                               .arg(stay.craftId)
                               .arg(stay.craftName);
    return QStringLiteral(
               R"({"id": %1, "docking": %2, "departure": %3, "docking_location": {"id": %4, "name": "%5", )"
               R"("spacestation": %6}, "space_station_target": %6, "flight_vehicle_chaser": %7})")
        .arg(stay.id)
        .arg(nullOrText(stay.docking), nullOrText(stay.departure))
        .arg(stay.locationId)
        .arg(stay.portName, station, chaser);
}

template <class Fixture>
QString joined(std::initializer_list<Fixture> fixtures)
{
    QStringList texts;
    for (const Fixture &fixture : fixtures)
        texts << json(fixture);
    return texts.join(QStringLiteral(", "));
}

} // namespace

DecodedPage decodedResults(const QString &results, Collection collection, RecordOrigin origin)
{
    const QString body =
        QStringLiteral(R"({"count": 1, "next": null, "previous": null, "results": [%1]})").arg(results);
    return valueOf(decodePage(body.toUtf8(), collection, origin));
}

DecodedPage craftPage(std::initializer_list<CraftFixture> craft, RecordOrigin origin)
{
    return decodedResults(joined(craft), Collection::Spacecraft, origin);
}

DecodedPage stayPage(std::initializer_list<StayFixture> stays, RecordOrigin origin)
{
    return decodedResults(joined(stays), Collection::DockingEvents, origin);
}

} // namespace Skydock
