// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servedtable.h"
#include "syncstatus.h"

#include <QSet>

#include <array>
#include <optional>

namespace Skydock {

/// The generated catalogue as a library that changes while it is being read: records are added, changed and taken
/// away, and every record that holds a changed one shows the change. Kept in normal mode; what flights hold of their
/// launch is kept whole.
class ServedCatalogue
{
public:
    explicit ServedCatalogue(int spacecraft = 603, int dockings = 555, int flights = 897, quint32 seed = 1);

    /// The flights of 2.0.0 are those of 2.3.0.
    const ServedTable &table(SyncCollection collection) const;
    QSet<qint64> ids(SyncCollection collection) const;

    /// Members of `changes` replace those of the record, which moves to the end of the unordered list. An id that is
    /// not here adds a record of these members alone.
    void edit(SyncCollection collection, qint64 id, const QJsonObject &changes);
    void remove(SyncCollection collection, qint64 id);
    void removeSpacecraft(qint64 id) { remove(SyncCollection::Spacecraft, id); }
    /// A copy of the newest record under the next free id, with these changes. Returns the id.
    qint64 addLike(SyncCollection collection, const QJsonObject &changes = {});
    /// A stay of a flight at a port where others have stayed. Returns its id; 0 where there is no such flight or port.
    qint64 addDocking(qint64 flightId, qint64 locationId, qint64 dockingMs,
                      std::optional<qint64> departureMs = {});
    void setDeparture(qint64 dockingId, std::optional<qint64> departureMs);

private:
    ServedTable &tableOf(SyncCollection collection);
    void fill(SyncCollection collection, QList<QJsonObject> records);
    void renewSpacecraft(const QJsonObject &spacecraft);
    void renewFlight(const QJsonObject &flight);

    std::array<ServedTable, 6> m_tables;
};

} // namespace Skydock
