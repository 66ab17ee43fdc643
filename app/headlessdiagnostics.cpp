// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessdiagnostics.h"

#include "clock.h"
#include "commandline.h"
#include "diagnostics.h"
#include "mirror.h"
#include "requestbudget.h"
#include "resources.h"
#include "settings.h"
#include "tokenstore.h"

#include <QFileInfo>

namespace Skydock {

QString headlessDiagnostics(const CommandLine &commandLine)
{
    loadResources(); // the schema's steps are among them
    const Settings settings(Settings::usualPath());
    const QString token = TokenStore::fromEnvironment();
    DiagnosticsFacts facts;
    facts.system = systemFacts();
    facts.mirrorPath = Mirror(commandLine.dataDir).path();
    facts.server = commandLine.baseUrl.value_or(settings.values().baseUrl);
    facts.isOffline = commandLine.offline;
    facts.changedSettings = changedSettings(settings.values());
    facts.problems = settings.problems();
    facts.secrets << token;
    SystemClock clock;
    if (const QString ledger = defaultLedgerPath(); QFileInfo::exists(ledger))
        facts.budget = RequestBudget(ledger, RequestBudget::accountKey(facts.server, token), &clock).state();
    return diagnosticsText(facts, readMirrorDiagnostics(facts.mirrorPath));
}

} // namespace Skydock
