// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinearrangement.h"

#include <QColor>
#include <QString>

namespace Skydock {

/// The colours of the bars: eight hues of Okabe and Ito that stay apart for every kind of colour vision, tuned to
/// light and dark. An operator has its slot by name alone, so a bar keeps its colour from view to view.
inline constexpr int operatorSlotCount = 8;
inline constexpr int unknownOperatorSlot = operatorSlotCount;

/// 0 … operatorSlotCount - 1, or unknownOperatorSlot for an empty name.
int operatorSlot(const QString &operatorName);

/// The slot of a spacecraft's type (its configuration), by name alone as well.
int typeSlot(const QString &typeName);

/// Of an operator or a type, whichever decides the colours.
int colorSlot(const QString &name, StayColor color);

/// What an operator is called where there is little room; the name itself where no shorter one is known.
QString shortOperatorName(const QString &operatorName);

/// How what decides a colour is called in a legend: an operator in short, a type in the language of the person.
QString categoryName(const QString &name, StayColor color);

QColor operatorColor(int slot, bool onDark);

/// Black or white, whichever reads better on `background`.
QColor textColorOn(const QColor &background);

} // namespace Skydock
