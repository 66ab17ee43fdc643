// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsmemory.h"

#include "settings.h"

namespace Skydock {

namespace {

std::optional<QStringList> SettingsValues::*memberFor(FoldingPanel panel)
{
    switch (panel) {
    case FoldingPanel::SpacecraftFilters:
        return &SettingsValues::foldedSpacecraftFilters;
    case FoldingPanel::DockingFilters:
        return &SettingsValues::foldedDockingFilters;
    case FoldingPanel::FlightFilters:
        return &SettingsValues::foldedFlightFilters;
    case FoldingPanel::Details:
        return &SettingsValues::foldedDetails;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QStringList> SettingsMemory::foldedSections(FoldingPanel panel) const
{
    return m_settings->values().*memberFor(panel);
}

void SettingsMemory::setFoldedSections(FoldingPanel panel, const std::optional<QStringList> &keys)
{
    SettingsValues values = m_settings->values();
    values.*memberFor(panel) = keys;
    m_settings->keep(values); // where it cannot be written, a fold lasts for this run: no reason to complain
}

WindowState SettingsMemory::windowState() const
{
    constexpr int stepPixels = 32; // about a title bar
    WindowState state = m_settings->values().window;
    if (state.place)
        state.place->normal.translate(m_slot * stepPixels, m_slot * stepPixels);
    return state;
}

void SettingsMemory::setWindowState(const WindowState &state)
{
    m_slot = 0;
    SettingsValues values = m_settings->values();
    values.window = state;
    m_settings->keep(values);
}

bool SettingsMemory::isFirstRunLineDismissed() const
{
    return m_settings->values().isFirstRunLineDismissed;
}

void SettingsMemory::dismissFirstRunLine()
{
    SettingsValues values = m_settings->values();
    values.isFirstRunLineDismissed = true;
    m_settings->keep(values); // as with a fold: it comes back, which is no harm
}

} // namespace Skydock
