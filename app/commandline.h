// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportoptions.h"
#include "listoptions.h"
#include "result.h"
#include "showoptions.h"
#include "syncoptions.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Skydock {

struct WindowOptions
{
    bool benchmarkStart = false;   ///< print one line when the first rows are painted, then quit
    QString platform;              ///< named by Qt's own option `-platform`; empty without it
    bool hasDisplayOption = false; ///< Qt's own option `-display` names one
    bool operator==(const WindowOptions &) const = default;
};

/// What the person asked for. Values only: nothing has been opened or looked up yet.
struct CommandLine
{
    enum class Mode { Window, List, Show, Sync, Export, Diagnostics, Help, Version };

    Mode mode = Mode::Window;
    QString dataDir;
    QString catalogueDir = QStringLiteral(":/catalogue");
    bool offline = false;
    std::optional<QUrl> baseUrl; ///< of Launch Library; nullopt: as the settings say
    ListOptions list;            ///< for Mode::List
    ShowOptions show;            ///< for Mode::Show
    SyncOptions sync;            ///< for Mode::Sync
    ExportOptions exportOptions; ///< for Mode::Export
    WindowOptions window;        ///< for Mode::Window
    /// Needs fonts and a painter, though no window.
    bool isDrawing() const
    {
        return mode == Mode::Export && exportOptions.subject == ExportOptions::Subject::Timeline;
    }
    bool operator==(const CommandLine &) const = default;
};

/// Reads the arguments, the program's name first. Needs no application object. Qt's own options (`-platform`, `-style`
/// …) are passed over; they reach QApplication through argv. Wrong usage is an Error of that kind.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// Where the mirror is kept unless `--data-dir` says otherwise: `$XDG_DATA_HOME/skydock`.
QString defaultDataDir();

/// Where the calls of this user are counted, whatever the mirror: they come from one address.
QString defaultLedgerPath();

} // namespace Skydock
