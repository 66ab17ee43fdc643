// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowkeeper.h"

#include "language.h"
#include "mainwindow.h"
#include "preferences.h"
#include "windowhandover.h"
#include "windowmemory.h"

namespace Skydock {

WindowKeeper::WindowKeeper(const WindowModels &models, Language *language, QObject *parent)
    : QObject(parent)
    , m_models(models)
    , m_language(language)
{
    take(std::make_unique<MainWindow>(models));
    // The dialog that it was chosen in is a child of the window that has to go: it has its say first.
    if (m_models.preferences)
        connect(m_models.preferences, &Preferences::languageChanged, this, &WindowKeeper::speak,
                Qt::QueuedConnection);
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::speak()
{
    const QString code = m_models.preferences->values().language;
    if (code == m_language->code())
        return;
    m_models.memory->setWindowState(m_window->state());
    m_language->speak(code);
    auto next = std::make_unique<MainWindow>(m_models);
    if (m_window->isVisible())
        handOver(*m_window, *next);
    // Within one turn of the event loop: neither none nor both are ever seen.
    take(std::move(next));
}

void WindowKeeper::take(std::unique_ptr<MainWindow> window)
{
    m_window = std::move(window);
    connect(m_window.get(), &MainWindow::newWindowRequested, this, [this] {
        m_models.memory->setWindowState(m_window->state());
        emit newWindowRequested();
    });
}

} // namespace Skydock
