// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What the unusual controls show and how they are used by mouse and keyboard, in a few sentences each.
namespace Skydock::WhatsThis {

/// The objects that have such a text.
QStringList names();
/// Gives every one of them in the window its text, in the language of now.
void explain(const QWidget *window);
/// The text of the widget, or of what it is a part of; empty without one.
QString textOf(const QWidget *widget);

} // namespace Skydock::WhatsThis
