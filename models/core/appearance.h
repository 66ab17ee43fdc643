// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace Skydock {

/// What a person chose for the colours of the windows.
enum class Appearance { System, Light, Dark, HighContrast };

/// The colours that Skydock brings along.
enum class ColorScheme { Light, Dark, HighContrastLight, HighContrastDark };

/// What the desktop says it would like to see.
struct DesktopWish
{
    enum class Scheme { None, Dark, Light };
    Scheme scheme = Scheme::None;
    bool isHighContrast = false;
    bool operator==(const DesktopWish &) const = default;
};

/// What the platform's own palette already is.
struct SystemLook
{
    bool isDark = false;
    bool isHighContrast = false;
    bool operator==(const SystemLook &) const = default;
};

/// The colours to lay over the platform's; nullopt where those are what is asked for.
std::optional<ColorScheme> schemeFor(Appearance chosen, const DesktopWish &wish, const SystemLook &look);

} // namespace Skydock
