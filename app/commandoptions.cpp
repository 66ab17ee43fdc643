// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandoptions.h"

#include <QtGlobal>

namespace Skydock {

namespace {

using Scope = CommandOption::Scope;

constexpr std::array<CommandOption, 26> options{{
    {"data-dir", nullptr, "DIR", QT_TRANSLATE_NOOP("Skydock::CommandLine", "keep the mirror in DIR"),
     Scope::Common},
    {"offline", nullptr, nullptr, QT_TRANSLATE_NOOP("Skydock::CommandLine", "do not use the network"),
     Scope::Common},
    {"base-url", nullptr, "URL",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "ask another Launch Library than the usual one"),
     Scope::Common},
    {"help", "h", nullptr, QT_TRANSLATE_NOOP("Skydock::CommandLine", "print this text"), Scope::Common},
    {"version", "v", nullptr, QT_TRANSLATE_NOOP("Skydock::CommandLine", "print the version"), Scope::Common},
    {"search", nullptr, "TEXT",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "only records that contain every word of TEXT"), Scope::List},
    {"filter", nullptr, "KEY=VALUE",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "only records that match; may be given several times"),
     Scope::List},
    {"ordering", nullptr, "FIELD[,FIELD]",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "sort by FIELD, or in reverse by -FIELD"), Scope::List},
    {"limit", nullptr, "N", QT_TRANSLATE_NOOP("Skydock::CommandLine", "at most N records; all without it"),
     Scope::List},
    {"offset", nullptr, "N", QT_TRANSLATE_NOOP("Skydock::CommandLine", "leave out the first N records"),
     Scope::List},
    {"format", nullptr, "FORMAT",
     QT_TRANSLATE_NOOP("Skydock::CommandLine",
                       "of list: table (the default), json or csv; of export and show: see there"),
     Scope::ListExportAndShow},
    {"mode", nullptr, "normal|detailed",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "what it is, or everything that is known; normal without it"),
     Scope::Show},
    {"output", nullptr, "FILE",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "write to FILE, whose ending names the format; - is the "
                                               "standard output"),
     Scope::Export},
    {"host", nullptr, "NAME",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "only this host, by name or id; may be given several times"),
     Scope::Export},
    {"from", nullptr, "TIME", QT_TRANSLATE_NOOP("Skydock::CommandLine", "begin at TIME"), Scope::Export},
    {"to", nullptr, "TIME", QT_TRANSLATE_NOOP("Skydock::CommandLine", "end before TIME"), Scope::Export},
    {"by", nullptr, "port|spacecraft",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "what the lanes of the timeline stand for"), Scope::Export},
    {"width", nullptr, "N",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "width of the timeline, 1600 without it"), Scope::Export},
    {"height", nullptr, "N",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "height of the timeline; as high as its lanes without it"),
     Scope::Export},
    {"scale", nullptr, "1|2|3|4",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "a PNG with so many pixels for each one"), Scope::Export},
    {"theme", nullptr, "light|dark",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "colours of the timeline, light without it"), Scope::Export},
    {"collection", nullptr, "NAME",
     QT_TRANSLATE_NOOP("Skydock::CommandLine", "only spacecraft, dockings, flights or ports; all without it"),
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

} // namespace

const std::array<CommandOption, 26> &commandOptions()
{
    return options;
}

bool isFor(const CommandOption &option, CommandOption::Scope command)
{
    const bool isShared = option.scope == Scope::ListExportAndShow &&
                          (command == Scope::List || command == Scope::Export || command == Scope::Show);
    return option.scope == command || isShared;
}

} // namespace Skydock
