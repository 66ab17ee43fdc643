// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flighttablemodel.h"

#include "flightcolumns.h"
#include "flightfacets.h"
#include "flightstore.h"
#include "storefetcher.h"

#include <QDateTime>

namespace Skydock {

namespace {

FlightQuery firstQuery()
{
    FlightQuery query;
    query.ordering = {{{FlightField::Launch, true}}, UnknownValues::Last};
    return query;
}

} // namespace

FlightTableModel::FlightTableModel(QObject *parent)
    : RowsModel(flightColumns(), firstQuery(), parent)
    , m_facets(new FlightFacets(this))
{
    connect(this, &PagedTableModel::totalChanged, this, [this] { m_facets->count(query()); });
}

void FlightTableModel::setLoader(PageLoader *loader)
{
    using StoreRows = StoreFetcher<FlightStore, Flight, FlightQuery>;
    m_facets->setLoader(loader);
    setFetcher(loader ? std::make_unique<StoreRows>(loader) : nullptr);
}

FlightQuery FlightTableModel::widened() const
{
    FlightQuery wide;
    wide.ordering = query().ordering;
    return wide;
}

QVariant FlightTableModel::roleData(const Flight &flight, int role) const
{
    switch (role) {
    case IdRole:
        return flight.id;
    case SpacecraftIdRole:
        return flight.spacecraftId ? QVariant(*flight.spacecraftId) : QVariant();
    case PhaseRole: {
        const auto phase = flightPhase(flight, QDateTime::currentMSecsSinceEpoch());
        return phase ? QVariant(static_cast<int>(*phase)) : QVariant();
    }
    default:
        return {};
    }
}

} // namespace Skydock
