// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Skydock {

class SyncControl;

/// What a person can ask of the synchroniser, for the menu and the status line alike.
class SyncActions : public QObject
{
    Q_OBJECT
public:
    /// The synchroniser may be null: then there is nothing to refresh.
    SyncActions(SyncControl *sync, QWidget *window);

    void fill(QMenu *menu) const;

    QAction *refresh = nullptr;
    QAction *pause = nullptr;       ///< and to go on
    QAction *problems = nullptr;    ///< connected by the window
    QAction *preferences = nullptr; ///< connected by the window

private:
    QAction *add(const char *name, const QString &text, const char *icon);
    void follow();

    SyncControl *m_sync;
    QWidget *m_window;
};

} // namespace Skydock
