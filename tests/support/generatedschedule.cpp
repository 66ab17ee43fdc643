// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedschedule.h"

#include "craftseries.h"
#include "dice.h"
#include "utctime.h"

#include <algorithm>

namespace Skydock {

namespace {

enum Stream : quint32 { StayStream = 1, FlightStream = 2, DoubtStream = 3 };

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

int seriesCount()
{
    return int(Samples::series().size());
}

/// The largest part of `count` that is whole rounds through all series: beyond `count`, numbers begin again within it,
/// so that a craft keeps its series.
int wholeRounds(int count)
{
    return count < seriesCount() ? count : count - count % seriesCount();
}

int folded(int number, int count)
{
    return number < count ? number : number % wholeRounds(count);
}

/// The numbers below `limit` that fold to `index`.
QList<int> unfolded(int index, int count, int limit)
{
    QList<int> numbers;
    if (index < limit)
        numbers << index;
    if (index >= wholeRounds(count))
        return numbers;
    for (qint64 number = index + wholeRounds(count); number < limit; number += wholeRounds(count)) {
        if (number >= count)
            numbers << int(number);
    }
    return numbers;
}

qint64 instant(const char *text)
{
    return *text ? parseUtc(QString::fromLatin1(text)).value() : GeneratedSchedule::nowMs();
}

/// Both ends of a host's use.
std::pair<qint64, qint64> lifeOf(const SampleHost &host)
{
    return {instant(host.from), instant(host.until)};
}

qint64 wholeMinutes(qint64 ms)
{
    return ms / minuteMs * minuteMs;
}

} // namespace

GeneratedSchedule::GeneratedSchedule(int craft, int stays, int flights, quint32 seed)
    : m_craft(craft)
    , m_stays(flights > 0 ? stays : 0)
    , m_flights(craft > 0 ? flights : 0)
    , m_seed(seed)
{}

qint64 GeneratedSchedule::nowMs()
{
    static const qint64 now = parseUtc(QStringLiteral("2026-11-01T00:00:00Z")).value();
    return now;
}

int GeneratedSchedule::seriesOf(int craft)
{
    return craft % seriesCount();
}

// Stay `index` is in slot index / berths of port index % berths; a host's slots share its life evenly, so that stays at
// one port follow each other. In every fifth slot the first of two neighbouring ports hands its craft to the second.

bool GeneratedSchedule::isSecondLeg(int index) const
{
    const int port = index % Samples::berthCount();
    const bool inRelocationSlot = index / Samples::berthCount() % 5 == 4;
    return inRelocationSlot && port % 2 == 1 && !isLastAtPort(index) &&
           Samples::series()[port].host == Samples::series()[port - 1].host;
}

bool GeneratedSchedule::isLastAtPort(int index) const
{
    return index + Samples::berthCount() >= m_stays;
}

GeneratedSchedule::Stay GeneratedSchedule::stay(int index) const
{
    Stay stay;
    stay.series = index % Samples::berthCount();
    const int slot = index / Samples::berthCount();
    const int visitor = isSecondLeg(index) ? stay.series - 1 : stay.series;
    stay.flight = folded(slot * seriesCount() + visitor, m_flights);
    const SampleHost &host = Samples::hosts()[Samples::series()[stay.series].host];
    if (const int target = slot * seriesCount() + host.targetSeries;
        host.targetSeries >= 0 && target < m_craft)
        stay.targetCraft = target;
    placeAtPort(index, stay);
    if (isLastAtPort(index) && host.isAlive()) {
        stay.departureMs.reset();
        if (stay.series % 4 == 3)
            stay.dockingMs = nowMs() + (20 + stay.series) * dayMs;
    } else {
        makeDoubtful(index, stay);
    }
    return stay;
}

void GeneratedSchedule::placeAtPort(int index, Stay &stay) const
{
    const int berths = Samples::berthCount();
    const auto [from, until] = lifeOf(Samples::hosts()[Samples::series()[stay.series].host]);
    const qint64 slotMs = (until - from) / ((m_stays + berths - 1) / berths);
    const qint64 slotBegin = from + index / berths * slotMs;
    Dice dice(m_seed, StayStream, index);
    const bool secondLeg = isSecondLeg(index);
    const bool firstLeg = index + 1 < m_stays && stay.series + 1 < berths && isSecondLeg(index + 1);
    stay.dockingMs = wholeMinutes(secondLeg ? slotBegin + slotMs / 2 + std::min(hourMs, slotMs / 20)
                                            : slotBegin + dice.between(0, slotMs / 8));
    const qint64 end = firstLeg ? slotBegin + slotMs / 2 : slotBegin + slotMs * dice.between(60, 95) / 100;
    stay.departureMs = end / 1000 * 1000;
}

void GeneratedSchedule::makeDoubtful(int index, Stay &stay) const
{
    Dice dice(m_seed, DoubtStream, index);
    if (dice.oneIn(97))
        std::swap(stay.dockingMs, *stay.departureMs);
    else if (dice.oneIn(89)) // into the next stay at this port
        *stay.departureMs += (*stay.departureMs - stay.dockingMs) / 2;
    else if (dice.oneIn(113))
        stay.departureMs = stay.dockingMs;
}

QList<int> GeneratedSchedule::staysOf(int flight) const
{
    QList<int> stays;
    const int berths = Samples::berthCount();
    const int visits = (m_stays / berths + 1) * seriesCount();
    for (const int visit : unfolded(flight, m_flights, visits)) {
        const int visitor = visit % seriesCount();
        const int first = visit / seriesCount() * berths + visitor;
        if (visitor >= berths || first >= m_stays || isSecondLeg(first))
            continue;
        stays << first;
        if (visitor + 1 < berths && first + 1 < m_stays && isSecondLeg(first + 1))
            stays << first + 1;
    }
    return stays;
}

GeneratedSchedule::Flight GeneratedSchedule::flight(int index) const
{
    Flight flight;
    flight.craft = folded(index, m_craft);
    const QList<int> stays = staysOf(index);
    return stays.isEmpty() ? aloneInSpace(index, flight) : aroundStays(index, flight, stays);
}

GeneratedSchedule::Flight GeneratedSchedule::aloneInSpace(int index, Flight flight) const
{
    Dice dice(m_seed, FlightStream, index);
    const CraftSeries &series = Samples::series()[seriesOf(flight.craft)];
    const auto [from, until] = series.host < 0 ? std::pair(instant(series.from), instant(series.until))
                                               : lifeOf(Samples::hosts()[series.host]);
    flight.launchMs = wholeMinutes(dice.between(from, until));
    if (dice.oneIn(71)) {
        flight.launchMs = nowMs() + dice.between(10, 700) * dayMs;
        return flight;
    }
    const qint64 end = flight.launchMs + dice.between(minuteMs, 180 * dayMs) / 1000 * 1000;
    if (end < nowMs())
        flight.endMs = end;
    return flight;
}

GeneratedSchedule::Flight GeneratedSchedule::aroundStays(int index, Flight flight,
                                                         const QList<int> &stays) const
{
    Dice dice(m_seed, FlightStream, index);
    const Stay first = stay(stays.first());
    const Stay last = stay(stays.last());
    flight.launchMs = wholeMinutes(std::min(first.dockingMs, first.departureMs.value_or(first.dockingMs)) -
                                   dice.between(6 * hourMs, 2 * dayMs));
    if (last.departureMs)
        flight.endMs =
            (std::max(last.dockingMs, *last.departureMs) + dice.between(3 * hourMs, dayMs)) / 1000 * 1000;
    return flight;
}

QList<int> GeneratedSchedule::flightsOf(int craft) const
{
    return unfolded(craft, m_craft, m_flights);
}

GeneratedSchedule::Career GeneratedSchedule::career(int craft) const
{
    Career career;
    for (const int index : flightsOf(craft)) {
        const Flight flown = flight(index);
        ++career.flights;
        if (flown.launchMs > nowMs())
            continue;
        career.ended += flown.endMs && *flown.endMs <= nowMs();
        career.inSpace = career.inSpace || !flown.endMs;
        career.inSpaceMs += flown.endMs.value_or(nowMs()) - flown.launchMs;
        for (const int at : staysOf(index)) {
            const Stay stayed = stay(at);
            career.dockedMs += std::max<qint64>(0, stayed.departureMs.value_or(nowMs()) - stayed.dockingMs);
        }
        const auto turnaround = turnaroundMs(index);
        if (turnaround && turnaround < career.fastestTurnaroundMs.value_or(*turnaround + 1))
            career.fastestTurnaroundMs = turnaround;
    }
    return career;
}

std::optional<qint64> GeneratedSchedule::turnaroundMs(int index) const
{
    const Flight flown = flight(index);
    std::optional<qint64> shortest;
    for (const int other : flightsOf(flown.craft)) {
        const auto end = other == index ? std::nullopt : flight(other).endMs;
        if (end && *end <= flown.launchMs &&
            flown.launchMs - *end < shortest.value_or(flown.launchMs - *end + 1))
            shortest = flown.launchMs - *end;
    }
    return shortest;
}

} // namespace Skydock
