// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "craftoption.h"
#include "tablefilters.h"

namespace Skydock {

class FlightTableModel;

/// Flights by how far they have come, and those of one spacecraft.
class FlightFilters : public TableFilters
{
    Q_OBJECT
public:
    FlightFilters(FlightTableModel *model, const SpacecraftDetailModel *detail, QObject *parent = nullptr);

    QList<FilterGroup> groups() const override;
    void choose(const QString &key, const QList<qint64> &ids) override;
    void clear() override;
    std::optional<bool> exists(const QString &key, qint64 id) const override;

private:
    FilterGroup phases() const;
    FilterGroup spacecraft() const;

    FlightTableModel *m_model;
    CraftOption m_craft;
};

} // namespace Skydock
