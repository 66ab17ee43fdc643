// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftshape.h"

#include "jsonslice.h"
#include "jsontext.h"

namespace Skydock {
namespace {

QByteArray null()
{
    return QByteArrayLiteral("null");
}

QByteArray valueOf(const JsonSlice &slice)
{
    return slice.isNull() ? null() : slice.bytes().toByteArray();
}

bool isText(const JsonSlice &slice)
{
    return slice.bytes().startsWith('"');
}

/// The object under `image`, or one that holds no more than the address under `image_url`.
QByteArray imageOf(const JsonSlice &owner)
{
    const JsonSlice image = owner.member("image");
    const JsonSlice address = isText(image) ? image : owner.member("image_url");
    if (!image.isNull() && !isText(image))
        return valueOf(image);
    if (address.isNull())
        return null();
    return jsonObject({{"id", null()},
                       {"name", null()},
                       {"image_url", valueOf(address)},
                       {"thumbnail_url", null()},
                       {"credit", null()},
                       {"license", null()},
                       {"single_use", null()},
                       {"variants", null()}});
}

QByteArray typeOf(const JsonSlice &agency)
{
    const JsonSlice type = agency.member("type");
    return isText(type) ? jsonObject({{"id", null()}, {"name", valueOf(type)}}) : valueOf(type);
}

QByteArray agencyOf(const JsonSlice &configuration)
{
    const JsonSlice agency = configuration.member("agency");
    if (agency.isNull())
        return null();
    return jsonObject({{"id", valueOf(agency.member("id"))},
                       {"url", valueOf(agency.member("url"))},
                       {"name", valueOf(agency.member("name"))},
                       {"abbrev", valueOf(agency.member("abbrev"))},
                       {"type", typeOf(agency)}});
}

QByteArray configurationOf(const JsonSlice &craft)
{
    const JsonSlice configuration = craft.member("spacecraft_config");
    if (configuration.isNull())
        return null();
    const auto field = [&](const char *key) { return valueOf(configuration.member(key)); };
    return jsonObject({{"id", field("id")},
                       {"url", field("url")},
                       {"name", field("name")},
                       {"type", field("type")},
                       {"agency", agencyOf(configuration)},
                       {"family", field("family")},
                       {"in_use", field("in_use")},
                       {"image", imageOf(configuration)}});
}

} // namespace

QByteArray spacecraftInNewShape(const QByteArray &record)
{
    const JsonSlice craft(record);
    const auto field = [&](const char *key) { return valueOf(craft.member(key)); };
    return jsonObject({{"id", field("id")},
                       {"url", field("url")},
                       {"name", field("name")},
                       {"serial_number", field("serial_number")},
                       {"is_placeholder", field("is_placeholder")},
                       {"image", imageOf(craft)},
                       {"in_space", field("in_space")},
                       {"time_in_space", field("time_in_space")},
                       {"time_docked", field("time_docked")},
                       {"flights_count", field("flights_count")},
                       {"mission_ends_count", field("mission_ends_count")},
                       {"status", field("status")},
                       {"description", field("description")},
                       {"spacecraft_config", configurationOf(craft)},
                       {"fastest_turnaround", field("fastest_turnaround")}});
}

} // namespace Skydock
