// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftcolumns.h"

#include "columntext.h"

namespace Skydock {

namespace {

using namespace ColumnText;
using Row = SpacecraftRow;
using Field = SpacecraftField;

/// For those who cannot see it, and for a copy its address.
QString pictureWord(const Row &row, const DisplayText &)
{
    return row.thumbnailUrl.isEmpty() ? DisplayText::dash()
                                      : QCoreApplication::translate("Skydock::Columns", "photograph");
}

QString pictureAddress(const Row &row, const DisplayText &)
{
    return orDash(row.thumbnailUrl.toString(QUrl::FullyEncoded));
}

constexpr TableColumn<Row, Field> columns[] = {
    {"name", QT_TRANSLATE_NOOP("Skydock::Columns", "Name"), false, true, Field::Name, plain<Row, &Row::name>},
    {"serial_number", QT_TRANSLATE_NOOP("Skydock::Columns", "Serial"), false, true, Field::SerialNumber,
     optionalText<Row, &Row::serialNumber>},
    {"status", QT_TRANSLATE_NOOP("Skydock::Columns", "Status"), false, true, Field::Status,
     word<Row, &Row::statusName, WordList::SpacecraftStatus>},
    {"type", QT_TRANSLATE_NOOP("Skydock::Columns", "Type"), false, true, Field::Type,
     word<Row, &Row::typeName, WordList::SpacecraftType>},
    {"configuration", QT_TRANSLATE_NOOP("Skydock::Columns", "Configuration"), false, true,
     Field::Configuration, plain<Row, &Row::configurationName>},
    {"family", QT_TRANSLATE_NOOP("Skydock::Columns", "Family"), false, false, Field::Family,
     plain<Row, &Row::familyNames>},
    {"agency", QT_TRANSLATE_NOOP("Skydock::Columns", "Agency"), false, false, Field::Agency,
     plain<Row, &Row::agencyName>},
    {"in_space", QT_TRANSLATE_NOOP("Skydock::Columns", "In space"), false, false, Field::InSpace,
     yesNo<Row, &Row::inSpace>},
    {"time_in_space", QT_TRANSLATE_NOOP("Skydock::Columns", "Time in space"), true, false, Field::TimeInSpace,
     shortDuration<Row, &Row::timeInSpaceMs>, exactDuration<Row, &Row::timeInSpaceMs>},
    {"time_docked", QT_TRANSLATE_NOOP("Skydock::Columns", "Time docked"), true, true, Field::TimeDocked,
     shortDuration<Row, &Row::timeDockedMs>, exactDuration<Row, &Row::timeDockedMs>},
    {"flights_count", QT_TRANSLATE_NOOP("Skydock::Columns", "Flights"), true, true, Field::FlightsCount,
     number<Row, &Row::flightsCount>},
    {"mission_ends_count", QT_TRANSLATE_NOOP("Skydock::Columns", "Missions ended"), true, false,
     Field::MissionEndsCount, number<Row, &Row::missionEndsCount>},
    {"fastest_turnaround", QT_TRANSLATE_NOOP("Skydock::Columns", "Fastest turnaround"), true, false,
     Field::FastestTurnaround, shortDuration<Row, &Row::fastestTurnaroundMs>,
     exactDuration<Row, &Row::fastestTurnaroundMs>},
    {"is_placeholder", QT_TRANSLATE_NOOP("Skydock::Columns", "Placeholder"), false, false, Field::Placeholder,
     yesNo<Row, &Row::isPlaceholder>},
    {"picture",
     QT_TRANSLATE_NOOP("Skydock::Columns", "Picture"),
     false,
     false,
     {},
     pictureWord,
     pictureAddress},
};

} // namespace

TableColumns<SpacecraftRow, SpacecraftField> spacecraftColumns()
{
    return columns;
}

} // namespace Skydock
