// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorfollower.h"

#include "dataproblemsmodel.h"
#include "facetmodel.h"
#include "pagedtablemodel.h"
#include "refreshgate.h"
#include "spacecraftdetailmodel.h"
#include "synccontrol.h"
#include "timelinesource.h"

namespace Skydock {

MirrorFollower::MirrorFollower(SyncControl *sync, QObject *parent) : QObject(parent), m_sync(sync)
{}

bool MirrorFollower::concerns(SyncCollection written, Subject subject)
{
    switch (written) {
    case SyncCollection::DockingEvents:
    case SyncCollection::SpaceStations:
        return true; // a station tells of what is docked there now
    case SyncCollection::Spacecraft:
    case SyncCollection::Flights:
        return subject != Subject::Dockings;
    case SyncCollection::LegacyFlights:
        return subject == Subject::Flights;
    case SyncCollection::DockingLocations:
        return subject == Subject::Dockings;
    case SyncCollection::SpacecraftStatuses:
        return subject == Subject::Spacecraft;
    }
    return true;
}

void MirrorFollower::follow(PagedTableModel *model, Subject subject)
{
    auto *gate = newGate([model] { return model->isRefreshing(); }, [model] { model->refresh(); });
    connect(model, &PagedTableModel::stateChanged, gate, &RefreshGate::look);
    passOn(gate, [subject](const MirrorChange &change) { return concerns(change.collection, subject); });
}

void MirrorFollower::follow(FacetModel *facets)
{
    auto *gate = newGate([facets] { return facets->isRefreshing(); }, [facets] { facets->refresh(); });
    connect(facets, &FacetModel::refreshed, gate, &RefreshGate::look);
    passOn(gate, [](const MirrorChange &change) { return concerns(change.collection, Subject::Spacecraft); });
}

void MirrorFollower::follow(TimelineSource *timeline)
{
    auto *gate =
        newGate([timeline] { return timeline->isRefreshing(); }, [timeline] { timeline->refresh(); });
    connect(timeline, &TimelineSource::refreshed, gate, &RefreshGate::look);
    const auto isConcerned = [timeline](const MirrorChange &change) {
        const bool hasSpacecraft = timeline->arrangement().grouping == TimelineGrouping::BySpacecraft;
        return concerns(change.collection, Subject::Dockings) ||
               (hasSpacecraft && concerns(change.collection, Subject::Spacecraft));
    };
    connect(m_sync, &SyncControl::mirrorChanged, timeline,
            [timeline, isConcerned](const MirrorChange &change) {
                if (change.collection == SyncCollection::DockingEvents && !change.ids.isEmpty())
                    timeline->noteChangedStays(change.ids);
                else if (change.ids.isEmpty() || isConcerned(change))
                    timeline->noteChange();
            });
    passOn(gate, isConcerned);
}

/// The open craft has flights and stays, too; of spacecraft only its own record concerns it.
void MirrorFollower::follow(SpacecraftDetailModel *detail)
{
    auto *gate = newGate([detail] { return detail->isRefreshing(); }, [detail] { detail->refresh(); });
    connect(detail, &SpacecraftDetailModel::stateChanged, gate, &RefreshGate::look);
    passOn(gate, [detail](const MirrorChange &change) {
        const auto id = detail->spacecraftId();
        const bool isOther = change.collection == SyncCollection::Spacecraft && !change.ids.isEmpty() && id &&
                             !change.ids.contains(*id);
        return id && !isOther && change.collection != SyncCollection::SpacecraftStatuses;
    });
}

/// Any page may bring or take one; while nobody looks at them nothing is read.
void MirrorFollower::follow(DataProblemsModel *problems)
{
    auto *gate =
        newGate([problems] { return problems->isRefreshing(); }, [problems] { problems->refresh(); });
    connect(problems, &DataProblemsModel::stateChanged, gate, &RefreshGate::look);
    passOn(gate, [](const MirrorChange &) { return true; });
}

RefreshGate *MirrorFollower::newGate(std::function<bool()> isBusy, std::function<void()> start)
{
    return new RefreshGate(std::move(isBusy), std::move(start), this);
}

void MirrorFollower::passOn(RefreshGate *gate, const Concerns &concerns)
{
    connect(m_sync, &SyncControl::mirrorChanged, gate, [gate, concerns](const MirrorChange &change) {
        // Without ids anything may have changed: another process wrote.
        if (change.ids.isEmpty() || concerns(change))
            gate->request();
    });
}

} // namespace Skydock
