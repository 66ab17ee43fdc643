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

/// The line at the bottom: how many rows, how old the mirror is, and what the synchroniser does.
class WindowStatus : public QObject
{
    Q_OBJECT
public:
    /// `sync` may be null: then there are only rows to count.
    WindowStatus(QStatusBar *bar, const MirrorSession *session, SyncControl *sync,
                 const SyncActions *actions);

    void showCount(const QString &text);

signals:
    void settingsRequested();

private:
    QLabel *m_count;
};

} // namespace Skydock
