// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include "columnchooser.h"
#include "icons.h"
#include "syncactions.h"
#include "tablesubject.h"
#include "windowdocks.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Skydock {

WindowActions::WindowActions(QMainWindow *window) : QObject(window), m_window(window)
{
    makeFile();
    makeEdit();
    makeView();
    makeGo();
    makeWays();
    shortcuts = add("shortcuts", tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    whatsThis = add("whatsThis", tr("&What’s this?"), QKeySequence::WhatsThis);
    diagnostics = add("diagnostics", tr("&Diagnostics…"));
    about = add("about", tr("&About Skydock"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add("aboutQt", tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

QAction *WindowActions::add(const char *name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name) + QLatin1StringView("Action"));
    action->setShortcut(shortcut);
    m_window->addAction(action); // a shortcut works even where the menu bar is hidden
    return action;
}

/// The key that people know from everywhere, and those of this desktop that mean nothing else here: full screen is
/// Ctrl+Shift+F, too, where KDE is.
QList<QKeySequence> WindowActions::withUsual(const QKeySequence &known, QKeySequence::StandardKey usual) const
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(usual);
    const QList<QAction *> others = m_window->actions();
    for (const QAction *other : others)
        keys.removeIf([other](const QKeySequence &key) { return other->shortcuts().contains(key); });
    keys.removeAll(known);
    keys.prepend(known);
    return keys;
}

void WindowActions::makeFile()
{
    newWindow = add("newWindow", tr("&New window"), QKeySequence::New);
    exportTable = add("exportTable", tr("Export ta&ble…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    exportTable->setIcon(tintedIcon(QStringLiteral("export")));
    exportTimeline =
        add("exportTimeline", tr("&Export timeline…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    exportTimeline->setIcon(tintedIcon(QStringLiteral("export")));
    printTimeline = add("printTimeline", tr("&Print timeline…"), QKeySequence::Print);
    printTimeline->setIcon(tintedIcon(QStringLiteral("print")));
    close = add("closeWindow", tr("&Close window"));
    close->setShortcuts(withUsual(Qt::CTRL | Qt::Key_W, QKeySequence::Close));
    quit = add("quit", tr("&Quit"));
    quit->setShortcuts(withUsual(Qt::CTRL | Qt::Key_Q, QKeySequence::Quit));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEdit()
{
    copy = add("copy", tr("&Copy rows"), QKeySequence::Copy);
    copy->setIcon(tintedIcon(QStringLiteral("copy")));
    selectAll = add("selectAll", tr("Select &all rows"), QKeySequence::SelectAll);
    find = add("find", tr("&Find…"), QKeySequence::Find);
    find->setIcon(tintedIcon(QStringLiteral("search")));
    clearAll =
        add("clearAll", tr("C&lear search and filters"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
}

void WindowActions::makeView()
{
    zoomIn = add("zoomIn", tr("Zoom timeline &in"), QKeySequence::ZoomIn);
    zoomIn->setIcon(tintedIcon(QStringLiteral("zoom-in")));
    zoomOut = add("zoomOut", tr("Zoom timeline &out"), QKeySequence::ZoomOut);
    zoomOut->setIcon(tintedIcon(QStringLiteral("zoom-out")));
    showAll = add("showAll", tr("Show &all of the timeline"), QKeySequence(Qt::CTRL | Qt::Key_0));
    showAll->setIcon(tintedIcon(QStringLiteral("zoom-fit")));
    resetLayout = add("resetLayout", tr("&Reset layout"));
    fullScreen = add("fullScreen", tr("&Full screen"));
    fullScreen->setShortcuts(withUsual(Qt::Key_F11, QKeySequence::FullScreen));
    fullScreen->setCheckable(true);
}

void WindowActions::makeGo()
{
    // Mnemonics of their own: translators keep them apart from each other within the menu.
    const QString titles[] = {tr("&Spacecraft"), tr("&Dockings"), tr("&Flights")};
    const char *const names[] = {"goSpacecraft", "goDockings", "goFlights"};
    const QString icons[] = {TableTexts::icon(TableSubject::Spacecraft),
                             TableTexts::icon(TableSubject::Dockings),
                             TableTexts::icon(TableSubject::Flights)};
    for (int i = 0; i < 3; ++i) {
        tabs[i] = add(names[i], titles[i], QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        tabs[i]->setIcon(tintedIcon(icons[i]));
    }
    back = add("back", tr("&Back"));
    back->setIcon(tintedIcon(QStringLiteral("previous")));
    back->setShortcuts(QKeySequence::keyBindings(QKeySequence::Back));
    forward = add("forward", tr("F&orward"));
    forward->setIcon(tintedIcon(QStringLiteral("next")));
    forward->setShortcuts(QKeySequence::keyBindings(QKeySequence::Forward));
    dockingsOfCraft = add("dockingsOfCraft", tr("Do&ckings of this spacecraft"));
    flightsOfCraft = add("flightsOfCraft", tr("F&lights of this spacecraft"));
    showNow = add("showNow", tr("&Now in the timeline"));
    showNow->setIcon(tintedIcon(QStringLiteral("now")));
}

void WindowActions::makeWays()
{
    goTo = add("goTo", tr("&Go to…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    nextTab = add("nextTab", tr("Next &table"));
    nextTab->setShortcuts({Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_Tab});
    previousTab = add("previousTab", tr("Pre&vious table"));
    previousTab->setShortcuts({Qt::CTRL | Qt::Key_PageUp, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab});
    nextPanel = add("nextPanel", tr("Next &panel"), QKeySequence(Qt::Key_F6));
    previousPanel = add("previousPanel", tr("P&revious panel"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

void WindowActions::fillMenus(ColumnChooser *columns, const WindowDocks *docks, const SyncActions *sync)
{
    QMenuBar *bar = m_window->menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addAction(newWindow);
    file->addSeparator();
    file->addActions({exportTable, exportTimeline, printTimeline});
    file->addSeparator();
    file->addActions({close, quit});

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({copy, selectAll});
    edit->addSeparator();
    edit->addActions({find, clearAll});

    fillView(bar->addMenu(tr("&View")), columns, docks);

    QMenu *go = bar->addMenu(tr("&Go"));
    go->addAction(goTo);
    go->addSeparator();
    go->addActions({back, forward});
    go->addSeparator();
    go->addActions({tabs[0], tabs[1], tabs[2]});
    go->addSeparator();
    go->addActions({nextTab, previousTab, nextPanel, previousPanel});
    go->addSeparator();
    go->addActions({dockingsOfCraft, flightsOfCraft, showNow});

    sync->fill(bar->addMenu(tr("&Mirror")));

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({shortcuts, whatsThis, diagnostics});
    help->addSeparator();
    help->addActions({about, aboutQt});
}

void WindowActions::fillView(QMenu *menu, ColumnChooser *columns, const WindowDocks *docks)
{
    menu->addActions(docks->toggleActions());
    menu->addMenu(columns);
    menu->addAction(resetLayout);
    menu->addSeparator();
    menu->addActions({zoomIn, zoomOut, showAll});
    menu->addSeparator();
    menu->addAction(fullScreen);
}

} // namespace Skydock
