// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crafthistory.h"

#include <QObject>

class QAction;
class QKeyEvent;
class QMouseEvent;
class QWidget;

namespace Skydock {

class CraftSelection;
class SpacecraftDetailModel;

/// Back and forward through the spacecraft that were opened: by action, by key and by the mouse's own buttons. What
/// was passed over before it could be read does not count.
class WindowHistory : public QObject
{
    Q_OBJECT
public:
    /// Models and actions outlive it; the window owns it.
    WindowHistory(CraftSelection *selection, SpacecraftDetailModel *detail, QAction *back, QAction *forward,
                  QWidget *window);

    const CraftHistory &history() const { return m_history; }
    /// That of a window that was there before.
    void setHistory(const CraftHistory &history);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note();
    void go(const std::optional<CraftHistory::Entry> &entry);
    void enableActions();
    bool isOfWindow(const QObject *watched) const;
    bool press(const QMouseEvent *event);

    CraftSelection *m_selection;
    SpacecraftDetailModel *m_detail;
    QAction *m_back;
    QAction *m_forward;
    QWidget *m_window;
    CraftHistory m_history;
};

} // namespace Skydock
