// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablefilters.h"

namespace Skydock {

class FilterChoices;
class SpacecraftTableModel;

/// Status, type, in space, placeholder.
class SpacecraftFilters : public TableFilters
{
    Q_OBJECT
public:
    SpacecraftFilters(SpacecraftTableModel *model, FilterChoices *choices, QObject *parent = nullptr);

    QList<FilterGroup> groups() const override;
    void choose(const QString &key, const QList<qint64> &ids) override;
    void clear() override;

private:
    SpacecraftTableModel *m_model;
    FilterChoices *m_choices;
};

} // namespace Skydock
