// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "craftselection.h"
#include "dataproblemsmodel.h"
#include "dockingtablemodel.h"
#include "facetmodel.h"
#include "flighttablemodel.h"
#include "mirrorsession.h"
#include "nosync.h"
#include "spacecraftdetailmodel.h"
#include "spacecrafttablemodel.h"
#include "timelinesource.h"

#include <memory>

namespace Skydock {

class KeptPreferences;
class Online;
class Settings;
struct OnlineOptions;
struct WindowModels;

/// Everything under a window, wired together: when the mirror is ready the models read it, when it goes they let go,
/// and the selected craft is the one the detail model holds.
class Workspace : public QObject
{
    Q_OBJECT
public:
    Workspace(const QString &dataDir, const QString &catalogueDir, QObject *parent = nullptr);
    ~Workspace() override;

    MirrorSession session;
    SpacecraftTableModel spacecraft;
    DockingTableModel dockings;
    FlightTableModel flights;
    FacetModel facets{&spacecraft};
    SpacecraftDetailModel detail;
    TimelineSource timeline;
    CraftSelection selection;
    DataProblemsModel problems;

    /// Keeps what is set, and leaves the network alone. This or `goOnline` before `models`, once; the settings outlive
    /// the workspace. Without either nothing can be set.
    void stayOffline(Settings *settings);
    /// Uses the network from now on.
    void goOnline(Settings *settings, const OnlineOptions &options);
    /// Null until then.
    Online *online() const { return m_online.get(); }

    WindowModels models();

private:
    void followSession();

    NoSync m_noSync; ///< until it goes online
    std::unique_ptr<Online> m_online;
    std::unique_ptr<KeptPreferences> m_preferences;
};

} // namespace Skydock
