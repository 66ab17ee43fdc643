// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettes.h"

#include "outlinedstyle.h"
#include "semanticcolors.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaEnum>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QScopeGuard>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>

#include <cstdlib>
#include <functional>

using namespace Skydock;

namespace {

/// Brings its own colours, as styles with pictures for buttons do.
class PaintedStyle : public QProxyStyle
{
public:
    PaintedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    void drawControl(ControlElement, const QStyleOption *option, QPainter *painter,
                     const QWidget *) const override
    {
        painter->fillRect(option->rect, Qt::white);
    }
};

} // namespace

/// Skydock's own palettes as values. What is drawn with them is tst_contrast's.
class TestPalettes : public QObject
{
    Q_OBJECT
private slots:
    void areWhole_data() { addSchemes(); }
    void areWhole()
    {
        QFETCH(ColorScheme, scheme);
        const QPalette palette = paletteOf(scheme);
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role != QPalette::NoRole)
                    QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(name(role)));
            }
        }
        QCOMPARE(lookOf(palette).isDark,
                 scheme == ColorScheme::Dark || scheme == ColorScheme::HighContrastDark);
        QCOMPARE(lookOf(palette).isHighContrast,
                 scheme == ColorScheme::HighContrastLight || scheme == ColorScheme::HighContrastDark);
    }

    void canBeRead_data() { addSchemes(); }
    void canBeRead()
    {
        QFETCH(ColorScheme, scheme);
        const QPalette palette = paletteOf(scheme);
        for (const auto &[text, under] : pairs())
            checkContrast(palette, text, under, 4.5);
        for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            QVERIFY(palette.color(QPalette::Disabled, text) != palette.color(QPalette::Active, text));
        QVERIFY(contrastRatio(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= 3.0);
    }

    void ofTheSystemOnlyTheUnreadableIsMended()
    {
        for (const ColorScheme scheme : schemes())
            QCOMPARE(mendedRoles(paletteOf(scheme)).resolveMask(), QPalette().resolveMask());
        QPalette system = paletteOf(ColorScheme::Light);
        system.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        system.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
        const QPalette mended = mendedRoles(system);
        QVERIFY(!mended.isBrushSet(QPalette::Active, QPalette::Base));
        QVERIFY(!mended.isBrushSet(QPalette::Active, QPalette::Link));
        const QPalette whole = mended.resolve(system);
        for (const auto &[text, under] : pairs())
            checkContrast(whole, text, under, 4.5);
    }

    void fusionCanBeReadOnceMended()
    {
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        const QPalette whole = mendedRoles(fusion->standardPalette()).resolve(fusion->standardPalette());
        for (const auto &[text, under] : pairs())
            checkContrast(whole, text, under, 4.5);
    }

    void stylesThatBringTheirOwnColoursAreFound()
    {
        for (const QString &key : QStyleFactory::keys())
            QVERIFY2(followsPalettes(*std::unique_ptr<QStyle>(QStyleFactory::create(key))), qPrintable(key));
        QVERIFY(followsPalettes(OutlinedStyle(OutlinedStyle::Reach::Everything)));
        QVERIFY(!followsPalettes(PaintedStyle()));
    }

    void inHighContrastAButtonHasAnEdge()
    {
        QPushButton button;
        button.setStyle(m_lines.get());
        button.setPalette(paletteOf(ColorScheme::HighContrastDark));
        button.resize(80, 30);
        const QImage image = button.grab().toImage();
        QCOMPARE(image.pixelColor(40, 0), QColor(Qt::white));
        QCOMPARE(image.pixelColor(40, 15), QColor(Qt::black));
    }

    void inTheDarkABoxToTickHasAnEdge()
    {
        OutlinedStyle style(OutlinedStyle::Reach::Indicators);
        QCheckBox box;
        box.setStyle(&style);
        const QPalette dark = paletteOf(ColorScheme::Dark);
        box.setPalette(dark);
        box.resize(box.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect place = style.subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const QColor edge = box.grab().toImage().pixelColor(place.center().x(), place.top());
        QVERIFY(contrastRatio(edge, dark.color(QPalette::Window)) >= 3.0);
    }

    void fromTheRightTheTextStandsBesideItsIcon_data()
    {
        QTest::addColumn<bool>("hasMenu");
        QTest::addColumn<QString>("text");
        for (const bool hasMenu : {false, true}) {
            QTest::addRow("Arabic, menu: %d", hasMenu) << hasMenu << QString::fromUtf8("الأعمدة");
            QTest::addRow("Latin, menu: %d", hasMenu) << hasMenu << QStringLiteral("Columns");
        }
    }
    /// As far from the arrow as in the mirror image: the air at both ends is the same.
    void fromTheRightTheTextStandsBesideItsIcon()
    {
        QFETCH(const bool, hasMenu);
        QFETCH(const QString, text);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft); // painters have it from there
        const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        OutlinedStyle style(OutlinedStyle::Reach::Bars);
        QPixmap square(16, 16);
        square.fill(Qt::red);
        QMenu menu;
        QPushButton button(square, text);
        button.setStyle(&style);
        button.setPalette(paletteOf(ColorScheme::Light));
        if (hasMenu)
            button.setMenu(&menu);
        button.resize(button.sizeHint().width() + 40, 34);
        const QImage image = button.grab().toImage();
        const int arrow = hasMenu ? style.pixelMetric(QStyle::PM_MenuButtonIndicator) : 0;
        const Ink letters = inkOf(image, arrow + 4, image.width() - 4, [](const QColor &color) {
            return color.lightnessF() < 0.5 && color.saturationF() < 0.5;
        });
        const Ink icon = inkOf(image, 4, image.width() - 4,
                               [](const QColor &color) { return color.red() > 200 && color.green() < 100; });
        QVERIFY2(icon.from - letters.to >= 2 && icon.from - letters.to <= 10,
                 qPrintable(textOf(letters, icon)));
        const int before = image.width() - icon.to;
        const int after = letters.from - arrow;
        QVERIFY2(std::abs(before - after) <= 6 && after >= 8, qPrintable(textOf(letters, icon)));
    }

    /// A line under one of them would part it from its neighbours, and the word would not fit any more.
    void joinedLettersStayJoinedAtAKey()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        OutlinedStyle style(OutlinedStyle::Reach::Bars);
        QLineEdit field;
        QLabel plain(QString::fromUtf8("اللغة:"));
        QLabel keyed(QString::fromUtf8("الل&غة:"));
        keyed.setBuddy(&field);
        for (QLabel *label : {&plain, &keyed}) {
            label->setStyle(&style);
            label->setPalette(paletteOf(ColorScheme::Light));
            label->resize(label->sizeHint());
        }
        QCOMPARE(keyed.grab().toImage(), plain.grab().toImage());
    }

    void aButtonThatIsOnHasABar_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<OutlinedStyle::Reach>("reach");
        QTest::newRow("light") << ColorScheme::Light << OutlinedStyle::Reach::Bars;
        QTest::newRow("dark") << ColorScheme::Dark << OutlinedStyle::Reach::Indicators;
        QTest::newRow("white") << ColorScheme::HighContrastLight << OutlinedStyle::Reach::Everything;
        QTest::newRow("black") << ColorScheme::HighContrastDark << OutlinedStyle::Reach::Everything;
    }
    void aButtonThatIsOnHasABar()
    {
        QFETCH(const ColorScheme, scheme);
        QFETCH(const OutlinedStyle::Reach, reach);
        OutlinedStyle style(reach);
        QPushButton push;
        QToolButton tool;
        tool.setAutoRaise(true);
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(&push), static_cast<QAbstractButton *>(&tool)}) {
            button->setStyle(&style);
            button->setPalette(paletteOf(scheme));
            button->setCheckable(true);
            button->resize(90, 34);
            QVERIFY(barContrast(*button) < 3.0);
            button->setChecked(true);
            QVERIFY2(barContrast(*button) >= 3.0, qPrintable(QString::number(barContrast(*button))));
            QVERIFY(contrastRatio(barColor(*button), button->palette().color(QPalette::Window)) >= 3.0);
            button->setDown(true);
            QVERIFY(barContrast(*button) >= 3.0);
        }
    }

private:
    struct Ink
    {
        int from = -1; ///< the first column
        int to = -1;   ///< the last
    };
    static Ink inkOf(const QImage &image, int from, int to, const std::function<bool(const QColor &)> &isInk)
    {
        Ink ink;
        for (int x = from; x < to; ++x) {
            for (int y = 6; y < image.height() - 6; ++y) {
                if (!isInk(image.pixelColor(x, y)))
                    continue;
                ink.from = ink.from < 0 ? x : ink.from;
                ink.to = x;
            }
        }
        return ink;
    }
    static QString textOf(const Ink &letters, const Ink &icon)
    {
        return QStringLiteral("letters %1 to %2, icon %3 to %4")
            .arg(letters.from)
            .arg(letters.to)
            .arg(icon.from)
            .arg(icon.to);
    }
    /// In the middle, within the edges: a button without text has nothing else there.
    static QColor barColor(QWidget &button)
    {
        return button.grab().toImage().pixelColor(button.width() / 2, button.height() - 5);
    }
    static double barContrast(QWidget &button)
    {
        return contrastRatio(barColor(button), button.grab().toImage().pixelColor(button.rect().center()));
    }
    static QList<ColorScheme> schemes()
    {
        return {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrastLight,
                ColorScheme::HighContrastDark};
    }
    static void addSchemes()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
        QTest::newRow("white") << ColorScheme::HighContrastLight;
        QTest::newRow("black") << ColorScheme::HighContrastDark;
    }
    using Role = QPalette::ColorRole;
    static QList<std::pair<Role, Role>> pairs()
    {
        return {{QPalette::WindowText, QPalette::Window},
                {QPalette::Text, QPalette::Base},
                {QPalette::Text, QPalette::AlternateBase},
                {QPalette::ButtonText, QPalette::Button},
                {QPalette::HighlightedText, QPalette::Highlight},
                {QPalette::ToolTipText, QPalette::ToolTipBase},
                {QPalette::PlaceholderText, QPalette::Base},
                {QPalette::Link, QPalette::Base},
                {QPalette::Link, QPalette::Window},
                {QPalette::LinkVisited, QPalette::Base},
                {QPalette::LinkVisited, QPalette::Window}};
    }
    static QString name(int role)
    {
        return QString::fromLatin1(QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(role));
    }
    static void checkContrast(const QPalette &palette, Role text, Role under, double atLeast)
    {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const QColor background = palette.color(group, under);
            const QColor color = palette.color(group, text);
            const double ratio =
                contrastRatio(mixed(background, QColor(color.rgb()), color.alphaF()), background);
            QVERIFY2(ratio >= atLeast,
                     qPrintable(QStringLiteral("%1 on %2: %3").arg(name(text), name(under)).arg(ratio)));
        }
    }

    std::unique_ptr<QStyle> m_lines = std::make_unique<OutlinedStyle>(OutlinedStyle::Reach::Everything);
};

QTEST_MAIN(TestPalettes)
#include "tst_palettes.moc"
