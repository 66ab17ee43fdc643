// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandoptions.h"

#include <QtGlobal>

namespace Skydock {

const std::array<CommandOption, 16> &commandOptions()
{
    using Scope = CommandOption::Scope;
    static constexpr std::array<CommandOption, 16> options{{
        {"data-dir", nullptr, "DIR", QT_TRANSLATE_NOOP("Skydock::CommandLine", "keep the mirror in DIR"),
         Scope::Common},
        {"offline", nullptr, nullptr, QT_TRANSLATE_NOOP("Skydock::CommandLine", "do not use the network"),
         Scope::Common},
        {"base-url", nullptr, "URL",
         QT_TRANSLATE_NOOP("Skydock::CommandLine", "ask another Launch Library than the usual one"),
         Scope::Common},
        {"help", "h", nullptr, QT_TRANSLATE_NOOP("Skydock::CommandLine", "print this text"), Scope::Common},
        {"version", "v", nullptr, QT_TRANSLATE_NOOP("Skydock::CommandLine", "print the version"),
         Scope::Common},
        {"search", nullptr, "TEXT",
         QT_TRANSLATE_NOOP("Skydock::CommandLine", "only records that contain every word of TEXT"),
         Scope::List},
        {"filter", nullptr, "KEY=VALUE",
         QT_TRANSLATE_NOOP("Skydock::CommandLine", "only records that match; may be given several times"),
         Scope::List},
        {"ordering", nullptr, "FIELD[,FIELD]",
         QT_TRANSLATE_NOOP("Skydock::CommandLine", "sort by FIELD, or in reverse by -FIELD"), Scope::List},
        {"limit", nullptr, "N",
         QT_TRANSLATE_NOOP("Skydock::CommandLine", "at most N records; all without it"), Scope::List},
        {"offset", nullptr, "N", QT_TRANSLATE_NOOP("Skydock::CommandLine", "leave out the first N records"),
         Scope::List},
        {"format", nullptr, "FORMAT",
         QT_TRANSLATE_NOOP("Skydock::CommandLine", "table (the default), json or csv"), Scope::List},
        {"collection", nullptr, "NAME",
         QT_TRANSLATE_NOOP("Skydock::CommandLine",
                           "only spacecraft, dockings, flights or ports; all without it"),
         Scope::Sync},
        {"max-requests", nullptr, "N", QT_TRANSLATE_NOOP("Skydock::CommandLine", "stop after N requests"),
         Scope::Sync},
        {"wait", nullptr, nullptr,
         QT_TRANSLATE_NOOP("Skydock::CommandLine",
                           "when the requests of this hour are used up, wait and go on until the mirror is "
                           "complete"),
         Scope::Sync},
        {"benchmark-start", nullptr, nullptr, "", Scope::Window},
        {"catalogue", nullptr, "DIR", "", Scope::Hidden},
    }};
    return options;
}

} // namespace Skydock
