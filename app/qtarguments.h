// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Skydock {

/// The arguments that QApplication understands itself, apart from our own.
struct QtArguments
{
    QStringList own; ///< what is left
    QStringList qt;
    QString platform;        ///< behind `-platform`
    bool hasDisplay = false; ///< `-display` was given
};

/// `valueOptions`: our options that take the next argument, whatever it looks like.
QtArguments splitQtArguments(const QStringList &arguments, const QStringList &valueOptions);

} // namespace Skydock
