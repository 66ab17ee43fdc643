// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfirstrun.h"

#include "firstrunline.h"
#include "preferences.h"
#include "windowmemory.h"

#include <QVBoxLayout>

namespace Skydock {

WindowFirstRun::WindowFirstRun(const WindowModels &models, QVBoxLayout *column)
    : QObject(column->parentWidget())
    , m_models(models)
    , m_facts(new CatalogueFacts(models.session, this))
    , m_line(new FirstRunLine(column->parentWidget()))
    , m_isDismissed(models.memory && models.memory->isFirstRunLineDismissed())
{
    column->addWidget(m_line);
    connect(m_facts, &CatalogueFacts::changed, this, &WindowFirstRun::update);
    if (m_models.sync)
        connect(m_models.sync, &SyncControl::statusChanged, this, &WindowFirstRun::update);
    if (m_models.preferences)
        connect(m_models.preferences, &Preferences::displayChanged, this, &WindowFirstRun::update);
    connect(m_line, &FirstRunLine::actionRequested, this, &WindowFirstRun::act);
    connect(m_line, &FirstRunLine::dismissed, this, &WindowFirstRun::dismiss);
    update();
}

bool WindowFirstRun::isWanted() const
{
    return !m_isDismissed && m_facts->facts() && m_models.sync && !m_models.sync->status().isComplete;
}

void WindowFirstRun::update()
{
    if (!isWanted()) {
        m_shown = {};
        m_line->hide();
        return;
    }
    const DisplayChoice choice =
        m_models.preferences ? m_models.preferences->values().display : DisplayChoice::usual();
    const FirstRunText text =
        firstRunText(*m_facts->facts(), m_models.sync->status(), DisplayText(m_line->locale(), choice));
    // The synchroniser speaks often; a line that says the same is not to be heard again.
    if (text == m_shown)
        return;
    m_shown = text;
    m_line->showText(text);
}

void WindowFirstRun::act()
{
    switch (m_shown.action) {
    case FirstRunText::Action::GoOn:
        m_models.sync->setPaused(false);
        break;
    case FirstRunText::Action::Refresh:
        m_models.sync->refreshNow();
        break;
    case FirstRunText::Action::Retry:
        m_models.sync->retryNow();
        break;
    case FirstRunText::Action::None:
        break;
    }
}

void WindowFirstRun::dismiss()
{
    m_isDismissed = true;
    m_line->hide();
    if (m_models.memory)
        m_models.memory->dismissFirstRunLine();
}

} // namespace Skydock
