// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowkeys.h"

#include "actiontext.h"
#include "mainwindow.h"
#include "pagedtableview.h"
#include "shortcutsdialog.h"
#include "tablepage.h"
#include "taborder.h"
#include "widgetkeys.h"
#include "windowactions.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabWidget>

#include <algorithm>

namespace Skydock {

namespace {

void addKeys(const QMenu &menu, QList<KeyHelp> &keys)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu())
            addKeys(*action->menu(), keys);
        else if (!action->shortcuts().isEmpty())
            keys.append({action->shortcuts(), plainActionText(action->text())});
    }
}

/// Those that can be reached with Tab, in its order.
QWidget *firstInTabOrder(QWidget *panel)
{
    for (QWidget *widget = panel->nextInFocusChain(); widget && widget != panel;
         widget = widget->nextInFocusChain()) {
        if (panel->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() &&
            widget->isVisibleTo(panel))
            return widget;
    }
    return nullptr;
}

} // namespace

WindowKeys::WindowKeys(const WindowActions *actions, QTabWidget *tabs, MainWindow *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_menus(new QAction(tr("Go to the menus"), window))
    , m_window(window)
{
    connect(actions->nextTab, &QAction::triggered, this, [this] { changeTab(1); });
    connect(actions->previousTab, &QAction::triggered, this, [this] { changeTab(-1); });
    connect(actions->nextPanel, &QAction::triggered, this, [this] { changePanel(1); });
    connect(actions->previousPanel, &QAction::triggered, this, [this] { changePanel(-1); });
    connect(actions->shortcuts, &QAction::triggered, this,
            [this] { ShortcutsDialog::showFor(m_window, keys()); });
    m_menus->setObjectName(QStringLiteral("menusAction"));
    m_menus->setShortcut(Qt::Key_F10);
    m_window->addAction(m_menus);
    connect(m_menus, &QAction::triggered, this, &WindowKeys::openMenus);
    orderTabs();
    for (const QAction *action : {actions->goTo, actions->exportTable})
        keepShortcut(action);
}

/// Under X11 a text field takes some keys with Ctrl for itself that elsewhere are the window's.
void WindowKeys::keepShortcut(const QAction *action)
{
    m_kept += action->shortcuts();
    const QList<QLineEdit *> fields = m_window->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (!m_kept.contains(QKeySequence(key->keyCombination())))
        return false;
    key->ignore();
    return true;
}

/// Tab goes through the window as one reads it.
void WindowKeys::orderTabs()
{
    QList<QWidget *> parts{m_window->findChild<QWidget *>(QStringLiteral("searchToolBar")),
                           m_window->findChild<QWidget *>(QStringLiteral("noticeBar")),
                           m_window->findChild<QWidget *>(QStringLiteral("firstRunLine"))};
    parts << m_window->findChild<QWidget *>(QStringLiteral("filterDock")) << m_tabs
          << m_window->findChild<QWidget *>(QStringLiteral("detailDock"))
          << m_window->findChild<QWidget *>(QStringLiteral("timelineDock")) << m_window->statusBar();
    parts.removeAll(nullptr);
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar takes the keyboard itself
    chainParts(parts);
}

void WindowKeys::openMenus()
{
    QMenuBar *bar = m_window->menuBar();
    if (!bar->actions().isEmpty())
        bar->setActiveAction(bar->actions().constFirst());
}

void WindowKeys::changeTab(int step)
{
    const int count = m_tabs->count();
    const bool wasInTable = m_tabs->isAncestorOf(m_window->focusWidget());
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
    if (wasInTable)
        m_window->currentPage()->table()->setFocus(Qt::TabFocusReason);
}

/// In the order they stand in, from the filters on.
QList<QWidget *> WindowKeys::panels() const
{
    QList<QWidget *> panels{m_window->findChild<QDockWidget *>(QStringLiteral("filterDock")), m_tabs,
                            m_window->findChild<QDockWidget *>(QStringLiteral("detailDock")),
                            m_window->findChild<QDockWidget *>(QStringLiteral("timelineDock"))};
    panels.removeIf([](const QWidget *panel) { return !panel || panel->isHidden(); });
    return panels;
}

/// From outside of them all the table comes first: that is where most is done.
void WindowKeys::changePanel(int step)
{
    const QList<QWidget *> round = panels();
    QWidget *focused = m_window->focusWidget();
    const auto holds = [focused](const QWidget *panel) { return panel->isAncestorOf(focused); };
    const auto at = std::find_if(round.cbegin(), round.cend(), holds);
    if (at == round.cend())
        return enter(m_tabs);
    m_left.insert(*at, focused);
    enter(round.at((at - round.cbegin() + step + round.size()) % round.size()));
}

/// Where the keyboard was the last time; at first what the panel is there for.
void WindowKeys::enter(QWidget *panel)
{
    if (auto *dock = qobject_cast<QDockWidget *>(panel))
        dock->raise(); // it may stand behind another
    QWidget *target = m_left.value(panel);
    if (!target || !target->isVisible() || !target->isEnabled())
        target = panel->findChild<QWidget *>(QStringLiteral("timelineView"));
    if (!target && panel == m_tabs)
        target = m_window->currentPage()->table();
    if (!target || !target->isVisible())
        target = firstInTabOrder(panel);
    if (target)
        target->setFocus(Qt::TabFocusReason);
}

QList<KeyGroup> WindowKeys::keys() const
{
    KeyGroup window{tr("Window"), {}};
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (const QAction *title : menus) {
        if (title->menu())
            addKeys(*title->menu(), window.keys);
    }
    window.keys.append({m_menus->shortcuts(), m_menus->text()});
    return QList{window} + widgetKeys();
}

} // namespace Skydock
