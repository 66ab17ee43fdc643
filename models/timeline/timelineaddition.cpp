// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineaddition.h"

#include <algorithm>
#include <bitset>

namespace Skydock {

namespace {

/// Where in a long list any of a few values stands. Most of the list is passed over by one look at a few bits.
template <typename Visit>
void forEachOf(const QList<qint64> &list, const std::set<qint64> &wanted, Visit visit)
{
    constexpr quint64 mask = 65535;
    std::bitset<mask + 1> sieve;
    for (const qint64 value : wanted)
        sieve.set(quint64(value) & mask);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (sieve.test(quint64(list.at(i)) & mask) && wanted.contains(list.at(i)))
            visit(quint32(i));
    }
}

/// Room for a few more, without doubling what a long list takes.
template <typename List>
void makeRoom(List &list, qsizetype more)
{
    constexpr qsizetype shareMore = 16;
    const qsizetype size = list.size();
    if (list.capacity() < size + more)
        list.reserve(size + std::max(more, size / shareMore));
}

} // namespace

bool TimelineContents::add(const QList<Stay> &stays, qint64 nowMs)
{
    TimelineAddition addition(*this, stays, nowMs);
    if (!addition.isPossible())
        return false;
    addition.apply();
    return true;
}

TimelineAddition::TimelineAddition(TimelineContents &contents, const QList<Stay> &stays, qint64 nowMs)
    : m_contents(contents)
    , m_nowMs(nowMs)
{
    m_isPossible = lookUp(stays);
}

bool TimelineAddition::lookUp(const QList<Stay> &stays)
{
    if (m_contents.isBySpacecraft())
        return false;
    std::set<qint64> ids;
    for (const Stay &stay : stays)
        ids.insert(stay.id);
    if (ids.size() != size_t(stays.size()))
        return false;
    auto next = quint32(m_contents.stayCount());
    for (const Stay &stay : stays) {
        Arrival arrival;
        arrival.stay = &stay;
        arrival.lane = laneFor(stay);
        const std::optional<quint32> known = m_contents.indexOf(stay.id);
        arrival.isNew = !known;
        arrival.index = known ? *known : next++;
        arrival.span = spanOf(stay, arrival.index);
        if (arrival.lane < 0 || (arrival.span && !m_contents.m_density.covers(*arrival.span)))
            return false;
        m_arrivals.push_back(arrival);
    }
    return true;
}

int TimelineAddition::laneFor(const Stay &stay) const
{
    return m_contents.indexOfLane({stay.port, {}});
}

void TimelineAddition::apply()
{
    const auto more = qsizetype(m_arrivals.size());
    makeRoom(m_contents.m_stays, more);
    makeRoom(m_contents.m_stayIds, more);
    makeRoom(m_contents.m_spacecraftIds, more);
    makeRoom(m_contents.m_flightIds, more);
    makeRoom(m_contents.m_laneOfStay, more);
    for (const Arrival &arrival : m_arrivals) {
        if (!arrival.isNew)
            takeOut(arrival.index);
    }
    for (const Arrival &arrival : m_arrivals)
        putIn(arrival);
    changeLanes();
    changeVisits();
    measure();
}

void TimelineAddition::takeOut(quint32 index)
{
    const int lane = m_contents.laneOf(index);
    --m_contents.m_groups[m_contents.m_lanes.at(lane).group].stayCount;
    m_flights.insert(m_contents.m_flightIds.at(index));
    const std::optional<qsizetype> position = m_contents.positionOf(index);
    if (!position) {
        --m_contents.m_lanes[lane].undatedCount;
        return;
    }
    m_lanes[lane].removed.push_back(*position);
    m_contents.m_density.remove(m_contents.m_lanes.at(lane).stays.at(*position));
}

void TimelineAddition::putIn(const Arrival &arrival)
{
    const Stay &stay = *arrival.stay;
    const qint64 spacecraft = chasingSpacecraft(stay).value_or(noSpacecraft);
    const qint64 flight = chasingFlight(stay).value_or(noFlight);
    if (arrival.isNew) {
        const QList<qint64> &ids = m_contents.m_stayIds;
        if (m_contents.m_ascendingIds == ids.size() && (ids.isEmpty() || ids.constLast() < stay.id))
            ++m_contents.m_ascendingIds;
        m_contents.m_stays.append(stay);
        m_contents.m_stayIds.append(stay.id);
        m_contents.m_spacecraftIds.append(spacecraft);
        m_contents.m_flightIds.append(flight);
        m_contents.m_laneOfStay.append(arrival.lane);
    } else {
        m_contents.m_stays[arrival.index] = stay;
        m_contents.m_spacecraftIds[arrival.index] = spacecraft;
        m_contents.m_flightIds[arrival.index] = flight;
        m_contents.m_laneOfStay[arrival.index] = arrival.lane;
    }
    m_flights.insert(flight);
    Lane &lane = m_contents.m_lanes[arrival.lane];
    ++m_contents.m_groups[lane.group].stayCount;
    if (!arrival.span) {
        ++lane.undatedCount;
        return;
    }
    StaySpan span = *arrival.span;
    span.category = category(stay);
    m_lanes[arrival.lane].added.push_back(span);
    m_contents.m_density.add(span);
}

quint16 TimelineAddition::category(const Stay &stay)
{
    const QString name = categoryOf(stay, m_contents.m_arrangement.color);
    const qsizetype known = m_contents.m_categories.indexOf(name);
    if (known >= 0)
        return quint16(known);
    if (m_contents.m_categories.size() > std::numeric_limits<quint16>::max())
        return 0;
    m_contents.m_categories.append(name);
    return quint16(m_contents.m_categories.size() - 1);
}

void TimelineAddition::changeLanes()
{
    for (auto &[index, change] : m_lanes) {
        Lane &lane = m_contents.m_lanes[index];
        std::sort(change.removed.begin(), change.removed.end());
        PortLifetime lifetime = lane.lifetime;
        const auto isLast = [&](qsizetype position) {
            const StaySpan &span = lane.stays.at(position);
            return span.isOpen() || !lifetime.known || span.endMs >= lifetime.known->toMs;
        };
        // Only what reached to the end of the lifetime can have held it up; its beginning is that of the first stay.
        const bool mayHaveShrunk = std::any_of(change.removed.begin(), change.removed.end(), isLast);
        for (const StaySpan &span : change.added)
            lifetime.unite(span);
        lane.stays.change(change.removed, std::move(change.added), m_nowMs);
        if (mayHaveShrunk)
            lifetime = lifetimeOf(lane.stays);
        else if (lifetime.known)
            lifetime.known->fromMs = lane.stays.at(0).startMs;
        lane.lifetime = lifetime;
    }
}

/// The visits of the flights concerned, made anew from all their stays.
void TimelineAddition::changeVisits()
{
    m_flights.erase(noFlight);
    std::vector<VisitStay> stays;
    forEachOf(m_contents.m_flightIds, m_flights, [&](quint32 index) {
        if (const StaySpan *span = m_contents.spanOf(index))
            stays.push_back({m_contents.m_flightIds.at(index), m_contents.stay(index).port.host, *span});
    });
    const auto isGone = [this](quint32 stay) { return m_flights.contains(m_contents.m_flightIds.at(stay)); };
    m_contents.m_visitLinks.change(isGone, std::move(stays));
}

void TimelineAddition::measure()
{
    m_contents.m_density.finish();
    m_contents.m_extent.reset();
    m_contents.m_hasOpenStays = false;
    for (const Lane &lane : std::as_const(m_contents.m_lanes)) {
        m_contents.m_hasOpenStays = m_contents.m_hasOpenStays || lane.lifetime.inUse;
        if (const auto known = lane.lifetime.known)
            m_contents.m_extent = m_contents.m_extent ? m_contents.m_extent->united(*known) : *known;
    }
}

} // namespace Skydock
