// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QMenu;

namespace Skydock {

/// The words of an action or a menu alone: without the underlined letter, the dots that promise a dialog, and what
/// stands behind a tab.
QString plainActionText(QString text);

/// The menus that lead to it, outermost first: "View › Columns".
QString menuPath(const QString &outer, const QMenu &menu);

} // namespace Skydock
