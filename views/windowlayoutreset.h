// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinefolds.h"
#include "windowstate.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <vector>

class QAction;
class QMainWindow;

namespace Skydock {

class NoticeBar;
class TablePage;
class WindowDocks;

/// Sets panels, columns, folds and the full screen back to what they are at first, at once, and offers to undo it. What is
/// asked of the mirror stays.
class WindowLayoutReset : public QObject
{
    Q_OBJECT
public:
    /// Before anything of the layout is brought back.
    WindowLayoutReset(const std::vector<TablePage *> &pages, WindowDocks *docks, NoticeBar *notice,
                      const QAction *action, QMainWindow *window);

private:
    struct Layout
    {
        QByteArray docks;
        std::vector<QList<ColumnState>> columns; ///< by page
        QList<QStringList> folds;
        TimelineFolds timelineFolds;
        bool isFullScreen = false;
    };
    Layout layout() const;
    void reset();
    void undo();
    void setFullScreen(bool full);

    std::vector<TablePage *> m_pages;
    WindowDocks *m_docks;
    NoticeBar *m_notice;
    QMainWindow *m_window;
    QByteArray m_firstDocks;
    Layout m_before;
    QString m_said;
};

} // namespace Skydock
