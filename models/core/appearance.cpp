// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

namespace Skydock {

namespace {

SystemLook wantedLook(Appearance chosen, const DesktopWish &wish, const SystemLook &look)
{
    switch (chosen) {
    case Appearance::Light:
        return {false, false};
    case Appearance::Dark:
        return {true, false};
    case Appearance::HighContrast:
        return {true, true};
    case Appearance::System:
        break;
    }
    const bool isDark =
        wish.scheme == DesktopWish::Scheme::None ? look.isDark : wish.scheme == DesktopWish::Scheme::Dark;
    return {isDark, wish.isHighContrast};
}

} // namespace

std::optional<ColorScheme> schemeFor(Appearance chosen, const DesktopWish &wish, const SystemLook &look)
{
    const SystemLook wanted = wantedLook(chosen, wish, look);
    // More contrast than was asked for is a choice of the platform's that nobody takes offence at.
    const bool isEnough = look.isHighContrast || !wanted.isHighContrast;
    if (wanted.isDark == look.isDark && isEnough)
        return std::nullopt;
    if (wanted.isHighContrast)
        return wanted.isDark ? ColorScheme::HighContrastDark : ColorScheme::HighContrastLight;
    return wanted.isDark ? ColorScheme::Dark : ColorScheme::Light;
}

} // namespace Skydock
