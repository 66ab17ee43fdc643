// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettes.h"

#include "semanticcolors.h"

#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <array>

namespace Skydock {

namespace {

constexpr double textContrast = 4.5;
constexpr double highContrast = 20; // black on white has 21

struct SchemeColors
{
    QRgb window, base, alternateBase, button;
    QRgb text, brightText, placeholder, disabled;
    QRgb highlight, highlightedText, restingHighlight;
    QRgb link, linkVisited;
    QRgb toolTipBase, toolTipText;
    QRgb light, midlight, mid, dark, shadow; ///< of what is drawn in relief
};

constexpr SchemeColors lightColors{.window = 0xfff2f2f3,
                                   .base = 0xffffffff,
                                   .alternateBase = 0xfff7f7f8,
                                   .button = 0xfff2f2f3,
                                   .text = 0xff1b1c1e,
                                   .brightText = 0xffffffff,
                                   .placeholder = 0xff66686d,
                                   .disabled = 0xff8d8f94,
                                   .highlight = 0xff1f6ac2,
                                   .highlightedText = 0xffffffff,
                                   .restingHighlight = 0xff5b6b80,
                                   .link = 0xff0a58ad,
                                   .linkVisited = 0xff6a3fa0,
                                   .toolTipBase = 0xfffdfdf2,
                                   .toolTipText = 0xff1b1c1e,
                                   .light = 0xffffffff,
                                   .midlight = 0xffe4e4e6,
                                   .mid = 0xffb9babd,
                                   .dark = 0xff9a9b9f,
                                   .shadow = 0xff6d6e72};

constexpr SchemeColors darkColors{.window = 0xff2b2c30,
                                  .base = 0xff1e1f22,
                                  .alternateBase = 0xff26272b,
                                  .button = 0xff37383d,
                                  .text = 0xffe8e8ea,
                                  .brightText = 0xffffffff,
                                  .placeholder = 0xffa3a5ab,
                                  .disabled = 0xff7f8187,
                                  .highlight = 0xff2f6fc4,
                                  .highlightedText = 0xffffffff,
                                  .restingHighlight = 0xff4d5a6b,
                                  .link = 0xff82b8ff,
                                  .linkVisited = 0xffc8a9f7,
                                  .toolTipBase = 0xff3b3c42,
                                  .toolTipText = 0xfff2f2f4,
                                  .light = 0xff4b4c52,
                                  .midlight = 0xff414248,
                                  .mid = 0xff242529,
                                  .dark = 0xff18191b,
                                  .shadow = 0xff000000};

constexpr SchemeColors blackColors{.window = 0xff000000,
                                   .base = 0xff000000,
                                   .alternateBase = 0xff1a1a1a,
                                   .button = 0xff000000,
                                   .text = 0xffffffff,
                                   .brightText = 0xffffffff,
                                   .placeholder = 0xffd0d0d0,
                                   .disabled = 0xffa6a6a6,
                                   .highlight = 0xffffd700,
                                   .highlightedText = 0xff000000,
                                   .restingHighlight = 0xffffd700,
                                   .link = 0xff9ecbff,
                                   .linkVisited = 0xffffb3ff,
                                   .toolTipBase = 0xff000000,
                                   .toolTipText = 0xffffffff,
                                   .light = 0xffffffff,
                                   .midlight = 0xff9a9a9a,
                                   .mid = 0xff9a9a9a,
                                   .dark = 0xffd0d0d0,
                                   .shadow = 0xffffffff};

constexpr SchemeColors whiteColors{.window = 0xffffffff,
                                   .base = 0xffffffff,
                                   .alternateBase = 0xffeeeeee,
                                   .button = 0xffffffff,
                                   .text = 0xff000000,
                                   .brightText = 0xff000000,
                                   .placeholder = 0xff3a3a3a,
                                   .disabled = 0xff595959,
                                   .highlight = 0xff0000a8,
                                   .highlightedText = 0xffffffff,
                                   .restingHighlight = 0xff0000a8,
                                   .link = 0xff0000c8,
                                   .linkVisited = 0xff6a006a,
                                   .toolTipBase = 0xffffffff,
                                   .toolTipText = 0xff000000,
                                   .light = 0xff000000,
                                   .midlight = 0xff595959,
                                   .mid = 0xff595959,
                                   .dark = 0xff3a3a3a,
                                   .shadow = 0xff000000};

const SchemeColors &colorsOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return lightColors;
    case ColorScheme::Dark:
        return darkColors;
    case ColorScheme::HighContrastDark:
        return blackColors;
    case ColorScheme::HighContrastLight:
        break;
    }
    return whiteColors;
}

/// A colour that is not opaque, as it is seen on what lies under it.
QColor seenOn(const QColor &background, const QColor &color)
{
    return mixed(background, QColor(color.rgb()), color.alphaF());
}

/// Roles of texts that stand on the base.
constexpr std::array textRoles{QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited};

/// How light a button comes out in the middle, 0 to 1.
double buttonLightness(const QStyle &style, ColorScheme scheme)
{
    constexpr QRect place(0, 0, 60, 30);
    QStyleOptionButton option;
    option.rect = place;
    option.palette = paletteOf(scheme);
    option.state = QStyle::State_Enabled | QStyle::State_Raised;
    QImage image(place.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Window));
    QPainter painter(&image);
    style.drawControl(QStyle::CE_PushButton, &option, &painter);
    painter.end();
    return image.pixelColor(place.center()).lightnessF();
}

} // namespace

QPalette paletteOf(ColorScheme scheme)
{
    const SchemeColors &colors = colorsOf(scheme);
    const std::array<std::pair<QPalette::ColorRole, QRgb>, 20> roles{{
        {QPalette::WindowText, colors.text},
        {QPalette::Button, colors.button},
        {QPalette::Light, colors.light},
        {QPalette::Midlight, colors.midlight},
        {QPalette::Dark, colors.dark},
        {QPalette::Mid, colors.mid},
        {QPalette::Text, colors.text},
        {QPalette::BrightText, colors.brightText},
        {QPalette::ButtonText, colors.text},
        {QPalette::Base, colors.base},
        {QPalette::Window, colors.window},
        {QPalette::Shadow, colors.shadow},
        {QPalette::Highlight, colors.highlight},
        {QPalette::HighlightedText, colors.highlightedText},
        {QPalette::Link, colors.link},
        {QPalette::LinkVisited, colors.linkVisited},
        {QPalette::AlternateBase, colors.alternateBase},
        {QPalette::ToolTipBase, colors.toolTipBase},
        {QPalette::ToolTipText, colors.toolTipText},
        {QPalette::PlaceholderText, colors.placeholder},
    }};
    QPalette palette;
    for (const auto &[role, color] : roles)
        palette.setColor(QPalette::All, role, QColor::fromRgb(color));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::Link,
          QPalette::LinkVisited, QPalette::PlaceholderText, QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colors.restingHighlight));
    return palette;
}

SystemLook lookOf(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const double contrast =
        std::min(contrastRatio(text, base),
                 contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)));
    return {base.lightnessF() < text.lightnessF(), contrast >= highContrast};
}

QPalette mendedRoles(const QPalette &palette)
{
    QPalette mended;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        const QColor window = palette.color(group, QPalette::Window);
        // Of the two backgrounds that it may stand on, the one that it is harder to read on.
        const bool isDark = lookOf(palette).isDark;
        const bool isWindowHarder = (window.lightnessF() < base.lightnessF()) != isDark;
        const QColor harder = isWindowHarder ? window : base;
        for (const auto role : textRoles) {
            const QColor seen = seenOn(base, palette.color(group, role));
            if (contrastRatio(seen, harder) < textContrast)
                mended.setColor(group, role, withContrast(seen, harder, textContrast));
        }
        const QColor highlight = palette.color(group, QPalette::Highlight);
        const QColor highlighted = palette.color(group, QPalette::HighlightedText);
        if (contrastRatio(highlight, highlighted) < textContrast)
            mended.setColor(group, QPalette::Highlight, withContrast(highlight, highlighted, textContrast));
    }
    return mended;
}

bool followsPalettes(const QStyle &style)
{
    constexpr double half = 0.5;
    return buttonLightness(style, ColorScheme::Light) > half &&
           buttonLightness(style, ColorScheme::Dark) < half;
}

} // namespace Skydock
