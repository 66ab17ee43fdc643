// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedplaces.h"

#include "craftseries.h"
#include "samplejson.h"

#include <QJsonArray>

namespace Skydock::GeneratedPlaces {

using namespace Qt::StringLiterals;

namespace {

/// The agencies whose craft come here, each once.
QJsonArray ownersOf(int host)
{
    QJsonArray owners;
    for (const CraftSeries &series : Samples::series()) {
        const QJsonValue agency = SampleJson::configuration(series).value("agency"_L1);
        if (series.host == host && !owners.contains(agency))
            owners.append(agency);
    }
    return owners;
}

QJsonObject station(int index)
{
    const SampleHost &host = Samples::hosts()[index];
    QJsonObject station = SampleJson::station(host);
    station.insert(u"response_mode"_s, u"normal"_s);
    station.insert(u"status"_s, host.isAlive() ? SampleJson::named(1, u"Active"_s)
                                               : SampleJson::named(2, u"De-Orbited"_s));
    station.insert(u"founded"_s, QString::fromLatin1(host.from).left(10));
    station.insert(u"deorbited"_s, !host.isAlive());
    station.insert(u"description"_s, index % 2 ? QJsonValue() : QJsonValue(u""_s));
    station.insert(u"orbit"_s, u"Low Earth Orbit"_s);
    station.insert(u"type"_s, SampleJson::named(1, u"Government"_s));
    station.insert(u"owners"_s, ownersOf(index));
    station.insert(u"active_expeditions"_s, QJsonArray());
    return station;
}

} // namespace

QList<QJsonObject> stations()
{
    QList<QJsonObject> all;
    for (int i = 0; i < int(Samples::hosts().size()); ++i) {
        if (Samples::hosts()[i].kind == HostKind::Station)
            all.append(station(i));
    }
    return all;
}

QList<QJsonObject> dockingLocations()
{
    QList<QJsonObject> all;
    for (const CraftSeries &series : Samples::series()) {
        if (series.host >= 0)
            all.append(SampleJson::dockingLocation(series));
    }
    return all;
}

QList<QJsonObject> spacecraftStatuses()
{
    const QStringList names{
        u"Active"_s, u"Retired"_s, u"Destroyed"_s, u"Single Use"_s, u"Under construction"_s, u"Lost"_s};
    QList<QJsonObject> all;
    for (int i = 0; i < names.size(); ++i)
        all.append(SampleJson::named(i + 1, names.at(i)));
    return all;
}

} // namespace Skydock::GeneratedPlaces
