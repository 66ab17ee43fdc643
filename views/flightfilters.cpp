// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightfilters.h"

#include "flighttablemodel.h"
#include "spacecraftdetailmodel.h"

namespace Skydock {

FlightFilters::FlightFilters(FlightTableModel *model, const SpacecraftDetailModel *detail, QObject *parent)
    : TableFilters(parent)
    , m_model(model)
    , m_craft(detail)
{
    connect(detail, &SpacecraftDetailModel::stateChanged, this, [this] {
        m_craft.learnName();
        emit changed();
    });
}

QList<FilterGroup> FlightFilters::groups() const
{
    return {m_craft.group(m_model->query().spacecraftId)};
}

void FlightFilters::choose(const QString &key, const QList<qint64> &ids)
{
    if (key != CraftOption::key)
        return;
    FlightQuery query = m_model->query();
    query.spacecraftId = ids.isEmpty() ? std::nullopt : std::optional(ids.first());
    m_model->setQuery(query);
    emit changed();
}

void FlightFilters::clear()
{
    m_model->clearFilters();
    emit changed();
}

} // namespace Skydock
