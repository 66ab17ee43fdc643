// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "craftoption.h"
#include "tablefilters.h"

namespace Skydock {

class DockingTableModel;
class FlightFacets;
class TimelineSource;

/// Docked now or departed, host, spacecraft.
class DockingFilters : public TableFilters
{
    Q_OBJECT
public:
    /// `flown` names the spacecraft that were never open here.
    DockingFilters(DockingTableModel *model, const TimelineSource *hosts, const SpacecraftDetailModel *detail,
                   const FlightFacets *flown, QObject *parent = nullptr);

    QList<FilterGroup> groups() const override;
    void choose(const QString &key, const QList<qint64> &ids) override;
    void clear() override;
    std::optional<bool> exists(const QString &key, qint64 id) const override;

private:
    FilterGroup hostGroup() const;
    void learnChosen();

    DockingTableModel *m_model;
    const TimelineSource *m_hosts;
    const FlightFacets *m_flown;
    CraftOption m_craft;
};

} // namespace Skydock
