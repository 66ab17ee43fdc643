// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace Skydock {

class MirrorSession;

/// The line at the bottom: how many rows, and what the mirror is and how old.
class WindowStatus : public QObject
{
    Q_OBJECT
public:
    WindowStatus(QStatusBar *bar, const MirrorSession *session);

    void showCount(const QString &text);

private:
    void showMirror();

    const MirrorSession *m_session;
    QLabel *m_count;
    QLabel *m_mirror;
};

} // namespace Skydock
