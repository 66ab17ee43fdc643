// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace Skydock {

/// Buttons in a row of a panel, reached by Tab like all others there. Those that there is no room for are in a menu behind
/// the last.
class ToolStrip : public QToolBar
{
    Q_OBJECT
public:
    explicit ToolStrip(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void actionEvent(QActionEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Skydock
