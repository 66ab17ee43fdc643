// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QVariant>

#include <span>

namespace Skydock {

struct SettingsValues;

/// One setting: its name in the file, and how it is read and written. `read` says what it wants when it refuses; `write`
/// gives an invalid value for what is not in the file until somebody has chosen.
struct SettingEntry
{
    const char *key;
    Result<void> (*read)(const QString &text, SettingsValues &values);
    QVariant (*write)(const SettingsValues &values);
};

/// What the window remembers of itself. Nobody writes it by hand, so its refusals have no words.
std::span<const SettingEntry> windowSettings();

} // namespace Skydock
