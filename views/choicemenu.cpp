// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicemenu.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>

namespace Skydock {

namespace {

bool isChoice(const QAction *action)
{
    return action && action->isCheckable() && action->isEnabled();
}

} // namespace

void ChoiceMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (isChoice(action) && action == activeAction())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

/// Beside what answers them.
QList<KeyHelp> ChoiceMenu::keyHelp()
{
    return {
        {{Qt::Key_Space}, tr("Choose in a menu and leave it open")},
    };
}

void ChoiceMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && isChoice(activeAction()))
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace Skydock
