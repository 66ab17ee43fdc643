// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosticssource.h"

namespace Skydock {

class Settings;
class Workspace;

/// The diagnostics of a running window. The disk is read in a worker.
class WindowDiagnostics : public DiagnosticsSource
{
public:
    /// Both outlive it.
    WindowDiagnostics(const Settings *settings, const Workspace *workspace);

    void collect(QObject *receiver, const Collected &collected) override;

private:
    const Settings *m_settings;
    const Workspace *m_workspace;
};

} // namespace Skydock
