// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowmemory.h"

namespace Skydock {

class Settings;

/// The window's memory in the file of settings, which outlives it.
class SettingsMemory : public WindowMemory
{
public:
    /// `slot`: how many windows there are already. The first place of this one lies a little beside that of the last.
    explicit SettingsMemory(Settings *settings, int slot = 0) : m_settings(settings), m_slot(slot) {}

    std::optional<QStringList> foldedSections(FoldingPanel panel) const override;
    bool isFirstRunLineDismissed() const override;
    void dismissFirstRunLine() override;
    void setFoldedSections(FoldingPanel panel, const std::optional<QStringList> &keys) override;
    WindowState windowState() const override;
    void setWindowState(const WindowState &state) override;

private:
    Settings *m_settings;
    int m_slot; ///< 0 once the window has a place of its own
};

} // namespace Skydock
