// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crewdecoder.h"

#include <algorithm>
#include <limits>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

struct Seat
{
    int priority = std::numeric_limits<int>::max(); ///< of the role, the commander's is the smallest
    CrewMember member;
};

void readPerson(const JsonReader &astronaut, CrewMember &member)
{
    member.name = astronaut.text("name"_L1);
    if (const auto agency = astronaut.object("agency"_L1))
        member.agency = agency->text("name"_L1);
}

/// A text in the oldest records, an object since.
void readRole(const JsonReader &reader, Seat &seat)
{
    if (!reader.isObject("role"_L1)) {
        seat.member.role = reader.text("role"_L1);
        return;
    }
    const auto role = reader.object("role"_L1);
    seat.member.role = role->text("role"_L1);
    seat.priority = role->count("priority"_L1).value_or(seat.priority);
}

QList<CrewMember> readCrew(const JsonReader &flight, QLatin1StringView key)
{
    QList<Seat> seats;
    for (const JsonReader &reader : flight.objects(key)) {
        Seat seat;
        if (const auto astronaut = reader.object("astronaut"_L1))
            readPerson(*astronaut, seat.member);
        readRole(reader, seat);
        if (seat.member != CrewMember())
            seats.append(seat);
    }
    std::ranges::stable_sort(seats, {}, &Seat::priority);
    QList<CrewMember> crew;
    for (const Seat &seat : std::as_const(seats))
        crew.append(seat.member);
    return crew;
}

} // namespace

FlightCrews readCrews(const JsonReader &flight)
{
    return {.launch = readCrew(flight, "launch_crew"_L1),
            .onboard = readCrew(flight, "onboard_crew"_L1),
            .landing = readCrew(flight, "landing_crew"_L1)};
}

} // namespace Skydock
