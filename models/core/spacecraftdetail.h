// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "flight.h"
#include "notedproblem.h"
#include "recordorigin.h"
#include "spacecraft.h"

#include <QList>

#include <optional>

namespace Skydock {

/// All that the mirror knows of one craft: its record, its flights and its stays.
struct SpacecraftDetail
{
    Spacecraft spacecraft;
    RecordOrigin origin;                     ///< of the record that gave most of it
    QList<Flight> flights;                   ///< newest launch first, unknown launches last
    QList<Flight> companions;                ///< flights of other spacecraft on the same launches
    QList<Stay> stays;                       ///< as chaser or target, newest docking first
    QByteArray recordJson;                   ///< the record as it came
    RecordLevel level = RecordLevel::Normal; ///< the richest form that the mirror has of the record
    std::optional<qint64> withdrawnMs;       ///< when a full pass no longer found it at Launch Library, UTC
    QList<NotedProblem> problems;            ///< fields of the record that could not be used as they came

    /// Where it is docked as far as the mirror knows: its newest open stay as a chaser.
    std::optional<Stay> openStay() const;
};

} // namespace Skydock
