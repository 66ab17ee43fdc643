// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedcatalogue.h"

#include "mirror.h"
#include "temporarymirror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 100;

QJsonValue address(Collection collection, int offset, int limit)
{
    static const char *const endpoints[] = {"spacecraft", "docking_events", "spacecraft_flights"};
    return u"https://ll.thespacedevs.com/2.3.0/%1/?format=json&limit=%2&offset=%3"_s
        .arg(QLatin1StringView(endpoints[int(collection)]))
        .arg(limit)
        .arg(offset);
}

void writePage(const QSqlDatabase &database, const QByteArray &body, Collection collection)
{
    const RecordOrigin origin{ApiVersion::V2_3_0, RecordLevel::Normal, GeneratedCatalogue::nowMs()};
    const Result<void> done = Mirror::write(database, valueOf(decodePage(body, collection, origin)));
    if (!done)
        qFatal("A fixture failed: %s", qUtf8Printable(done.error().text));
}

} // namespace

GeneratedCatalogue::GeneratedCatalogue(int spacecraft, int dockings, int flights, quint32 seed)
    : m_schedule(spacecraft, dockings, flights, seed)
    , m_records(m_schedule, seed)
{}

int GeneratedCatalogue::count(Collection collection) const
{
    switch (collection) {
    case Collection::Spacecraft:
        return m_schedule.craftCount();
    case Collection::DockingEvents:
        return m_schedule.stayCount();
    case Collection::SpacecraftFlights:
        return m_schedule.flightCount();
    default: // stations, ports and statuses are the served catalogue's
        break;
    }
    return 0;
}

QJsonObject GeneratedCatalogue::record(Collection collection, int index) const
{
    switch (collection) {
    case Collection::Spacecraft:
        return m_records.spacecraft(index);
    case Collection::DockingEvents:
        return m_records.dockingEvent(index);
    case Collection::SpacecraftFlights:
        return m_records.flight(index);
    default:
        break;
    }
    return {};
}

QByteArray GeneratedCatalogue::page(Collection collection, int offset, int limit) const
{
    limit = std::clamp(limit, 1, largestPage);
    const int end = std::min(offset + limit, count(collection));
    QJsonArray results;
    for (int index = std::max(0, offset); index < end; ++index)
        results << record(collection, index);
    const QJsonObject envelope{
        {u"count"_s, count(collection)},
        {u"next"_s, end < count(collection) ? address(collection, end, limit) : QJsonValue()},
        {u"previous"_s, offset > 0 ? address(collection, std::max(0, offset - limit), limit) : QJsonValue()},
        {u"results"_s, results}};
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

void GeneratedCatalogue::writeTo(const QSqlDatabase &database) const
{
    for (const Collection collection :
         {Collection::Spacecraft, Collection::SpacecraftFlights, Collection::DockingEvents}) {
        for (int offset = 0; offset < count(collection); offset += largestPage)
            writePage(database, page(collection, offset, largestPage), collection);
    }
}

} // namespace Skydock
