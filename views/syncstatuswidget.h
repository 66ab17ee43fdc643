// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncstatustext.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace Skydock {

class ElidedLabel;
class MirrorSession;
class SyncActions;
class SyncControl;

/// How old the mirror is, what is being fetched, how many calls are left; pause and refresh; an error in words with
/// the one thing to do about it. Counts down only while there is something to count and somebody to see it.
class SyncStatusWidget : public QWidget
{
    Q_OBJECT
public:
    SyncStatusWidget(SyncControl *sync, const MirrorSession *session, const SyncActions *actions,
                     QWidget *parent = nullptr);

    /// What "now" is, in milliseconds since 1970, UTC; the system's clock unless set.
    void setClock(std::function<qint64()> nowMs);
    const SyncStatusText &text() const { return m_text; }
    bool isCounting() const { return m_next.isActive(); }

signals:
    void settingsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ElidedLabel *addLabel(const char *name, QHBoxLayout *row);
    QToolButton *newButton(const char *name, QAction *action);
    void layOut(const SyncActions *actions);
    void update();
    void showTexts();
    void showProgress();
    void speak();
    void waitForChange();
    void act();

    SyncControl *m_sync;
    const MirrorSession *m_session;
    std::function<qint64()> m_nowMs;
    QTimer m_next; ///< until a text reads otherwise
    SyncStatusText m_text;
    ElidedLabel *m_mirror = nullptr;
    QLabel *m_problem = nullptr;
    ElidedLabel *m_activity = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_action = nullptr;
    ElidedLabel *m_budget = nullptr;
};

} // namespace Skydock
