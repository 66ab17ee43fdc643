// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportoptions.h"

namespace Skydock {

/// What stood behind `skydock export`, unread. An option that was not given is nullopt.
struct ExportArguments
{
    QString subject;
    QStringList hosts;
    std::optional<QString> output;
    std::optional<QString> format;
    std::optional<QString> from;
    std::optional<QString> to;
    std::optional<QString> by;
    std::optional<QString> width;
    std::optional<QString> height;
    std::optional<QString> scale;
    std::optional<QString> theme;
};

/// Reads the arguments. Usage, in a sentence that says what is possible, where one of them makes no sense; NotFound for
/// a range that is empty.
Result<ExportOptions> readExportArguments(const ExportArguments &arguments);

/// The instant at which a year, a month or a day begins in UTC, or an ISO 8601 instant; nullopt for anything else.
std::optional<qint64> parsePeriodStart(const QString &text);

} // namespace Skydock
