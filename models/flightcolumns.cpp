// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightcolumns.h"

#include "columntext.h"

#include <QDateTime>

namespace Skydock {

namespace {

using namespace ColumnText;
using Field = FlightField;

QString programs(const Flight &flight, const DisplayText &)
{
    return orDash(flight.programs.join(QStringLiteral(", ")));
}

std::optional<FlightPhase> phaseNow(const Flight &flight)
{
    return flightPhase(flight, QDateTime::currentMSecsSinceEpoch());
}

QString phase(const Flight &flight, const DisplayText &)
{
    const auto phase = phaseNow(flight);
    return phase ? flightPhaseName(*phase) : DisplayText::dash();
}

bool isFlying(const Flight &flight)
{
    return phaseNow(flight) == FlightPhase::Flying;
}

QString missionEnd(const Flight &flight, const DisplayText &display)
{
    if (!flight.missionEndMs && isFlying(flight))
        return QCoreApplication::translate("Skydock::Columns", "still in flight");
    return shortInstant<Flight, &Flight::missionEndMs>(flight, display);
}

QString exactMissionEnd(const Flight &flight, const DisplayText &display)
{
    return flight.missionEndMs ? instant<Flight, &Flight::missionEndMs>(flight, display)
                               : missionEnd(flight, display);
}

/// Of a flight under way: until now, not until it was fetched.
std::optional<qint64> durationNow(const Flight &flight)
{
    if (flight.launchNetMs && isFlying(flight))
        return QDateTime::currentMSecsSinceEpoch() - *flight.launchNetMs;
    return flight.durationMs;
}

QString duration(const Flight &flight, const DisplayText &display)
{
    const auto length = durationNow(flight);
    return length ? display.shortDuration(length) : DisplayText::dash();
}

QString exactDurationNow(const Flight &flight, const DisplayText &display)
{
    const auto length = durationNow(flight);
    return length ? display.exactDuration(length) : DisplayText::dash();
}

constexpr TableColumn<Flight, Field> columns[] = {
    {"spacecraft", QT_TRANSLATE_NOOP("Skydock::Columns", "Spacecraft"), false, true, Field::Spacecraft,
     plain<Flight, &Flight::spacecraftName>},
    {"phase", QT_TRANSLATE_NOOP("Skydock::Columns", "State"), false, true, Field::Phase, phase},
    {"launch_date", QT_TRANSLATE_NOOP("Skydock::Columns", "Launch date (UTC)"), true, true, Field::Launch,
     shortInstant<Flight, &Flight::launchNetMs>, instant<Flight, &Flight::launchNetMs>},
    {"launch", QT_TRANSLATE_NOOP("Skydock::Columns", "Launch"), false, true, Field::LaunchName,
     plain<Flight, &Flight::launchName>},
    {"destination", QT_TRANSLATE_NOOP("Skydock::Columns", "Destination"), false, true, Field::Destination,
     plain<Flight, &Flight::destination>},
    {"mission_end", QT_TRANSLATE_NOOP("Skydock::Columns", "Mission end (UTC)"), true, true, Field::MissionEnd,
     missionEnd, exactMissionEnd},
    {"duration", QT_TRANSLATE_NOOP("Skydock::Columns", "Duration"), true, true, Field::Duration, duration,
     exactDurationNow},
    {"launch_status", QT_TRANSLATE_NOOP("Skydock::Columns", "Launch status"), false, false,
     Field::LaunchStatus, word<Flight, &Flight::launchStatus, WordList::LaunchStatus>},
    {"pad", QT_TRANSLATE_NOOP("Skydock::Columns", "Pad"), false, true, Field::Pad,
     plain<Flight, &Flight::padName>},
    {"mission", QT_TRANSLATE_NOOP("Skydock::Columns", "Mission"), false, true, Field::Mission,
     plain<Flight, &Flight::missionName>},
    {"orbit", QT_TRANSLATE_NOOP("Skydock::Columns", "Orbit"), false, false, Field::Orbit,
     word<Flight, &Flight::orbitName, WordList::Orbit>},
    {"programs", QT_TRANSLATE_NOOP("Skydock::Columns", "Programmes"), false, true, Field::Programs, programs},
};

} // namespace

QString flightPhaseName(FlightPhase phase)
{
    switch (phase) {
    case FlightPhase::Planned:
        return QCoreApplication::translate("Skydock::Columns", "Planned");
    case FlightPhase::Flying:
        return QCoreApplication::translate("Skydock::Columns", "In flight");
    case FlightPhase::Ended:
        return QCoreApplication::translate("Skydock::Columns", "Ended");
    case FlightPhase::Failed:
        break;
    }
    return QCoreApplication::translate("Skydock::Columns", "Launch failed");
}

TableColumns<Flight, FlightField> flightColumns()
{
    return columns;
}

} // namespace Skydock
