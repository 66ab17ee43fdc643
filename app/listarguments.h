// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listoptions.h"
#include "result.h"

#include <QStringList>

namespace Skydock {

/// What stood behind `skydock list`, unread. An option that was not given is nullopt.
struct ListArguments
{
    QString collection;
    std::optional<QString> search;
    QStringList filters; ///< "key=value"
    std::optional<QString> ordering;
    std::optional<QString> limit;
    std::optional<QString> offset;
    std::optional<QString> format;
};

/// Reads the arguments; Usage, in a sentence that says what is possible, where one of them makes no sense.
Result<ListOptions> readListArguments(const ListArguments &arguments);

QStringList outputFormatNames();

} // namespace Skydock
