// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncactions.h"

#include "icons.h"
#include "synccontrol.h"

#include <QAction>
#include <QMenu>

namespace Skydock {

SyncActions::SyncActions(SyncControl *sync, QWidget *window) : QObject(window), m_sync(sync), m_window(window)
{
    refresh = add("refreshMirror", tr("&Refresh now"), "refresh");
    refresh->setShortcuts(QKeySequence::Refresh);
    refresh->setToolTip(tr("Look for news at Launch Library now"));
    pause = add("pauseSync", {}, "pause");
    problems = add("dataProblems", tr("&Data problems…"), "warning");
    preferences = add("preferences", tr("Pre&ferences…"), "settings");
    preferences->setMenuRole(QAction::PreferencesRole);
    // Not every desktop has a key of its own for them.
    const QList<QKeySequence> usual = QKeySequence::keyBindings(QKeySequence::Preferences);
    preferences->setShortcuts(usual.isEmpty() ? QList{QKeySequence(Qt::CTRL | Qt::Key_Comma)} : usual);
    if (sync) {
        connect(refresh, &QAction::triggered, sync, &SyncControl::refreshNow);
        connect(pause, &QAction::triggered, this, [this] { m_sync->setPaused(!m_sync->isPaused()); });
        connect(sync, &SyncControl::statusChanged, this, &SyncActions::follow);
    }
    follow();
}

QAction *SyncActions::add(const char *name, const QString &text, const char *icon)
{
    auto *action = new QAction(tintedIcon(QLatin1StringView(icon)), text, this);
    action->setObjectName(QLatin1StringView(name) + QLatin1StringView("Action"));
    m_window->addAction(action); // a shortcut works even where the menu bar is hidden
    return action;
}

void SyncActions::follow()
{
    const bool isOn = m_sync && m_sync->status().activity != SyncStatus::Activity::Off;
    const bool isPaused = m_sync && m_sync->isPaused();
    refresh->setEnabled(isOn);
    pause->setEnabled(isOn);
    pause->setText(isPaused ? tr("&Go on fetching") : tr("&Pause fetching"));
    pause->setToolTip(isPaused ? tr("Go on fetching from Launch Library")
                               : tr("Fetch nothing from Launch Library for now"));
    pause->setIcon(tintedIcon(isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
}

void SyncActions::fill(QMenu *menu) const
{
    menu->addActions({refresh, pause});
    menu->addSeparator();
    menu->addAction(problems);
    menu->addSeparator();
    menu->addAction(preferences);
}

} // namespace Skydock
