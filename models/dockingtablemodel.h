// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docking.h"
#include "dockingquery.h"
#include "rowsmodel.h"

namespace Skydock {

class PageLoader;

/// Docking events of one query.
class DockingTableModel : public RowsModel<Stay, DockingQuery, DockingField>
{
    Q_OBJECT
public:
    explicit DockingTableModel(QObject *parent = nullptr);
    /// Starts to read; null empties the model.
    void setLoader(PageLoader *loader);

protected:
    DockingQuery widened() const override;
    QVariant roleData(const Stay &stay, int role) const override;
};

} // namespace Skydock
