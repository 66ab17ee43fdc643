// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "mainwindow.h"
#include "online.h"
#include "onlinepreferences.h"
#include "remoterows.h"

namespace Skydock {

Workspace::Workspace(const QString &dataDir, const QString &catalogueDir, QObject *parent)
    : QObject(parent)
    , session(dataDir, catalogueDir)
{
    connect(&session, &MirrorSession::stateChanged, this, &Workspace::followSession);
    connect(&selection, &CraftSelection::changed, &detail, &SpacecraftDetailModel::open);
}

Workspace::~Workspace()
{
    m_preferences.reset();
    m_online.reset();
    session.disconnect(this);
}

void Workspace::followSession()
{
    PageLoader *loader = session.state() == MirrorSession::State::Ready ? session.loader() : nullptr;
    spacecraft.setLoader(loader);
    dockings.setLoader(loader);
    flights.setLoader(loader);
    timeline.setLoader(loader);
    facets.setLoader(loader);
    detail.setLoader(loader);
    problems.setLoader(loader);
}

void Workspace::stayOffline(Settings *settings)
{
    m_preferences = std::make_unique<KeptPreferences>(settings);
}

void Workspace::goOnline(Settings *settings, const OnlineOptions &options)
{
    m_online = std::make_unique<Online>(settings, &session, options);
    m_preferences = std::make_unique<OnlinePreferences>(settings, m_online.get());
    MirrorFollower &follower = m_online->follower;
    follower.follow(&spacecraft, MirrorFollower::Subject::Spacecraft);
    follower.follow(&dockings, MirrorFollower::Subject::Dockings);
    follower.follow(&flights, MirrorFollower::Subject::Flights);
    follower.follow(&facets);
    follower.follow(&timeline);
    follower.follow(&detail);
    follower.follow(&problems);
    SyncControl *sync = &m_online->sync;
    new RemoteRows(sync, SyncCollection::Spacecraft, &spacecraft, m_online.get());
    new RemoteRows(sync, SyncCollection::DockingEvents, &dockings, m_online.get());
    new RemoteRows(sync, SyncCollection::Flights, &flights, m_online.get());
}

WindowModels Workspace::models()
{
    WindowModels models{&session, &spacecraft, &dockings, &flights, &facets, &detail, &timeline, &selection};
    models.problems = &problems;
    models.preferences = m_preferences.get();
    models.sync = &m_noSync;
    if (m_online) {
        models.sync = &m_online->sync;
        models.images = &m_online->images;
    }
    return models;
}

} // namespace Skydock
