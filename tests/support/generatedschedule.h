// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace Skydock {

/// Who flies when, and who stays where: everything about record `index` is worked out from the index alone, in the
/// same time for the first and the millionth. Instants are UTC milliseconds.
class GeneratedSchedule
{
public:
    struct Stay
    {
        int series = 0; ///< of the port, see craftseries.h
        int flight = 0; ///< index of the chaser's
        qint64 dockingMs = 0;
        std::optional<qint64> departureMs;
        std::optional<int> targetCraft; ///< where the host is a craft that exists here
    };

    struct Flight
    {
        int craft = 0;
        qint64 launchMs = 0;
        std::optional<qint64> endMs;
    };

    struct Career
    {
        int flights = 0;
        int ended = 0;
        bool inSpace = false;
        qint64 inSpaceMs = 0;
        qint64 dockedMs = 0;
        std::optional<qint64> fastestTurnaroundMs;
    };

    GeneratedSchedule(int craft, int stays, int flights, quint32 seed);

    /// The instant the records speak of as now: open stays have lasted until it, what comes later is planned.
    static qint64 nowMs();
    static int seriesOf(int craft);

    int craftCount() const { return m_craft; }
    int stayCount() const { return m_stays; }
    int flightCount() const { return m_flights; }
    Stay stay(int index) const;
    Flight flight(int index) const;
    Career career(int craft) const;
    /// From the end of the craft's flight before flight `index` to its launch.
    std::optional<qint64> turnaroundMs(int index) const;

private:
    QList<int> staysOf(int flight) const;
    QList<int> flightsOf(int craft) const;
    bool isSecondLeg(int index) const;
    bool isLastAtPort(int index) const;
    void placeAtPort(int index, Stay &stay) const;
    void makeDoubtful(int index, Stay &stay) const;
    Flight aloneInSpace(int index, Flight flight) const;
    Flight aroundStays(int index, Flight flight, const QList<int> &stays) const;

    int m_craft;
    int m_stays;
    int m_flights;
    quint32 m_seed;
};

} // namespace Skydock
