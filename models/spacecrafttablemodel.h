// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsmodel.h"
#include "spacecraft.h"
#include "spacecraftquery.h"

namespace Skydock {

class PageLoader;

/// Spacecraft of one query.
class SpacecraftTableModel : public RowsModel<SpacecraftRow, SpacecraftQuery, SpacecraftField>
{
    Q_OBJECT
public:
    explicit SpacecraftTableModel(QObject *parent = nullptr);
    /// Starts to read; null empties the model.
    void setLoader(PageLoader *loader);

protected:
    SpacecraftQuery widened() const override;
    QVariant roleData(const SpacecraftRow &row, int role) const override;
};

} // namespace Skydock
