// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synctaskwords.h"

namespace Skydock {

QString SyncTaskWords::list(SyncCollection collection)
{
    switch (collection) {
    case SyncCollection::DockingEvents:
        return tr("dockings");
    case SyncCollection::Spacecraft:
        return tr("spacecraft");
    case SyncCollection::Flights:
        return tr("flights");
    case SyncCollection::DockingLocations:
        return tr("ports");
    case SyncCollection::SpaceStations:
        return tr("stations");
    case SyncCollection::SpacecraftStatuses:
        return tr("statuses");
    case SyncCollection::LegacyFlights:
        return tr("launch details");
    }
    return {};
}

QString SyncTaskWords::countOf(SyncCollection collection, qint64 count)
{
    const auto n = int(count);
    switch (collection) {
    case SyncCollection::DockingEvents:
        return tr("%Ln dockings", nullptr, n);
    case SyncCollection::Spacecraft:
        return tr("%Ln spacecraft", nullptr, n);
    case SyncCollection::Flights:
        return tr("%Ln flights", nullptr, n);
    case SyncCollection::DockingLocations:
        return tr("%Ln ports", nullptr, n);
    case SyncCollection::SpaceStations:
        return tr("%Ln stations", nullptr, n);
    case SyncCollection::SpacecraftStatuses:
        return tr("%Ln statuses", nullptr, n);
    case SyncCollection::LegacyFlights:
        return tr("%Ln launch details", nullptr, n);
    }
    return {};
}

QString SyncTaskWords::partOf(SyncCollection collection, const QString &here, qint64 count)
{
    const auto n = int(count);
    switch (collection) {
    case SyncCollection::DockingEvents:
        return tr("%1 of %Ln dockings", nullptr, n).arg(here);
    case SyncCollection::Spacecraft:
        return tr("%1 of %Ln spacecraft", nullptr, n).arg(here);
    case SyncCollection::Flights:
        return tr("%1 of %Ln flights", nullptr, n).arg(here);
    case SyncCollection::DockingLocations:
        return tr("%1 of %Ln ports", nullptr, n).arg(here);
    case SyncCollection::SpaceStations:
        return tr("%1 of %Ln stations", nullptr, n).arg(here);
    case SyncCollection::SpacecraftStatuses:
        return tr("%1 of %Ln statuses", nullptr, n).arg(here);
    case SyncCollection::LegacyFlights:
        return tr("%1 of %Ln launch details", nullptr, n).arg(here);
    }
    return {};
}

QString SyncTaskWords::doing(const SyncTask &task)
{
    switch (task.kind) {
    case SyncTask::Kind::FirstMirror:
    case SyncTask::Kind::MoreRows:
        return withPage(tr("Fetching %1").arg(list(task.collection)), task);
    case SyncTask::Kind::Refresh:
        return withPage(tr("Looking for news of %1").arg(list(task.collection)), {});
    case SyncTask::Kind::FullPass:
        return withPage(tr("Checking all %1").arg(list(task.collection)), task);
    case SyncTask::Kind::Record:
        return tr("Fetching the open spacecraft");
    case SyncTask::Kind::Search:
        return tr("Asking Launch Library");
    }
    return {};
}

QString SyncTaskWords::withPage(const QString &text, const SyncTask &task)
{
    if (!task.pages)
        return text;
    //: %1 "Fetching dockings"
    return tr("%1: page %2 of %3").arg(text).arg(task.page).arg(*task.pages);
}

QString SyncTaskWords::purpose(SyncTask::Kind kind)
{
    switch (kind) {
    case SyncTask::Kind::FirstMirror:
        return tr("Filling the mirror");
    case SyncTask::Kind::Refresh:
    case SyncTask::Kind::FullPass:
        return tr("Refreshing the mirror");
    case SyncTask::Kind::Record:
    case SyncTask::Kind::MoreRows:
    case SyncTask::Kind::Search:
        break;
    }
    return {};
}

} // namespace Skydock
