// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetstate.h"
#include "mirrordiagnostics.h"

#include <QStringList>
#include <QUrl>

namespace Skydock {

/// What a bug report says, apart from the mirror itself.
struct DiagnosticsFacts
{
    QStringList system; ///< "Qt: 6.4.2", a line each
    QString mirrorPath;
    QUrl server;
    bool isOffline = false;
    std::optional<BudgetState> budget;
    QStringList changedSettings; ///< "key = value", those that are not as at first
    QStringList problems; ///< what could not be used of the settings, and the last error of the synchroniser
    QStringList secrets;  ///< what must not be read in the text, wherever it would come from
};

/// Versions, operating system, locale; with a window its platform, style and screens. For the main thread.
QStringList systemFacts();

/// Plain text in English, whatever the language of the person: it is for those who read the report. The home folder
/// reads "~", an address has neither user nor password nor query.
QString diagnosticsText(const DiagnosticsFacts &facts, const Result<MirrorDiagnostics> &mirror);

} // namespace Skydock
