// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Skydock {

/// Spacecraft that share a cell of the facets and the decade of their first launch.
struct CellCount
{
    qint64 cellId = 0;
    std::optional<qint64> decade = {};
    int count = 0;
};

} // namespace Skydock
