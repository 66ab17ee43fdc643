// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QTabWidget;

namespace Skydock {

class MainWindow;
class WindowActions;

/// The window by keyboard alone: from tab to tab, round the panels, and the list of all keys.
class WindowKeys : public QObject
{
    Q_OBJECT
public:
    WindowKeys(const WindowActions *actions, QTabWidget *tabs, MainWindow *window);

    /// Every key that means something now.
    QList<KeyGroup> keys() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void changeTab(int step);
    void changePanel(int step);
    QList<QWidget *> panels() const;
    void enter(QWidget *panel);
    void orderTabs();
    void openMenus();
    void keepShortcut(const QAction *action);

    QTabWidget *m_tabs;
    QAction *m_menus;
    MainWindow *m_window;
    QList<QKeySequence> m_kept;                 ///< not left to a text field
    QHash<QWidget *, QPointer<QWidget>> m_left; ///< where the keyboard was in a panel
};

} // namespace Skydock
