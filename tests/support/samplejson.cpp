// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplejson.h"

#include "craftseries.h"

#include <QJsonArray>

namespace Skydock::SampleJson {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject agency(int index)
{
    const SampleAgency &agency = Samples::agencies()[index];
    return {{u"response_mode"_s, u"list"_s},
            {u"id"_s, agency.id},
            {u"url"_s, address(u"agencies"_s, agency.id)},
            {u"name"_s, text(agency.name)},
            {u"abbrev"_s, text(agency.abbreviation)},
            {u"type"_s, named(agency.type[0] == 'C' ? 3 : 1, text(agency.type))}};
}

QJsonObject family(const CraftSeries &series)
{
    return {{u"response_mode"_s, u"normal"_s},          {u"id"_s, series.familyId},
            {u"name"_s, text(series.family)},           {u"description"_s, u""_s},
            {u"manufacturer"_s, agency(series.agency)}, {u"parent"_s, QJsonValue()},
            {u"maiden_flight"_s, QJsonValue()}};
}

QJsonObject imageOf(const QString &name, qint64 id)
{
    const QString base = u"https://images.example.org/%1"_s.arg(id);
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"image_url"_s, base + u".jpeg"_s},
            {u"thumbnail_url"_s, base + u"_thumbnail.jpeg"_s},
            {u"credit"_s, id % 3 == 0 ? QJsonValue() : QJsonValue(u"NASA"_s)},
            {u"license"_s,
             QJsonObject{{u"id"_s, 4},
                         {u"name"_s, u"NASA Image and Media Guidelines"_s},
                         {u"priority"_s, 0},
                         {u"link"_s, u"https://www.nasa.gov/nasa-brand-center/images-and-media/"_s}}},
            {u"single_use"_s, false},
            {u"variants"_s, QJsonArray()}};
}

QJsonObject payload(const SampleHost &host)
{
    QJsonObject payload = named(host.id, text(host.name));
    payload.insert(u"operator"_s, agency(2));
    return payload;
}

} // namespace

QString address(const QString &endpoint, qint64 id)
{
    return u"https://ll.thespacedevs.com/2.3.0/%1/%2/?format=json"_s.arg(endpoint).arg(id);
}

QJsonObject named(qint64 id, const QString &name)
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

QJsonValue image(const CraftSeries &series, qint64 id)
{
    return imageOf(text(series.configuration), id);
}

QJsonObject configuration(const CraftSeries &series)
{
    const bool inUse = series.host >= 0 && Samples::hosts()[series.host].isAlive();
    return {{u"response_mode"_s, u"normal"_s},
            {u"id"_s, series.configurationId},
            {u"url"_s, address(u"spacecraft_configurations"_s, series.configurationId)},
            {u"name"_s, text(series.configuration)},
            {u"type"_s, named(series.typeId, Samples::typeName(series.typeId))},
            {u"agency"_s, agency(series.agency)},
            {u"family"_s, QJsonArray{family(series)}},
            {u"in_use"_s, inUse},
            {u"image"_s, image(series, series.configurationId)}};
}

QJsonObject station(const SampleHost &host)
{
    QJsonObject station = named(host.id, text(host.name));
    station.insert(u"url"_s, address(u"space_stations"_s, host.id));
    station.insert(u"image"_s, imageOf(text(host.name), 500 + host.id));
    return station;
}

QJsonObject payloadFlight(const SampleHost &host)
{
    return {{u"response_mode"_s, u"list"_s},
            {u"id"_s, host.id + 100},
            {u"destination"_s, u"Low Earth Orbit"_s},
            {u"amount"_s, 1},
            {u"payload"_s, payload(host)}};
}

QJsonObject dockingLocation(const CraftSeries &series)
{
    const SampleHost &host = Samples::hosts()[series.host];
    QJsonObject location = named(series.locationId, text(series.port));
    for (const QString &owner : {u"spacestation"_s, u"spacecraft"_s, u"payload"_s})
        location.insert(owner, QJsonValue());
    if (host.kind == HostKind::Station)
        location.insert(u"spacestation"_s, station(host));
    else if (host.kind == HostKind::Configuration)
        location.insert(u"spacecraft"_s, configuration(Samples::series()[host.targetSeries]));
    else
        location.insert(u"payload"_s, payload(host));
    return location;
}

QJsonObject launchName(const CraftSeries &series, int flight)
{
    const QString id = u"00000000-0000-4000-8000-%1"_s.arg(flight + 1, 12, 16, QLatin1Char('0'));
    return {{u"id"_s, id},
            {u"url"_s, u"https://ll.thespacedevs.com/2.3.0/launches/%1/?format=json"_s.arg(id)},
            {u"name"_s, u"%1 | Flight %2"_s.arg(text(series.rocket)).arg(flight + 1)}};
}

void addMission(const CraftSeries &series, int flight, QJsonObject &launch)
{
    static const char *const pads[][2] = {
        {"31/6", "Baikonur Cosmodrome, Republic of Kazakhstan"},
        {"Launch Complex 39A", "Kennedy Space Center, FL, USA"},
        {"Launch Complex 39A", "Kennedy Space Center, FL, USA"},
        {"Launch Area 4 (SLS-1 / 921)", "Jiuquan Satellite Launch Center, China"}};
    const auto &pad = pads[series.agency % 4];
    QJsonObject mission = named(flight + 1, u"Flight %1"_s.arg(flight + 1));
    mission.insert(u"type"_s, series.typeId == 4 ? u"Resupply"_s : u"Human Exploration"_s);
    mission.insert(u"orbit"_s, named(8, u"Low Earth Orbit"_s));
    QJsonObject place = named(series.agency % 4 + 1, text(pad[0]));
    place.insert(u"location"_s, named(series.agency % 4 + 11, text(pad[1])));
    launch.insert(u"mission"_s, mission);
    launch.insert(u"pad"_s, place);
    launch.insert(u"rocket"_s,
                  QJsonObject{{u"id"_s, flight + 1},
                              {u"configuration"_s, QJsonObject{{u"full_name"_s, text(series.rocket)}}}});
    launch.insert(u"program"_s,
                  series.host == 0 ? QJsonArray{named(17, u"International Space Station"_s)} : QJsonArray());
}

} // namespace Skydock::SampleJson
