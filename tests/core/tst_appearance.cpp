// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include <QTest>

using namespace Skydock;

Q_DECLARE_METATYPE(std::optional<Skydock::ColorScheme>)

namespace {

constexpr SystemLook lightSystem{};
constexpr SystemLook darkSystem{true, false};
constexpr SystemLook blackSystem{true, true};
constexpr SystemLook whiteSystem{false, true};

} // namespace

/// Which colours are laid over the platform's, for what a person and a desktop ask for.
class TestAppearance : public QObject
{
    Q_OBJECT
private slots:
    void layColours_data()
    {
        using Wish = DesktopWish;
        using enum ColorScheme;
        QTest::addColumn<Appearance>("chosen");
        QTest::addColumn<DesktopWish>("wish");
        QTest::addColumn<SystemLook>("look");
        QTest::addColumn<std::optional<ColorScheme>>("laid");
        const auto row = [](const char *name, Appearance chosen, const DesktopWish &wish,
                            const SystemLook &look, std::optional<ColorScheme> laid) {
            QTest::newRow(name) << chosen << wish << look << laid;
        };
        const Wish none;
        const Wish dark{Wish::Scheme::Dark, false};
        const Wish light{Wish::Scheme::Light, false};
        const Wish contrast{Wish::Scheme::None, true};
        const Wish darkContrast{Wish::Scheme::Dark, true};
        row("no wish, light", Appearance::System, none, lightSystem, {});
        row("no wish, dark", Appearance::System, none, darkSystem, {});
        row("dark wish, light platform", Appearance::System, dark, lightSystem, Dark);
        row("dark wish, dark platform", Appearance::System, dark, darkSystem, {});
        row("light wish, dark platform", Appearance::System, light, darkSystem, Light);
        row("light wish, light platform", Appearance::System, light, lightSystem, {});
        row("contrast, light", Appearance::System, contrast, lightSystem, HighContrastLight);
        row("contrast, dark", Appearance::System, contrast, darkSystem, HighContrastDark);
        row("contrast there already", Appearance::System, contrast, whiteSystem, {});
        row("dark contrast", Appearance::System, darkContrast, lightSystem, HighContrastDark);
        row("dark contrast, white platform", Appearance::System, darkContrast, whiteSystem, HighContrastDark);
        row("a platform of high contrast", Appearance::System, none, blackSystem, {});
        row("light chosen", Appearance::Light, dark, darkSystem, Light);
        row("light chosen where it is light", Appearance::Light, dark, lightSystem, {});
        row("dark chosen", Appearance::Dark, light, lightSystem, Dark);
        row("dark chosen where it is dark", Appearance::Dark, light, darkSystem, {});
        row("contrast chosen", Appearance::HighContrast, light, lightSystem, HighContrastDark);
        row("contrast chosen, dark", Appearance::HighContrast, none, darkSystem, HighContrastDark);
        row("contrast chosen where it is", Appearance::HighContrast, none, blackSystem, {});
        row("contrast chosen, white platform", Appearance::HighContrast, none, whiteSystem, HighContrastDark);
    }
    void layColours()
    {
        QFETCH(Appearance, chosen);
        QFETCH(DesktopWish, wish);
        QFETCH(SystemLook, look);
        QFETCH(std::optional<ColorScheme>, laid);
        const auto found = schemeFor(chosen, wish, look);
        QCOMPARE(found.has_value(), laid.has_value());
        if (laid)
            QCOMPARE(int(*found), int(*laid));
    }
};

QTEST_GUILESS_MAIN(TestAppearance)
#include "tst_appearance.moc"
