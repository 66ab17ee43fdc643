// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace Skydock {

class MirrorSession;
class SyncActions;
class SyncControl;

/// The line at the bottom: how many rows, and what the mirror is and how old; with a synchroniser, what that does.
class WindowStatus : public QObject
{
    Q_OBJECT
public:
    /// `sync` may be null.
    WindowStatus(QStatusBar *bar, const MirrorSession *session, SyncControl *sync,
                 const SyncActions *actions);

    void showCount(const QString &text);

signals:
    void settingsRequested();

private:
    void addMirror(QStatusBar *bar);
    void showMirror();

    const MirrorSession *m_session;
    QLabel *m_count;
    QLabel *m_mirror = nullptr; ///< without a synchroniser
};

} // namespace Skydock
