// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncstatustext.h"

namespace Skydock {

/// All that is known of mirror and synchroniser, a sentence a line, for whoever wants to read it at leisure: instants
/// instead of countdowns, so that it stands still.
class SyncDetails
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::SyncDetails)
public:
    static QString text(const SyncSituation &situation, const DisplayText &display);

private:
    static QString lists(const SyncStatus &status, const DisplayText &display);
    static QString calls(const BudgetState &budget, const DisplayText &display);
};

} // namespace Skydock
