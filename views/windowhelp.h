// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace Skydock {

class WindowActions;
struct WindowModels;

/// What the Help menu offers on the window itself: "What's this?", diagnostics and "About".
class WindowHelp : public QObject
{
    Q_OBJECT
public:
    /// When everything else of the window is there.
    WindowHelp(const WindowModels &models, const WindowActions *actions, QMainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void whatsThis();

    QMainWindow *m_window;
};

} // namespace Skydock
