// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedrecords.h"

#include "craftseries.h"
#include "dice.h"
#include "isoduration.h"
#include "samplejson.h"
#include "utctime.h"

#include <QJsonArray>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

enum Stream : quint32 { CraftStream = 11, FlightStream = 12 };

// Ids are not contiguous, and those of one collection say nothing about another's.
qint64 craftId(int index)
{
    return index + 1 + index / 7;
}

qint64 flightId(int index)
{
    return index + 1 + index / 9;
}

qint64 stayId(int index)
{
    return index + 1 + index / 13;
}

QJsonValue instantOrNull(std::optional<qint64> ms)
{
    return ms ? QJsonValue(formatUtc(*ms)) : QJsonValue();
}

QJsonValue durationOrNull(std::optional<qint64> ms)
{
    return ms ? QJsonValue(formatIsoDuration(*ms / 1000 * 1000)) : QJsonValue();
}

/// Mostly what one expects; now and then what one should expect.
QString nameOf(const CraftSeries &series, int number, Dice &dice)
{
    QString name = Samples::craftName(series, number, dice.oneIn(12));
    if (dice.oneIn(101))
        name += u" \"100%_\" <b>spare</b>"_s;
    return name;
}

QJsonValue serialOf(const CraftSeries &series, int number, Dice &dice)
{
    if (!*series.serial || dice.oneIn(9))
        return {};
    return QString::fromUtf8(series.serial).arg(series.firstNumber + number);
}

QJsonValue descriptionOf(const CraftSeries &series, Dice &dice)
{
    switch (dice.below(4)) {
    case 0:
        return QJsonValue();
    case 1:
        return u""_s;
    default:
        return u"A %1, launched by %2."_s.arg(QString::fromUtf8(series.configuration),
                                              QString::fromUtf8(series.rocket));
    }
}

QJsonObject statusOf(const GeneratedSchedule::Career &career, const CraftSeries &series, Dice &dice)
{
    if (career.inSpace)
        return SampleJson::named(1, u"Active"_s);
    if (career.flights == 0)
        return SampleJson::named(5, u"Under construction"_s);
    if (dice.oneIn(25))
        return SampleJson::named(3, u"Destroyed"_s);
    const bool isAlive = series.host >= 0 && Samples::hosts()[series.host].isAlive();
    if (!*series.serial || !isAlive)
        return SampleJson::named(4, u"Single Use"_s);
    return dice.oneIn(3) ? SampleJson::named(2, u"Retired"_s) : SampleJson::named(1, u"Active"_s);
}

QJsonValue landingOf(int flight, Dice &dice)
{
    if (dice.oneIn(3))
        return {};
    return QJsonObject{{u"id"_s, flight + 1},
                       {u"attempt"_s, true},
                       {u"success"_s, !dice.oneIn(40)},
                       {u"description"_s, u""_s},
                       {u"downrange_distance"_s, QJsonValue()},
                       {u"landing_location"_s, SampleJson::named(18, u"Pacific Ocean"_s)},
                       {u"type"_s, SampleJson::named(4, u"Parachute Landing"_s)}};
}

} // namespace

GeneratedRecords::GeneratedRecords(const GeneratedSchedule &schedule, quint32 seed)
    : m_schedule(schedule)
    , m_seed(seed)
{
    for (const CraftSeries &series : Samples::series())
        m_configurations << SampleJson::configuration(series);
}

QJsonObject GeneratedRecords::spacecraft(int index) const
{
    const int seriesIndex = GeneratedSchedule::seriesOf(index);
    const CraftSeries &series = Samples::series()[seriesIndex];
    const int number = index / int(Samples::series().size());
    const GeneratedSchedule::Career career = m_schedule.career(index);
    Dice dice(m_seed, CraftStream, index);
    return {{u"response_mode"_s, u"normal"_s},
            {u"id"_s, craftId(index)},
            {u"url"_s, SampleJson::address(u"spacecraft"_s, craftId(index))},
            {u"name"_s, nameOf(series, number, dice)},
            {u"serial_number"_s, serialOf(series, number, dice)},
            {u"is_placeholder"_s, dice.oneIn(50)},
            {u"image"_s, dice.oneIn(4) ? QJsonValue() : SampleJson::image(series, craftId(index) + 1000)},
            {u"in_space"_s, career.inSpace},
            {u"time_in_space"_s, durationOrNull(career.inSpaceMs)},
            {u"time_docked"_s, durationOrNull(career.dockedMs)},
            {u"flights_count"_s, career.flights},
            {u"mission_ends_count"_s, career.ended},
            {u"status"_s, statusOf(career, series, dice)},
            {u"description"_s, descriptionOf(series, dice)},
            {u"spacecraft_config"_s, m_configurations[seriesIndex]},
            {u"fastest_turnaround"_s, durationOrNull(career.fastestTurnaroundMs)}};
}

QJsonObject GeneratedRecords::flightInEvent(int index) const
{
    const GeneratedSchedule::Flight flown = m_schedule.flight(index);
    const CraftSeries &series = Samples::series()[GeneratedSchedule::seriesOf(flown.craft)];
    const char *destination = series.host < 0 ? "Low Earth Orbit" : Samples::hosts()[series.host].name;
    Dice dice(m_seed, FlightStream, index);
    const bool isOver = flown.endMs && *flown.endMs <= GeneratedSchedule::nowMs();
    std::optional<qint64> durationMs;
    if (flown.launchMs <= GeneratedSchedule::nowMs())
        durationMs = flown.endMs.value_or(GeneratedSchedule::nowMs()) - flown.launchMs;
    return {{u"id"_s, flightId(index)},
            {u"url"_s, SampleJson::address(u"spacecraft_flights"_s, flightId(index))},
            {u"destination"_s, QString::fromUtf8(destination)},
            {u"mission_end"_s, instantOrNull(flown.endMs)},
            {u"spacecraft"_s, spacecraft(flown.craft)},
            {u"launch"_s, SampleJson::launchName(series, index)},
            {u"landing"_s, isOver ? landingOf(index, dice) : QJsonValue()},
            {u"duration"_s, durationOrNull(durationMs)},
            {u"turn_around_time"_s, durationOrNull(m_schedule.turnaroundMs(index))}};
}

QJsonObject GeneratedRecords::flight(int index) const
{
    QJsonObject record = flightInEvent(index);
    record.insert(u"response_mode"_s, u"normal"_s);
    record.insert(u"launch"_s, launch(index));
    return record;
}

QJsonObject GeneratedRecords::launch(int index) const
{
    const GeneratedSchedule::Flight flown = m_schedule.flight(index);
    const CraftSeries &series = Samples::series()[GeneratedSchedule::seriesOf(flown.craft)];
    QJsonObject launch = SampleJson::launchName(series, index);
    const bool isPlanned = flown.launchMs > GeneratedSchedule::nowMs();
    launch.insert(u"net"_s, formatUtc(flown.launchMs));
    launch.insert(u"status"_s, isPlanned ? SampleJson::named(8, u"To Be Confirmed"_s)
                                         : SampleJson::named(3, u"Launch Successful"_s));
    SampleJson::addMission(series, index, launch);
    return launch;
}

QJsonObject GeneratedRecords::dockingEvent(int index) const
{
    const GeneratedSchedule::Stay stay = m_schedule.stay(index);
    QJsonObject event{{u"response_mode"_s, u"normal"_s},
                      {u"id"_s, stayId(index)},
                      {u"url"_s, SampleJson::address(u"docking_events"_s, stayId(index))},
                      {u"docking"_s, formatUtc(stay.dockingMs)},
                      {u"departure"_s, instantOrNull(stay.departureMs)},
                      {u"docking_location"_s, SampleJson::dockingLocation(Samples::series()[stay.series])}};
    addChaser(index, event);
    addTarget(stay, event);
    return event;
}

void GeneratedRecords::addChaser(int index, QJsonObject &event) const
{
    event.insert(u"flight_vehicle_chaser"_s, flightInEvent(m_schedule.stay(index).flight));
    event.insert(u"space_station_chaser"_s, QJsonValue());
    event.insert(u"payload_flight_chaser"_s, QJsonValue());
}

void GeneratedRecords::addTarget(const GeneratedSchedule::Stay &stay, QJsonObject &event) const
{
    const SampleHost &host = Samples::hosts()[Samples::series()[stay.series].host];
    const bool isStation = host.kind == HostKind::Station;
    const bool isPayload = host.kind == HostKind::Payload;
    const bool hasFlight = stay.targetCraft && *stay.targetCraft < m_schedule.flightCount();
    event.insert(u"space_station_target"_s, isStation ? SampleJson::station(host) : QJsonValue());
    event.insert(u"flight_vehicle_target"_s, hasFlight ? flightInEvent(*stay.targetCraft) : QJsonValue());
    event.insert(u"payload_flight_target"_s, isPayload ? SampleJson::payloadFlight(host) : QJsonValue());
}

} // namespace Skydock
