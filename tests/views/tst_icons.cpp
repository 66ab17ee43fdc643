// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QGuiApplication>
#include <QPalette>
#include <QPixmapCache>
#include <QTest>

using namespace Skydock;

namespace {

/// The colour of the picture's most opaque pixel; invalid when nothing is drawn.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor strongest;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > (strongest.isValid() ? strongest.alpha() : 0))
                strongest = color;
        }
    }
    return strongest;
}

QPalette paletteOf(const QColor &text, const QColor &disabled, const QColor &selected)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, disabled);
    palette.setColor(QPalette::HighlightedText, selected);
    return palette;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QGuiApplication::setPalette(QPalette()); }

    void takesTheColorsOfThePalette();
    void followsAChangeOfPalette();
    void isSharpAtTwiceTheSize();
    void arrowsFollowTheLineOfReading();
    void aMissingIconIsEmpty();
    void everyTypeHasASilhouette_data();
    void everyTypeHasASilhouette();
    void aSilhouetteKeepsItsShape();
};

void TestIcons::takesTheColorsOfThePalette()
{
    QGuiApplication::setPalette(paletteOf(Qt::red, Qt::green, Qt::blue));
    const QIcon icon = tintedIcon(QStringLiteral("close"));
    QCOMPARE(ink(icon.pixmap(QSize(24, 24), 1, QIcon::Normal)).rgb(), QColor(Qt::red).rgb());
    QCOMPARE(ink(icon.pixmap(QSize(24, 24), 1, QIcon::Active)).rgb(), QColor(Qt::red).rgb());
    QCOMPARE(ink(icon.pixmap(QSize(24, 24), 1, QIcon::Disabled)).rgb(), QColor(Qt::green).rgb());
    QCOMPARE(ink(icon.pixmap(QSize(24, 24), 1, QIcon::Selected)).rgb(), QColor(Qt::blue).rgb());
}

void TestIcons::followsAChangeOfPalette()
{
    QGuiApplication::setPalette(paletteOf(Qt::black, Qt::gray, Qt::white));
    const QIcon icon = tintedIcon(QStringLiteral("search"));
    QCOMPARE(ink(icon.pixmap(QSize(24, 24), 1)).rgb(), QColor(Qt::black).rgb());
    QGuiApplication::setPalette(paletteOf(Qt::white, Qt::gray, Qt::black));
    QCOMPARE(ink(icon.pixmap(QSize(24, 24), 1)).rgb(), QColor(Qt::white).rgb());
}

void TestIcons::isSharpAtTwiceTheSize()
{
    const QPixmap pixmap = tintedIcon(QStringLiteral("info")).pixmap(QSize(16, 16), 2);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestIcons::arrowsFollowTheLineOfReading()
{
    const QSize size(24, 24);
    const auto drawn = [size](const char *name) {
        return tintedIcon(QLatin1StringView(name)).pixmap(size, 1).toImage();
    };
    const QImage next = drawn("next");
    const QImage search = drawn("search");
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = drawn("next");
    const QImage searchStill = drawn("search");
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(mirrored != next);
    QCOMPARE(mirrored.mirrored(true, false), next);
    QCOMPARE(searchStill, search);
    QCOMPARE(drawn("next"), next);
}

void TestIcons::aMissingIconIsEmpty()
{
    QVERIFY(!ink(tintedIcon(QStringLiteral("no-such-icon")).pixmap(QSize(16, 16), 1)).isValid());
}

void TestIcons::everyTypeHasASilhouette_data()
{
    QTest::addColumn<std::optional<qint64>>("typeId");
    QTest::newRow("capsule") << std::optional<qint64>(2);
    QTest::newRow("spaceplane") << std::optional<qint64>(3);
    QTest::newRow("cargo") << std::optional<qint64>(4);
    QTest::newRow("upper stage") << std::optional<qint64>(6);
    QTest::newRow("a type nobody knows yet") << std::optional<qint64>(999);
    QTest::newRow("unknown") << std::optional<qint64>();
}

void TestIcons::everyTypeHasASilhouette()
{
    QFETCH(std::optional<qint64>, typeId);
    QPixmapCache::clear();
    const QPixmap drawing = silhouette(typeId, QSize(40, 40), 2, Qt::darkCyan);
    QCOMPARE(drawing.size(), QSize(80, 80));
    QCOMPARE(drawing.deviceIndependentSize(), QSizeF(40, 40));
    QCOMPARE(ink(drawing).rgb(), QColor(Qt::darkCyan).rgb());
    const bool isKnown = typeId && *typeId < 100;
    const QImage unknown = silhouette({}, QSize(40, 40), 2, Qt::darkCyan).toImage();
    QCOMPARE(drawing.toImage() != unknown, isKnown);
}

void TestIcons::aSilhouetteKeepsItsShape()
{
    const QImage wide = silhouette(2, QSize(120, 40), 1, Qt::black).toImage();
    for (int y = 0; y < wide.height(); ++y)
        QCOMPARE(wide.pixelColor(20, y).alpha(), 0);
    QVERIFY(silhouette(2, QSize(0, 0), 1, Qt::black).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
