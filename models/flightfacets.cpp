// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightfacets.h"

#include "flightstore.h"
#include "pageloader.h"

#include <utility>

namespace Skydock {

FlightFacets::~FlightFacets()
{
    cancel();
}

void FlightFacets::setLoader(PageLoader *loader)
{
    cancel();
    m_loader = loader;
    if (!loader)
        take({});
}

void FlightFacets::count(const FlightQuery &query)
{
    cancel();
    if (!m_loader)
        return;
    const LoadTicket ticket = m_loader->load<Counts>(
        this,
        [query](const QSqlDatabase &database) -> Result<Counts> {
            const FlightStore store(database);
            const Result<QList<FilterChoice>> phases = store.phases(query);
            const Result<QList<FilterChoice>> spacecraft = store.spacecraft();
            if (!phases || !spacecraft)
                return tl::unexpected(phases ? spacecraft.error() : phases.error());
            return Counts{*phases, *spacecraft};
        },
        [this](const Result<Counts> &counts) {
            m_cancel = {};
            if (counts) // the table itself says what is wrong with the mirror
                take(*counts);
        });
    m_cancel = [ticket] { ticket.cancel(); };
}

void FlightFacets::take(const Counts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    emit changed();
}

void FlightFacets::cancel()
{
    if (const auto cancel = std::exchange(m_cancel, {}))
        cancel();
}

} // namespace Skydock
