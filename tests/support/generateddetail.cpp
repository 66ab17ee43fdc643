// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generateddetail.h"

#include "dice.h"
#include "samplejson.h"

namespace Skydock::GeneratedDetail {

using namespace Qt::StringLiterals;

namespace {

enum Stream : quint32 { ConfigurationStream = 41, CrewStream = 42, StationStream = 43 };

/// One value in eight is not known.
QJsonValue mostly(Dice &dice, const QJsonValue &value)
{
    return dice.oneIn(8) ? QJsonValue() : value;
}

QJsonObject crewMember(qint64 flight, int number)
{
    const qint64 person = flight * 10 + number;
    const bool commands = number == 1;
    return {
        {u"id"_s, person + 5000},
        {u"role"_s, QJsonObject{{u"id"_s, commands ? 1 : 2},
                                {u"role"_s, commands ? u"Commander"_s : u"Flight Engineer"_s},
                                {u"priority"_s, commands ? 0 : 1}}},
        {u"astronaut"_s, QJsonObject{{u"id"_s, person},
                                     {u"url"_s, SampleJson::address(u"astronauts"_s, person)},
                                     {u"response_mode"_s, u"normal"_s},
                                     {u"name"_s, u"Crew member %1 of flight %2"_s.arg(number).arg(flight)},
                                     {u"status"_s, SampleJson::named(1, u"Active"_s)},
                                     {u"type"_s, SampleJson::named(2, u"Government"_s)}}}};
}

void addCounts(Dice &dice, QJsonObject &configuration)
{
    const int launches = 1 + dice.below(60);
    const int failed = dice.below(1 + launches / 10);
    const int landings = launches - dice.below(launches);
    configuration.insert(u"spacecraft_flown"_s, 1 + launches / 2);
    configuration.insert(u"total_launches"_s, launches);
    configuration.insert(u"successful_launches"_s, launches - failed);
    configuration.insert(u"failed_launches"_s, failed);
    configuration.insert(u"attempted_landings"_s, landings);
    configuration.insert(u"successful_landings"_s, landings);
    configuration.insert(u"failed_landings"_s, 0);
}

} // namespace

QJsonObject configuration(QJsonObject normal)
{
    const qint64 id = normal.value("id"_L1).toInteger();
    Dice dice(0, ConfigurationStream, id);
    const QString name = normal.value("name"_L1).toString();
    normal.insert(u"response_mode"_s, u"detailed"_s);
    normal.insert(u"capability"_s, dice.oneIn(3) ? u""_s : u"What %1 can carry."_s.arg(name));
    normal.insert(u"history"_s,
                  dice.oneIn(3) ? u""_s : u"How %1 came to be.\r\n\r\nAnd what came after."_s.arg(name));
    normal.insert(u"details"_s, dice.oneIn(3) ? u""_s : u"How %1 is built."_s.arg(name));
    normal.insert(u"maiden_flight"_s,
                  mostly(dice, u"%1-04-0%2"_s.arg(1961 + dice.below(60)).arg(1 + dice.below(9))));
    normal.insert(u"height"_s, mostly(dice, 2.5 + double(id % 40) / 4));
    normal.insert(u"diameter"_s, mostly(dice, 2.0 + double(id % 12) / 4));
    normal.insert(u"human_rated"_s, dice.oneIn(2));
    normal.insert(u"crew_capacity"_s, mostly(dice, dice.below(8)));
    normal.insert(u"payload_capacity"_s, mostly(dice, 500 * dice.below(30)));
    normal.insert(u"payload_return_capacity"_s, mostly(dice, 250 * dice.below(12)));
    normal.insert(u"flight_life"_s, mostly(dice, u"%1 days"_s.arg(7 * (1 + dice.below(60)))));
    normal.insert(u"wiki_link"_s, u"https://example.org/wiki/%1"_s.arg(id));
    normal.insert(u"info_link"_s, dice.oneIn(2) ? u""_s : u"https://example.org/info/%1"_s.arg(id));
    normal.insert(u"fastest_turnaround"_s, mostly(dice, u"P%1DT4H"_s.arg(30 + dice.below(300))));
    addCounts(dice, normal);
    return normal;
}

void addCrews(QJsonObject &flight)
{
    const qint64 id = flight.value("id"_L1).toInteger();
    Dice dice(0, CrewStream, id);
    QJsonArray crew;
    const int size = dice.oneIn(2) ? 0 : int(dice.between(2, 4));
    for (int number = 1; number <= size; ++number)
        crew.append(crewMember(id, number));
    const bool isOver = !flight.value("mission_end"_L1).isNull();
    flight.insert(u"launch_crew"_s, crew);
    flight.insert(u"onboard_crew"_s, crew);
    flight.insert(u"landing_crew"_s, isOver ? crew : QJsonArray());
}

void addStationSizes(QJsonObject &station)
{
    Dice dice(0, StationStream, station.value("id"_L1).toInteger());
    station.insert(u"height"_s, mostly(dice, dice.below(900) / 10.0));
    station.insert(u"width"_s, mostly(dice, dice.below(900) / 10.0));
    station.insert(u"mass"_s, mostly(dice, dice.below(400)));
    station.insert(u"volume"_s, mostly(dice, dice.below(1000)));
    station.insert(u"onboard_crew"_s, station.value("deorbited"_L1).toBool() ? 0 : int(dice.between(2, 7)));
}

} // namespace Skydock::GeneratedDetail
