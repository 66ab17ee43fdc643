// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
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
    QAction *exportTable = nullptr;
    QAction *exportTimeline = nullptr;
    QAction *printTimeline = nullptr;
    QAction *quit = nullptr;
    QAction *find = nullptr;
    QAction *copy = nullptr;
    QAction *selectAll = nullptr;
    QAction *clearAll = nullptr;
    QAction *tabs[3] = {};
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *flightsOfCraft = nullptr;
    QAction *dockingsOfCraft = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *showAll = nullptr;
    QAction *showNow = nullptr;
    QAction *fullScreen = nullptr;
    QAction *about = nullptr;
    QAction *aboutQt = nullptr;

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &shortcut = {});
    void makeFile();
    void makeEdit();
    void makeView();
    void makeGo();
    void fillView(QMenu *menu, ColumnChooser *columns, const WindowDocks *docks);

    QMainWindow *m_window;
};

} // namespace Skydock
