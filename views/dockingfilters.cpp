// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingfilters.h"

#include "displaytext.h"
#include "dockingtablemodel.h"
#include "flightfacets.h"
#include "hostoption.h"
#include "spacecraftdetailmodel.h"
#include "timelinesource.h"

#include <algorithm>

namespace Skydock {

namespace {

constexpr QLatin1StringView dockedKey{"docked"};
constexpr QLatin1StringView hostKey{"host"};

} // namespace

DockingFilters::DockingFilters(DockingTableModel *model, const TimelineSource *hosts,
                               const SpacecraftDetailModel *detail, const FlightFacets *flown,
                               QObject *parent)
    : TableFilters(parent)
    , m_model(model)
    , m_hosts(hosts)
    , m_flown(flown)
    , m_craft(detail)
{
    connect(flown, &FlightFacets::changed, this, &DockingFilters::learnChosen);
    connect(hosts, &TimelineSource::hostsChanged, this, &TableFilters::changed);
    m_craft.learnName();
    learnChosen();
    connect(detail, &SpacecraftDetailModel::stateChanged, this, [this] {
        m_craft.learnName();
        emit changed();
    });
}

QList<FilterGroup> DockingFilters::groups() const
{
    const DockingQuery &query = m_model->query();
    return {
        truthGroup(dockedKey, tr("Stay"), query.docked, {0, tr("Docked now"), tr("Docked now"), {}},
                   {0, tr("Departed"), tr("Departed"), {}}),
        hostGroup(),
        m_craft.group(query.spacecraftId),
    };
}

void DockingFilters::learnChosen()
{
    if (const auto id = m_model->query().spacecraftId)
        m_craft.learnName(*id, m_flown->spacecraft());
    emit changed();
}

std::optional<bool> DockingFilters::exists(const QString &key, qint64 id) const
{
    if (key == hostKey)
        return isHost(m_hosts->hosts(), id);
    return key == CraftOption::key ? m_craft.exists(id, m_flown->spacecraft()) : true;
}

FilterGroup DockingFilters::hostGroup() const
{
    FilterGroup group{hostKey, tr("Host"), false, {}, {}};
    for (const Host &host : m_hosts->hosts()) {
        const QString name = DisplayText::oneLine(host.name);
        group.options.append({optionId(host.key), name, name, host.stayCount});
    }
    for (const HostKey &host : m_model->query().hosts)
        group.chosen.append(optionId(host));
    return group;
}

void DockingFilters::choose(const QString &key, const QList<qint64> &ids)
{
    DockingQuery query = m_model->query();
    if (key == dockedKey) {
        query.docked = truthOf(ids);
    } else if (key == hostKey) {
        query.hosts.clear();
        std::ranges::transform(ids, std::back_inserter(query.hosts), hostOf);
    } else if (key == CraftOption::key) {
        query.spacecraftId = ids.isEmpty() ? std::nullopt : std::optional(ids.first());
    }
    m_model->setQuery(query);
    emit changed();
}

void DockingFilters::clear()
{
    m_model->clearFilters();
    emit changed();
}

} // namespace Skydock
