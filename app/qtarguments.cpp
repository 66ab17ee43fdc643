// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtarguments.h"

#include <algorithm>
#include <array>

namespace Skydock {
namespace {

using namespace Qt::StringLiterals;

// QGuiApplication and QApplication, "Supported Command Line Options", and those of the xcb plugin.
constexpr std::array withValue{
    "platform"_L1,
    "platformpluginpath"_L1,
    "platformtheme"_L1,
    "plugin"_L1,
    "qwindowgeometry"_L1,
    "qwindowicon"_L1,
    "qwindowtitle"_L1,
    "style"_L1,
    "stylesheet"_L1,
    "display"_L1,
    "geometry"_L1,
    "session"_L1,
    "name"_L1,
};
constexpr std::array switches{
    "reverse"_L1, "nograb"_L1, "dograb"_L1, "sync"_L1, "widgetcount"_L1, "qmljsdebugger"_L1,
};

template <class Names>
bool contains(const Names &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(), [name](QLatin1StringView other) { return other == name; });
}

/// Of these alone Qt takes a value behind an equals sign.
constexpr std::array withEquals{"style"_L1, "stylesheet"_L1, "qmljsdebugger"_L1};

/// "style" of "-style", "--style" and "-style=fusion"; empty for what is no option.
QStringView optionName(QStringView argument)
{
    if (!argument.startsWith(u'-'))
        return {};
    const QStringView name = argument.sliced(argument.startsWith("--"_L1) ? 2 : 1);
    const qsizetype equals = name.indexOf(u'=');
    return equals < 0 ? name : name.first(equals);
}

bool isQtOption(const QString &argument)
{
    const QStringView name = optionName(argument);
    if (argument.contains(u'='))
        return contains(withEquals, name);
    return contains(withValue, name) || contains(switches, name);
}

} // namespace

QtArguments splitQtArguments(const QStringList &arguments, const QStringList &valueOptions)
{
    QtArguments split;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const QStringView name = optionName(argument);
        const bool takesNext = !argument.contains(u'=') && i + 1 < arguments.size();
        if (argument == "--"_L1) {
            split.own += arguments.sliced(i);
            break;
        }
        if (!isQtOption(argument)) {
            split.own += argument;
            if (takesNext && valueOptions.contains(name))
                split.own += arguments[++i];
            continue;
        }
        split.qt += argument;
        if (takesNext && contains(withValue, name))
            split.qt += arguments[++i];
        split.hasDisplay = split.hasDisplay || name == "display"_L1;
        if (name == "platform"_L1)
            split.platform = split.qt.last();
    }
    return split;
}

} // namespace Skydock
