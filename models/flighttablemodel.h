// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flight.h"
#include "flightquery.h"
#include "rowsmodel.h"

namespace Skydock {

class FlightFacets;
class PageLoader;

/// Flights of one query.
class FlightTableModel : public RowsModel<Flight, FlightQuery, FlightField>
{
    Q_OBJECT
public:
    explicit FlightTableModel(QObject *parent = nullptr);
    /// Starts to read; null empties the model.
    void setLoader(PageLoader *loader);
    /// What the flights can be filtered by, counted whenever the rows are.
    FlightFacets *facets() const { return m_facets; }

protected:
    FlightQuery widened() const override;
    QVariant roleData(const Flight &flight, int role) const override;

private:
    FlightFacets *m_facets;
};

} // namespace Skydock
