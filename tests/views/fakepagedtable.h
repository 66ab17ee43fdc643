// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakepagedmodel.h"
#include "pagedtableview.h"

#include <memory>

namespace Skydock {

inline std::unique_ptr<FakePagedModel> modelOfThreeCrafts()
{
    auto model = std::make_unique<FakePagedModel>();
    model->setRows(threeCrafts());
    return model;
}

/// A table on the screen, which has to go before the model.
inline std::unique_ptr<PagedTableView> shownTable(FakePagedModel *model)
{
    auto table = std::make_unique<PagedTableView>();
    table->setModel(model);
    table->resize(600, 300);
    table->show();
    return table;
}

} // namespace Skydock
