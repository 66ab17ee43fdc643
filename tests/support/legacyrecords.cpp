// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legacyrecords.h"

#include "generateddetail.h"

#include <QJsonArray>

namespace Skydock::LegacyRecords {

using namespace Qt::StringLiterals;

namespace {

QString address(const QString &endpoint, const QJsonValue &id)
{
    return u"https://ll.thespacedevs.com/2.0.0/%1/%2/?format=json"_s.arg(endpoint, id.toVariant().toString());
}

QJsonObject picked(const QJsonObject &object, std::initializer_list<QLatin1StringView> members)
{
    QJsonObject result;
    for (const QLatin1StringView member : members)
        result.insert(member, object.value(member));
    return result;
}

/// Its type is a text.
QJsonObject agency(const QJsonObject &newer)
{
    QJsonObject agency = picked(newer, {"id"_L1, "name"_L1});
    agency.insert(u"url"_s, address(u"agencies"_s, newer.value("id"_L1)));
    agency.insert(u"type"_s, newer.value("type"_L1).toObject().value("name"_L1));
    return agency;
}

/// Its image is an address, without credit and licence.
QJsonObject configuration(const QJsonObject &newer)
{
    QJsonObject configuration = picked(newer, {"id"_L1, "name"_L1, "type"_L1, "in_use"_L1});
    configuration.insert(u"url"_s, address(u"config/spacecraft"_s, newer.value("id"_L1)));
    configuration.insert(u"agency"_s, agency(newer.value("agency"_L1).toObject()));
    configuration.insert(u"image_url"_s, newer.value("image"_L1).toObject().value("image_url"_L1));
    return configuration;
}

QJsonObject spacecraft(const QJsonObject &newer)
{
    QJsonObject spacecraft =
        picked(newer, {"id"_L1, "name"_L1, "serial_number"_L1, "status"_L1, "description"_L1});
    spacecraft.insert(u"url"_s, address(u"spacecraft"_s, newer.value("id"_L1)));
    spacecraft.insert(u"spacecraft_config"_s, configuration(newer.value("spacecraft_config"_L1).toObject()));
    return spacecraft;
}

QJsonObject launch(const QJsonObject &newer)
{
    QJsonObject launch = picked(newer, {"id"_L1, "name"_L1, "status"_L1, "net"_L1, "rocket"_L1, "mission"_L1,
                                        "pad"_L1, "program"_L1});
    launch.insert(u"url"_s, address(u"launch"_s, newer.value("id"_L1)));
    launch.insert(u"launch_library_id"_s, QJsonValue());
    launch.insert(u"slug"_s,
                  newer.value("name"_L1).toString().toLower().replace(u" "_s, u"-"_s).remove(u'|'));
    launch.insert(u"window_start"_s, newer.value("net"_L1));
    launch.insert(u"window_end"_s, newer.value("net"_L1));
    launch.insert(u"tbdtime"_s, false);
    launch.insert(u"tbddate"_s, false);
    launch.insert(u"probability"_s, QJsonValue());
    launch.insert(u"image"_s, QJsonValue());
    return launch;
}

} // namespace

QJsonObject flight(const QJsonObject &newer, bool single)
{
    QJsonObject flight = picked(newer, {"id"_L1, "destination"_L1, "mission_end"_L1});
    flight.insert(u"url"_s, address(u"spacecraft/flight"_s, newer.value("id"_L1)));
    flight.insert(u"spacecraft"_s, spacecraft(newer.value("spacecraft"_L1).toObject()));
    flight.insert(u"launch"_s, launch(newer.value("launch"_L1).toObject()));
    if (single)
        GeneratedDetail::addCrews(flight);
    return flight;
}

} // namespace Skydock::LegacyRecords
