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
