// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Skydock {

/// Has a screen reader say a text now, whatever has the focus. The widget carries the text as its accessible name too.
void announce(QWidget *widget, const QString &text);

} // namespace Skydock
