// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "mainwindow.h"

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
    session.disconnect(this);
}

void Workspace::followSession()
{
    PageLoader *loader = session.state() == MirrorSession::State::Ready ? session.loader() : nullptr;
    spacecraft.setLoader(loader);
    dockings.setLoader(loader);
    flights.setLoader(loader);
    timeline.setLoader(loader);
    choices.setLoader(loader);
    detail.setLoader(loader);
}

WindowModels Workspace::models()
{
    return {&session, &spacecraft, &dockings, &flights, &choices, &detail, &timeline, &selection};
}

} // namespace Skydock
