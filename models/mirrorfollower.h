// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncstatus.h"

#include <QObject>

#include <functional>

namespace Skydock {

class DataProblemsModel;
class FacetModel;
class PagedTableModel;
class RefreshGate;
class SpacecraftDetailModel;
class SyncControl;
class TimelineSource;

/// Makes those who read the mirror look again when the synchroniser has written what concerns them, and leaves the
/// others alone. A burst of pages makes one reading and one more after it.
class MirrorFollower : public QObject
{
    Q_OBJECT
public:
    /// What a reader shows, and so which pages concern it.
    enum class Subject { Spacecraft, Dockings, Flights };

    explicit MirrorFollower(SyncControl *sync, QObject *parent = nullptr);

    void follow(PagedTableModel *model, Subject subject);
    void follow(FacetModel *facets);
    void follow(TimelineSource *timeline);
    void follow(SpacecraftDetailModel *detail);
    void follow(DataProblemsModel *problems);

    /// An answer holds more than the records that were asked for: a docking event tells of its flights, and a flight
    /// of its spacecraft.
    static bool concerns(SyncCollection written, Subject subject);

private:
    using Concerns = std::function<bool(const MirrorChange &)>;

    void passOn(RefreshGate *gate, const Concerns &concerns);
    RefreshGate *newGate(std::function<bool()> isBusy, std::function<void()> start);

    SyncControl *m_sync;
};

} // namespace Skydock
