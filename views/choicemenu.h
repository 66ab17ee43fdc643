// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyhelp.h"

#include <QMenu>

namespace Skydock {

/// A menu that stays open while its checkable entries are ticked, so that several can be chosen in one visit. Enter
/// ticks and closes.
class ChoiceMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Skydock
