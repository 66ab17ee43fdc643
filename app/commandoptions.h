// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace Skydock {

/// One option of the command line. Adding an option adds one row, and a line where CommandLine takes its value.
struct CommandOption
{
    enum class Scope {
        Common, ///< for every command
        List,
        ListExportAndShow,
        Show,
        Export,
        Sync,
        Diagnostics, ///< which has none of its own
        Window,
        Hidden, ///< for every command, left out of the help: for packagers and tests
    };
    const char *name;
    const char *shortName;   ///< nullptr without one
    const char *valueName;   ///< nullptr for a switch
    const char *description; ///< in the translation context "Skydock::CommandLine"
    Scope scope;
};

const std::array<CommandOption, 26> &commandOptions();

/// Does the option belong to the command with options of this scope?
bool isFor(const CommandOption &option, CommandOption::Scope command);

} // namespace Skydock
