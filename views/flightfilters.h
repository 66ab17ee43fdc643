// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "craftoption.h"
#include "tablefilters.h"

namespace Skydock {

class FlightTableModel;

/// Only the flights of one spacecraft.
class FlightFilters : public TableFilters
{
    Q_OBJECT
public:
    FlightFilters(FlightTableModel *model, const SpacecraftDetailModel *detail, QObject *parent = nullptr);

    QList<FilterGroup> groups() const override;
    void choose(const QString &key, const QList<qint64> &ids) override;
    void clear() override;

private:
    FlightTableModel *m_model;
    CraftOption m_craft;
};

} // namespace Skydock
