// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdiagnostics.h"

#include "diagnostics.h"
#include "mirror.h"
#include "online.h"
#include "settings.h"
#include "workspace.h"

namespace Skydock {

WindowDiagnostics::WindowDiagnostics(const Settings *settings, const Workspace *workspace)
    : m_settings(settings)
    , m_workspace(workspace)
{}

void WindowDiagnostics::collect(QObject *receiver, const Collected &collected)
{
    DiagnosticsFacts facts;
    facts.system = systemFacts();
    facts.mirrorPath = Mirror(m_workspace->session.dataDir()).path();
    facts.changedSettings = changedSettings(m_settings->values());
    facts.problems = m_settings->problems();
    facts.secrets << TokenStore::fromEnvironment();
    facts.server = m_settings->values().baseUrl;
    facts.isOffline = !m_workspace->online();
    if (const Online *online = m_workspace->online()) {
        const SyncStatus status = online->sync.status();
        facts.server = online->baseUrl();
        facts.budget = status.budget;
        facts.secrets << online->tokens.token();
        if (status.error)
            facts.problems << status.error->text;
    }
    if (const auto error = m_workspace->session.error())
        facts.problems << error->text;
    readMirrorDiagnostics(facts.mirrorPath, receiver,
                          [facts, collected](const Result<MirrorDiagnostics> &mirror) {
                              collected(diagnosticsText(facts, mirror));
                          });
}

} // namespace Skydock
