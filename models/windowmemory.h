// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowstate.h"

#include <QStringList>

#include <optional>

namespace Skydock {

/// The panels of a window that have sections to fold.
enum class FoldingPanel { SpacecraftFilters, DockingFilters, FlightFilters, Details };

/// What a window remembers of itself from one run to the next. Every call returns at once.
class WindowMemory
{
public:
    WindowMemory() = default;
    WindowMemory(const WindowMemory &) = delete;
    WindowMemory &operator=(const WindowMemory &) = delete;
    virtual ~WindowMemory() = default;

    /// The keys of the sections that are folded; nullopt while nobody has folded any.
    virtual std::optional<QStringList> foldedSections(FoldingPanel panel) const = 0;
    /// nullopt: as it is at first, from the next start on as well.
    virtual void setFoldedSections(FoldingPanel panel, const std::optional<QStringList> &keys) = 0;

    /// Whether the line on the bundled catalogue was put away once.
    virtual bool isFirstRunLineDismissed() const { return false; }
    virtual void dismissFirstRunLine() {}

    virtual WindowState windowState() const = 0;
    virtual void setWindowState(const WindowState &state) = 0;
};

} // namespace Skydock
