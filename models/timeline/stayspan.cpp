// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stayspan.h"

#include "docking.h"

#include <algorithm>

namespace Skydock {

namespace {

qint64 clampInstant(qint64 instantMs)
{
    return std::clamp(instantMs, earliestInstantMs, latestInstantMs);
}

/// The time a record covers; an inverted one is turned round, an undated docking stands at its departure.
void setTimes(StaySpan &span, const Stay &stay)
{
    const qint64 dockingMs = clampInstant(stay.dockingMs.value_or(stay.departureMs.value_or(0)));
    const qint64 departureMs = stay.departureMs ? clampInstant(*stay.departureMs) : openEndMs;
    span.startMs = std::min(dockingMs, departureMs);
    span.endMs = std::max(dockingMs, departureMs);
}

quint8 flagsOf(const Stay &stay)
{
    quint8 flags = stay.doubts() ? StaySpan::Doubtful : 0;
    if (stay.chaser && stay.chaser->kind == VehicleKind::Station)
        flags |= StaySpan::StationChaser;
    if (stay.chaser && stay.chaser->kind == VehicleKind::Payload)
        flags |= StaySpan::PayloadChaser;
    return flags;
}

} // namespace

std::optional<qint64> chasingSpacecraft(const Stay &stay)
{
    return stay.chaser ? stay.chaser->spacecraftId : std::nullopt;
}

std::optional<qint64> chasingFlight(const Stay &stay)
{
    const bool isFlight = stay.chaser && stay.chaser->kind == VehicleKind::Flight;
    return isFlight ? std::optional(stay.chaser->id) : std::nullopt;
}

std::optional<StaySpan> spanOf(const Stay &stay, quint32 index)
{
    if (!stay.dockingMs && !stay.departureMs)
        return std::nullopt;
    StaySpan span;
    setTimes(span, stay);
    span.stay = index;
    span.flags = flagsOf(stay);
    return span;
}

QString categoryOf(const Stay &stay, StayColor color)
{
    if (!stay.chaser)
        return {};
    return color == StayColor::Type ? stay.chaser->typeName : stay.chaser->operatorName;
}

} // namespace Skydock
