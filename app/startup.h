// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "result.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace Skydock {

/// Why a window cannot be opened here, as far as the environment tells; no error where it is worth trying.
Result<void> checkDisplay(const QProcessEnvironment &environment, const WindowOptions &options);

/// Opens the standard streams that the caller left closed, so that no file of ours takes their place and receives what
/// is meant for them. Call it first.
void reserveStandardStreams();

/// Lives while QApplication is being made. A platform plugin that cannot start ends the process with a sentence and
/// exit status 1 instead of a core dump. What Qt says meanwhile is held back and comes out at the end.
class PlatformStartGuard
{
public:
    PlatformStartGuard();
    PlatformStartGuard(const PlatformStartGuard &) = delete;
    PlatformStartGuard &operator=(const PlatformStartGuard &) = delete;
    ~PlatformStartGuard();

    /// The sentence for a failed start; `reasons` are Qt's own words, the first of them quoted.
    static QString sentence(const QStringList &reasons);
};

} // namespace Skydock
