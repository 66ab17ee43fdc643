// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Skydock {

enum class ShowFormat { Text, Json };

/// What `skydock show` was asked for. Which spacecraft is as it was typed: only the mirror knows which there are.
struct ShowOptions
{
    QString which; ///< an id, a name, a serial number or words of a name
    bool detailed = false;
    ShowFormat format = ShowFormat::Text;
    bool operator==(const ShowOptions &) const = default;
};

/// What stood behind `skydock show`, unread. An option that was not given is nullopt.
struct ShowArguments
{
    QStringList words;
    std::optional<QString> mode;
    std::optional<QString> format;
};

/// Reads the arguments; Usage, in a sentence that says what is possible, where one of them makes no sense.
Result<ShowOptions> readShowArguments(const ShowArguments &arguments);

} // namespace Skydock
