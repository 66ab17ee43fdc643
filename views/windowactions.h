// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Skydock {

class ColumnChooser;
class SyncActions;
class WindowDocks;

/// The actions of the main window and the menus they stand in. What they do is connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QMainWindow *window);

    /// The menu bar; every action is in exactly one menu.
    void fillMenus(ColumnChooser *columns, const WindowDocks *docks, const SyncActions *sync);

    QAction *whatsThis = nullptr;
    QAction *diagnostics = nullptr;
    QAction *newWindow = nullptr;
    QAction *exportTable = nullptr;
    QAction *exportTimeline = nullptr;
    QAction *printTimeline = nullptr;
    QAction *close = nullptr;
    QAction *quit = nullptr;
    QAction *find = nullptr;
    QAction *copy = nullptr;
    QAction *selectAll = nullptr;
    QAction *clearAll = nullptr;
    QAction *goTo = nullptr;
    QAction *tabs[3] = {};
    QAction *nextTab = nullptr;
    QAction *previousTab = nullptr;
    QAction *nextPanel = nullptr;
    QAction *previousPanel = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *flightsOfCraft = nullptr;
    QAction *dockingsOfCraft = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *showAll = nullptr;
    QAction *showNow = nullptr;
    QAction *resetLayout = nullptr;
    QAction *fullScreen = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
    QAction *aboutQt = nullptr;

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &shortcut = {});
    QList<QKeySequence> withUsual(const QKeySequence &known, QKeySequence::StandardKey usual) const;
    void makeFile();
    void makeEdit();
    void makeView();
    void makeGo();
    void makeWays();
    void fillView(QMenu *menu, ColumnChooser *columns, const WindowDocks *docks);

    QMainWindow *m_window;
};

} // namespace Skydock
