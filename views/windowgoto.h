// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gotoentry.h"
#include "windowmodels.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace Skydock {

class GoToModel;
class WindowDocks;

/// Goes to what somebody names: a spacecraft in the details, a host or a port in the timeline, or whatever an action of
/// the menus or of the timeline's buttons does.
class WindowGoTo : public QObject
{
    Q_OBJECT
public:
    WindowGoTo(const WindowModels &models, WindowDocks *docks, QAction *action, QMainWindow *window);

private:
    void followSession();
    void show();
    QList<GoToEntry> actions();
    void addTools(QList<GoToEntry> &entries);
    void addAction(QAction *action, const QString &path, QList<GoToEntry> &entries);
    QString buttonName(const QAction *action) const;
    void go(const GoToEntry &entry);
    void goTo(const CraftPlace &place);
    void goTo(const HostKey &host);
    void goTo(const PortKey &port);
    void goTo(const ActionPlace &place);
    bool showLane(const PortKey &port);
    void unfold(int lane);

    WindowModels m_models;
    WindowDocks *m_docks;
    QAction *m_action;
    QMainWindow *m_window;
    GoToModel *m_model;
    QList<QPointer<QAction>> m_actions; ///< those that were offered
    qsizetype m_firstTool = 0;          ///< among them: of the timeline
    QPointer<QObject> m_wish;           ///< waits for what was gone to, a craft or the lane of a port
};

} // namespace Skydock
