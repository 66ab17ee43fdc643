// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightcolumns.h"

#include "columntext.h"

namespace Skydock {

namespace {

using namespace ColumnText;
using Field = FlightField;

QString programs(const Flight &flight, const DisplayText &)
{
    return orDash(flight.programs.join(QStringLiteral(", ")));
}

constexpr TableColumn<Flight, Field> columns[] = {
    {"spacecraft", QT_TRANSLATE_NOOP("Skydock::Columns", "Spacecraft"), false, true, Field::Spacecraft,
     plain<Flight, &Flight::spacecraftName>},
    {"launch_date", QT_TRANSLATE_NOOP("Skydock::Columns", "Launch date (UTC)"), true, true, Field::Launch,
     shortInstant<Flight, &Flight::launchNetMs>, instant<Flight, &Flight::launchNetMs>},
    {"launch", QT_TRANSLATE_NOOP("Skydock::Columns", "Launch"), false, true, Field::LaunchName,
     plain<Flight, &Flight::launchName>},
    {"destination", QT_TRANSLATE_NOOP("Skydock::Columns", "Destination"), false, true, Field::Destination,
     plain<Flight, &Flight::destination>},
    {"mission_end", QT_TRANSLATE_NOOP("Skydock::Columns", "Mission end (UTC)"), true, true, Field::MissionEnd,
     shortInstant<Flight, &Flight::missionEndMs>, instant<Flight, &Flight::missionEndMs>},
    {"duration", QT_TRANSLATE_NOOP("Skydock::Columns", "Duration"), true, true, Field::Duration,
     shortDuration<Flight, &Flight::durationMs>, exactDuration<Flight, &Flight::durationMs>},
    {"launch_status", QT_TRANSLATE_NOOP("Skydock::Columns", "Launch status"), false, false,
     Field::LaunchStatus, plain<Flight, &Flight::launchStatus>},
    {"pad", QT_TRANSLATE_NOOP("Skydock::Columns", "Pad"), false, false, Field::Pad,
     plain<Flight, &Flight::padName>},
    {"mission", QT_TRANSLATE_NOOP("Skydock::Columns", "Mission"), false, false, Field::Mission,
     plain<Flight, &Flight::missionName>},
    {"orbit", QT_TRANSLATE_NOOP("Skydock::Columns", "Orbit"), false, false, Field::Orbit,
     plain<Flight, &Flight::orbitName>},
    {"programs", QT_TRANSLATE_NOOP("Skydock::Columns", "Programmes"), false, false, Field::Programs,
     programs},
};

} // namespace

TableColumns<Flight, FlightField> flightColumns()
{
    return columns;
}

} // namespace Skydock
