// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordorigin.h"
#include "servedcatalogue.h"

namespace Skydock {

/// Turns the catalogue's records into what an endpoint answers: shorter in list mode; in detailed mode longer, with the
/// records that belong to them. Looks once through the catalogue when it is made, and must not outlive a change.
class RecordForms
{
public:
    explicit RecordForms(const ServedCatalogue &catalogue);

    /// `single`: alone and not one of a list, which matters for the flights of 2.0.0.
    QJsonObject form(SyncCollection collection, const QJsonObject &record, RecordLevel level,
                     bool single) const;

private:
    QJsonObject detailedSpacecraft(QJsonObject record) const;
    QJsonObject detailedFlight(QJsonObject record, bool withDockings) const;
    QJsonObject detailedEvent(QJsonObject record) const;
    QJsonObject detailedStation(QJsonObject record) const;
    QJsonObject stationPort(const QJsonObject &location) const;
    QJsonObject eventAtPort(const QJsonObject &event) const;
    QJsonValue flightOfParty(const QJsonValue &party) const;
    void noteEvent(const QJsonObject &event);

    const ServedCatalogue &m_catalogue;
    QHash<qint64, QList<qint64>> m_flightsOfCraft;
    QHash<qint64, QList<qint64>> m_eventsOfFlight;
    QHash<qint64, QList<QJsonObject>> m_portsOfStation;
    QHash<qint64, QJsonObject> m_dockedAtPort; ///< the event, by location
};

} // namespace Skydock
