// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Skydock {

/// Has Tab go through these parts of a window one after the other, and through each of them in its own order. What is
/// added to a part later finds its place beside what is there with QWidget::setTabOrder.
void chainParts(const QList<QWidget *> &parts);

/// What Tab reaches before it, shown or not.
QWidget *previousInTabOrder(QWidget *widget);

} // namespace Skydock
