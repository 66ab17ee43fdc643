// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Skydock {

/// Keys, any of which does the same, and what it is. Whoever answers a key has it in a list beside the code that does.
struct KeyHelp
{
    QList<QKeySequence> keys;
    QString text;
};

/// The keys that hold in one place of the window.
struct KeyGroup
{
    QString title;
    QList<KeyHelp> keys;
};

} // namespace Skydock
