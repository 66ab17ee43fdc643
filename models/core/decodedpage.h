// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "filterchoice.h"
#include "flight.h"
#include "recordorigin.h"
#include "result.h"
#include "spacecraft.h"

#include <QByteArray>
#include <QList>

namespace Skydock {

/// The kinds of records. The numbers are kept in the mirror.
enum class Collection {
    Spacecraft = 0,
    DockingEvents = 1,
    SpacecraftFlights = 2,
    SpaceStations = 3,
    DockingLocations = 4,
    SpacecraftStatuses = 5,
};

/// What a record is called in a list of problems: "spacecraft 474".
QString recordName(Collection collection, qint64 id);

/// A field that could not be used as it came. The rest of its record is kept.
struct DecodeProblem
{
    QString record; ///< "spacecraft 474", "docking event 622"
    QString field;  ///< path in the record: "spacecraft_config.type.id"
    QString text;   ///< what was found and what was expected
    bool operator==(const DecodeProblem &) const = default;
};

/// A value together with the record as it came, minified.
template <class T>
struct Decoded
{
    T value;
    QByteArray record;
    RecordOrigin origin;
};

/// A record that has no columns of its own yet, as it came.
struct KeptRecord
{
    Collection collection = Collection::SpaceStations;
    qint64 id = 0;
    QByteArray record;
    RecordOrigin origin;
};

/// All that one answer of the API holds, nested records included: a docking event brings its chaser's flight and
/// spacecraft, its port and its host. Each id stands at most once per list, the richest of its forms.
struct DecodedPage
{
    qint64 count = 0;        ///< matching records at the server, from the envelope
    bool isList = false;     ///< an envelope with `results`, and not a single record
    bool countKnown = false; ///< the envelope said a usable count
    int rows = 0;            ///< records in this answer, refused ones included
    QList<Decoded<Spacecraft>> spacecraft;
    QList<Decoded<Flight>> flights;
    QList<Decoded<Stay>> stays;
    QList<Host> hosts; ///< stations, configurations and payloads that own a port or were docked to
    QList<Port> ports;
    QList<FilterChoice> statuses; ///< of spacecraft
    QList<KeptRecord> kept;       ///< stations and docking locations
    QList<DecodeProblem> problems;
    int refused = 0;   ///< records without a usable id
    QList<qint64> ids; ///< of the listed records themselves, in their order
};

/// Reads one answer of a list endpoint (an envelope with `results`) or a single record. Fails with Damaged only where
/// the bytes are no JSON of either form; anything less is kept with a problem in the list.
Result<DecodedPage> decodePage(const QByteArray &body, Collection collection, RecordOrigin origin);

/// One record again from the bytes the mirror kept.
Result<Spacecraft> decodeSpacecraft(const QByteArray &record, RecordOrigin origin);
Result<Flight> decodeFlight(const QByteArray &record, RecordOrigin origin);
/// No more of a flight than its crews, which is quicker.
Result<FlightCrews> decodeFlightCrews(const QByteArray &record, RecordOrigin origin);
Result<Stay> decodeStay(const QByteArray &record, RecordOrigin origin);

} // namespace Skydock
