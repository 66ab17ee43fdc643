// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequest.h"
#include "utctime.h"

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

/// Filters of one request, by the API's names.
class Filters
{
public:
    explicit Filters(ApiRequest &request) : m_request(request) {}

    void add(const QString &name, std::optional<bool> value)
    {
        if (value)
            m_request.filters.append({name, *value ? u"true"_s : u"false"_s});
    }
    void add(const QString &name, std::optional<qint64> number)
    {
        if (number)
            m_request.filters.append({name, QString::number(*number)});
    }
    /// The API compares with one value. For any of several the filter is left out: the answer then holds the rows that
    /// were asked for among others, which is right for a mirror; one call for each would cost more.
    void add(const QString &name, const QList<qint64> &anyOf)
    {
        if (anyOf.size() == 1)
            add(name, std::optional(anyOf.constFirst()));
    }
    void addInstant(const QString &name, std::optional<qint64> instantMs)
    {
        if (!instantMs)
            return;
        const bool wholeSecond = *instantMs % 1000 == 0;
        m_request.filters.append({name, wholeSecond ? formatUtc(*instantMs)
                                                    : utcDateTime(*instantMs).toString(Qt::ISODateWithMs)});
    }

private:
    ApiRequest &m_request;
};

/// The API's name of an ordering, empty where it has none.
QLatin1StringView nameOf(SpacecraftField field)
{
    switch (field) {
    case SpacecraftField::Id:
        return "id"_L1;
    case SpacecraftField::TimeInSpace:
        return "time_in_space"_L1;
    case SpacecraftField::TimeDocked:
        return "time_docked"_L1;
    case SpacecraftField::FlightsCount:
        return "flights_count"_L1;
    case SpacecraftField::MissionEndsCount:
        return "mission_ends_count"_L1;
    default:
        return {};
    }
}

QLatin1StringView nameOf(DockingField field)
{
    switch (field) {
    case DockingField::Docking:
        return "docking"_L1;
    case DockingField::Departure:
        return "departure"_L1;
    default:
        return {};
    }
}

template <class Field>
QStringList orderingOf(const Ordering<Field> &ordering)
{
    QStringList names;
    for (const SortKey<Field> &key : ordering.keys) {
        if (const QLatin1StringView name = nameOf(key.field); !name.isEmpty())
            names << (key.descending ? u'-' + name : QString(name));
    }
    return names;
}

} // namespace

ApiRequest requestFor(const SpacecraftQuery &query)
{
    ApiRequest request;
    request.endpoint = ApiEndpoint::Spacecraft;
    request.search = query.search;
    Filters filters(request);
    filters.add(u"in_space"_s, query.inSpace);
    filters.add(u"is_placeholder"_s, query.isPlaceholder);
    if (query.name)
        request.filters.append({u"name"_s, *query.name});
    filters.add(u"spacecraft_config"_s, query.configurationIds);
    filters.add(u"status"_s, query.statusIds);
    request.ordering = orderingOf(query.ordering);
    // Ties have no stable order at the server; by id they are as in the mirror, and no page repeats or skips a row.
    if (!request.ordering.contains(u"id"_s) && !request.ordering.contains(u"-id"_s))
        request.ordering << u"id"_s;
    return request;
}

ApiRequest requestFor(const DockingQuery &query)
{
    ApiRequest request;
    request.endpoint = ApiEndpoint::DockingEvents;
    request.search = query.search;
    Filters filters(request);
    filters.addInstant(u"docking__gt"_s, query.dockingGt);
    filters.addInstant(u"docking__gte"_s, query.dockingGte);
    filters.addInstant(u"docking__lt"_s, query.dockingLt);
    filters.addInstant(u"docking__lte"_s, query.dockingLte);
    filters.add(u"docking_location__id"_s, query.locationId);
    filters.add(u"flight_vehicle_chaser__id"_s, query.chaserFlightId);
    filters.add(u"space_station_target__id"_s, query.targetStationId);
    filters.add(u"docked"_s, query.docked);
    request.ordering = orderingOf(query.ordering);
    return request;
}

ApiRequest requestFor(const FlightQuery &query)
{
    ApiRequest request;
    request.endpoint = ApiEndpoint::SpacecraftFlights;
    Filters(request).add(u"spacecraft"_s, query.spacecraftId);
    return request;
}

} // namespace Skydock
