// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "craftoption.h"
#include "tablefilters.h"

namespace Skydock {

class DockingTableModel;
class TimelineSource;

/// Docked now or departed, host, spacecraft.
class DockingFilters : public TableFilters
{
    Q_OBJECT
public:
    DockingFilters(DockingTableModel *model, const TimelineSource *hosts, const SpacecraftDetailModel *detail,
                   QObject *parent = nullptr);

    QList<FilterGroup> groups() const override;
    void choose(const QString &key, const QList<qint64> &ids) override;
    void clear() override;

private:
    FilterGroup hostGroup() const;

    DockingTableModel *m_model;
    const TimelineSource *m_hosts;
    CraftOption m_craft;
};

} // namespace Skydock
