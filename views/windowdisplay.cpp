// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdisplay.h"

#include "dockingtablemodel.h"
#include "flighttablemodel.h"
#include "preferences.h"
#include "spacecrafttablemodel.h"
#include "windowdocks.h"

#include <QMainWindow>

namespace Skydock {

WindowDisplay::WindowDisplay(const WindowModels &models, WindowDocks *docks, QMainWindow *window)
    : QObject(window)
    , m_models(models)
    , m_docks(docks)
    , m_window(window)
{
    if (m_models.preferences)
        connect(m_models.preferences, &Preferences::displayChanged, this, &WindowDisplay::apply);
    apply();
}

void WindowDisplay::apply()
{
    const DisplayChoice choice = m_models.preferences ? m_models.preferences->values().display
                                                      : DisplayChoice::usual(m_window->locale());
    const DisplayText text(m_window->locale(), choice);
    m_models.spacecraft->setDisplayText(text);
    m_models.dockings->setDisplayText(text);
    m_models.flights->setDisplayText(text);
    m_docks->setDisplay(choice);
}

} // namespace Skydock
