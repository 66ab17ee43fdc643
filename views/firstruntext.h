// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguefacts.h"
#include "displaytext.h"
#include "syncstatus.h"

#include <QString>

namespace Skydock {

/// The one line over the tables that says what the bundled catalogue is and how to go live.
struct FirstRunText
{
    enum class Action { None, GoOn, Refresh, Retry };

    QString text;
    QString actionText; ///< empty without an action
    Action action = Action::None;
    bool operator==(const FirstRunText &) const = default;
};

FirstRunText firstRunText(const CatalogueFacts::Facts &facts, const SyncStatus &status,
                          const DisplayText &display);

} // namespace Skydock
