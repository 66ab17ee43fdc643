// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Skydock {

class CraftSelection;
class DataProblemsModel;
class DiagnosticsSource;
class DockingTableModel;
class FacetModel;
class FlightTableModel;
class ImageSource;
class MirrorSession;
class Preferences;
class SpacecraftDetailModel;
class SpacecraftTableModel;
class SyncControl;
class TimelineSource;
class WindowMemory;

/// What a window shows. All of it outlives the window.
struct WindowModels
{
    MirrorSession *session = nullptr;
    SpacecraftTableModel *spacecraft = nullptr;
    DockingTableModel *dockings = nullptr;
    FlightTableModel *flights = nullptr;
    FacetModel *facets = nullptr;
    SpacecraftDetailModel *detail = nullptr;
    TimelineSource *timeline = nullptr;
    CraftSelection *selection = nullptr;
    SyncControl *sync = nullptr;              ///< may be null: no word of it
    ImageSource *images = nullptr;            ///< may be null: no pictures
    Preferences *preferences = nullptr;       ///< may be null: nothing can be set
    DataProblemsModel *problems = nullptr;    ///< may be null
    DiagnosticsSource *diagnostics = nullptr; ///< may be null
    WindowMemory *memory = nullptr;           ///< may be null: every start is the first
};

} // namespace Skydock
