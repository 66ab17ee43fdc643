// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailvisits.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace Skydock {

namespace {

/// Stays can only belong to one visit when they are of one chaser, seen from one side.
using ChaserKey = std::tuple<bool, VehicleKind, qint64>;

bool isOf(const std::optional<Vehicle> &vehicle, qint64 spacecraftId)
{
    return vehicle && vehicle->spacecraftId == spacecraftId;
}

qint64 dockingOrNever(const Stay &stay)
{
    return stay.dockingMs.value_or(std::numeric_limits<qint64>::min());
}

bool dockedEarlier(const Stay &a, const Stay &b)
{
    return std::pair(dockingOrNever(a), a.id) < std::pair(dockingOrNever(b), b.id);
}

void appendVisits(QList<Visit> &visits, QList<Stay> stays, bool received)
{
    std::sort(stays.begin(), stays.end(), dockedEarlier);
    bool isFirst = true;
    for (const Stay &stay : std::as_const(stays)) {
        if (isFirst || visits.last().host != stay.port.host)
            visits.append({.received = received,
                           .host = stay.port.host,
                           .hostName = stay.hostName,
                           .chaser = stay.chaser,
                           .stays = {}});
        visits.last().stays.append(stay);
        isFirst = false;
    }
}

} // namespace

QList<Visit> visits(const QList<Stay> &stays, qint64 spacecraftId)
{
    std::map<ChaserKey, QList<Stay>> byChaser;
    for (const Stay &stay : stays) {
        const Vehicle chaser = stay.chaser.value_or(Vehicle{});
        const bool received = !isOf(stay.chaser, spacecraftId) && isOf(stay.target, spacecraftId);
        byChaser[{received, chaser.kind, chaser.id}].append(stay);
    }
    QList<Visit> result;
    for (const auto &[key, ofChaser] : byChaser)
        appendVisits(result, ofChaser, std::get<bool>(key));
    std::stable_sort(result.begin(), result.end(), [](const Visit &a, const Visit &b) {
        return dockedEarlier(b.stays.last(), a.stays.last());
    });
    return result;
}

} // namespace Skydock
