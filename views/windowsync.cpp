// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsync.h"

#include "dataproblemsdialog.h"
#include "remotesearch.h"
#include "settingsdialog.h"
#include "syncactions.h"
#include "tablepage.h"

#include <QAction>
#include <QMainWindow>

namespace Skydock {

WindowSync::WindowSync(const WindowModels &models, QMainWindow *window)
    : QObject(window)
    , m_models(models)
    , m_window(window)
    , m_actions(new SyncActions(models.sync, window))
{
    m_actions->preferences->setEnabled(models.preferences != nullptr);
    m_actions->problems->setEnabled(models.problems != nullptr);
    connect(m_actions->preferences, &QAction::triggered, this, &WindowSync::showPreferences);
    connect(m_actions->problems, &QAction::triggered, this, &WindowSync::showProblems);
}

void WindowSync::offerToAsk(const std::vector<TablePage *> &pages)
{
    if (!m_models.sync)
        return;
    for (TablePage *page : pages) {
        if (page->subject() == TableSubject::Flights)
            continue;
        const auto collection = page->subject() == TableSubject::Spacecraft ? SyncCollection::Spacecraft
                                                                            : SyncCollection::DockingEvents;
        page->setRemoteSearch(new RemoteSearch(m_models.sync, collection, page->model(), this));
    }
}

void WindowSync::showPreferences()
{
    if (m_models.preferences)
        SettingsDialog::showFor(m_window, m_models.preferences, m_models.sync);
}

void WindowSync::showProblems()
{
    DataProblemsDialog::showFor(m_window, m_models.problems);
}

} // namespace Skydock
