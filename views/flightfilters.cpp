// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightfilters.h"

#include "displaytext.h"
#include "flightcolumns.h"
#include "flightfacets.h"
#include "flighttablemodel.h"
#include "spacecraftdetailmodel.h"

#include <algorithm>

namespace Skydock {

namespace {

constexpr QLatin1StringView phaseKey{"phase"};
constexpr qsizetype mostInBar = 20; ///< more options are too many for a menu

} // namespace

FlightFilters::FlightFilters(FlightTableModel *model, const SpacecraftDetailModel *detail, QObject *parent)
    : TableFilters(parent)
    , m_model(model)
    , m_craft(detail)
{
    connect(model->facets(), &FlightFacets::changed, this, &TableFilters::changed);
    m_craft.learnName();
    connect(detail, &SpacecraftDetailModel::stateChanged, this, [this] {
        m_craft.learnName();
        emit changed();
    });
}

QList<FilterGroup> FlightFilters::groups() const
{
    return {phases(), spacecraft()};
}

FilterGroup FlightFilters::phases() const
{
    FilterGroup group{phaseKey, tr("State"), false, {}, {}};
    const QList<FilterChoice> &counts = m_model->facets()->phases();
    for (const FlightPhase phase : flightPhases) {
        const auto id = static_cast<qint64>(phase);
        const auto counted = std::ranges::find(counts, id, &FilterChoice::id);
        const QString name = flightPhaseName(phase);
        group.options.append({id, name, name, counted == counts.end() ? 0 : counted->count});
    }
    for (const FlightPhase phase : m_model->query().phases)
        group.chosen.append(static_cast<qint64>(phase));
    return group;
}

/// All that have flights, those with most of them first; until they are counted the one that is open.
FilterGroup FlightFilters::spacecraft() const
{
    FilterGroup group = m_craft.group(m_model->query().spacecraftId);
    const QList<FilterChoice> &all = m_model->facets()->spacecraft();
    if (all.isEmpty())
        return group;
    const QList<FilterOption> known = group.options;
    group.options.clear();
    for (const FilterChoice &craft : all) {
        const QString name = DisplayText::oneLine(craft.name);
        group.options.append({craft.id, name, name, craft.count});
    }
    for (const FilterOption &option : known) {
        if (std::ranges::find(all, option.id, &FilterChoice::id) == all.end())
            group.options.append(option);
    }
    group.isInBar = group.options.size() <= mostInBar;
    return group;
}

void FlightFilters::choose(const QString &key, const QList<qint64> &ids)
{
    FlightQuery query = m_model->query();
    if (key == CraftOption::key) {
        query.spacecraftId = ids.isEmpty() ? std::nullopt : std::optional(ids.first());
    } else if (key == phaseKey) {
        query.phases.clear();
        std::ranges::transform(ids, std::back_inserter(query.phases),
                               [](qint64 id) { return static_cast<FlightPhase>(id); });
    }
    m_model->setQuery(query);
    emit changed();
}

std::optional<bool> FlightFilters::exists(const QString &key, qint64 id) const
{
    if (key == phaseKey)
        return std::ranges::find(flightPhases, static_cast<FlightPhase>(id)) != std::end(flightPhases);
    return key == CraftOption::key ? m_craft.exists(id, m_model->facets()->spacecraft()) : true;
}

void FlightFilters::clear()
{
    m_model->clearFilters();
    emit changed();
}

} // namespace Skydock
