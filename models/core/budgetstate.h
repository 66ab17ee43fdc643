// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Skydock {

/// The calls that Launch Library still answers in the running hour. Instants are UTC milliseconds.
struct BudgetState
{
    int limit = 15;                     ///< calls in any `windowMs`
    qint64 windowMs = 60LL * 60 * 1000; ///< an hour, unless the server says otherwise
    int left = 15; ///< calls that would be answered now; those kept for the person included
    std::optional<qint64> nextCallMs; ///< when the next call becomes free; nullopt while there are some
    std::optional<qint64> allAgainMs; ///< when all of them are free again; nullopt while they are

    bool operator==(const BudgetState &) const = default;
};

} // namespace Skydock
