// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolstrip.h"

#include <QActionEvent>
#include <QLayout>
#include <QStyle>
#include <QToolButton>

namespace Skydock {

ToolStrip::ToolStrip(QWidget *parent) : QToolBar(parent)
{
    setMovable(false);
    layout()->setContentsMargins({});
    const int size = style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, this);
    setIconSize({size, size});
    // Qt makes it, and gives it neither a name nor a place in the order of Tab.
    if (auto *rest = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        rest->setAccessibleName(tr("More buttons"));
        rest->setToolTip(rest->accessibleName());
        rest->setFocusPolicy(Qt::TabFocus);
    }
}

bool ToolStrip::event(QEvent *event)
{
    const bool isHandled = QToolBar::event(event);
    if (event->type() == QEvent::StyleChange)
        layout()->setContentsMargins({}); // a bar's own come with the style
    return isHandled;
}

/// A tool bar's buttons are left out by Tab, for its actions are in the menus; these here are not.
void ToolStrip::actionEvent(QActionEvent *event)
{
    QToolBar::actionEvent(event);
    QWidget *button = widgetForAction(event->action());
    if (event->type() == QEvent::ActionAdded && button)
        button->setFocusPolicy(Qt::TabFocus);
}

/// It is no bar to look at: the panel is its ground.
void ToolStrip::paintEvent(QPaintEvent * /*event*/)
{}

} // namespace Skydock
