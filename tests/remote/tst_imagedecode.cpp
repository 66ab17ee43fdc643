// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagedecode.h"

#include "dice.h"
#include "sampleimage.h"

#include <QBuffer>
#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestImageDecode : public QObject
{
    Q_OBJECT
private slots:
    void fitsIntoTheSize_data();
    void fitsIntoTheSize();
    void turnsAsTheCameraWasHeld();
    void keepsTransparency();
    void showsTheFirstFrame();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void refusesHugePictures();
    void makesHugePhotographsSmall();
    void survivesDamage_data();
    void survivesDamage();
};

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, format))
        qFatal("no %s can be written", format);
    return bytes;
}

/// Two frames of one red and one blue pixel (GIF89a, Appendix D: 2-bit LZW).
QByteArray animation()
{
    const QByteArray header("GIF89a\1\0\1\0\x80\0\0\xff\0\0\0\0\xff", 19);
    const QByteArray pause("\x21\xf9\4\0\1\0\0\0", 8);
    const QByteArray place("\x2c\0\0\0\0\1\0\1\0\0", 10);
    const QByteArray red("\2\2\x44\1\0", 5);
    const QByteArray blue("\2\2\x4c\1\0", 5);
    return header + pause + place + red + pause + place + blue + ';';
}

/// A JPEG with an Exif orientation (Exif 2.3, tag 0x0112) put behind its first marker.
QByteArray turned(QByteArray jpeg, char orientation)
{
    QByteArray exif("\xff\xe1\0\x22"
                    "Exif\0\0"
                    "MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1\0o\0\0\0\0\0\0",
                    36);
    exif[29] = orientation;
    return jpeg.insert(2, exif);
}

} // namespace

void TestImageDecode::fitsIntoTheSize_data()
{
    QTest::addColumn<QSize>("whole");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("wide") << QSize(400, 200) << QSize(100, 100) << QSize(100, 50);
    QTest::newRow("tall") << QSize(200, 400) << QSize(100, 100) << QSize(50, 100);
    QTest::newRow("not enlarged") << QSize(40, 20) << QSize(100, 100) << QSize(40, 20);
    QTest::newRow("as it is") << QSize(100, 50) << QSize(100, 50) << QSize(100, 50);
    QTest::newRow("a line stays one") << QSize(2000, 1) << QSize(100, 100) << QSize(100, 1);
    QTest::newRow("no room at all") << QSize(40, 20) << QSize(0, -1) << QSize(1, 1);
}

void TestImageDecode::fitsIntoTheSize()
{
    QFETCH(QSize, whole);
    QFETCH(QSize, pixels);
    for (const char *format : {"png", "jpeg"}) {
        const Result<QImage> image = decodeImage(sampleImage(1, whole, format), pixels);
        QVERIFY2(image, format);
        QTEST(image->size(), "expected");
        QCOMPARE(imageSize(sampleImage(1, whole, format)), whole);
    }
}

void TestImageDecode::turnsAsTheCameraWasHeld()
{
    QImage picture(200, 100, QImage::Format_RGB32);
    picture.fill(Qt::red);
    for (int y = 0; y < 100; ++y)
        for (int x = 100; x < 200; ++x)
            picture.setPixelColor(x, y, Qt::blue);
    constexpr char quarterTurn = 6;
    const Result<QImage> image = decodeImage(turned(encoded(picture, "jpeg"), quarterTurn), {90, 50});
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(25, 50));
    QCOMPARE(imageSize(turned(encoded(picture, "jpeg"), quarterTurn)), QSize(100, 200));
    QVERIFY(imageSize("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>").isEmpty());
    QVERIFY(image->pixelColor(12, 5).red() > 200);
    QVERIFY(image->pixelColor(12, 45).blue() > 200);
}

void TestImageDecode::keepsTransparency()
{
    QImage picture(20, 20, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    const Result<QImage> image = decodeImage(encoded(picture, "png"), {10, 10});
    QVERIFY(image);
    QCOMPARE(image->format(), QImage::Format_ARGB32_Premultiplied);
    QCOMPARE(image->pixelColor(5, 5).alpha(), 0);
}

void TestImageDecode::showsTheFirstFrame()
{
    const Result<QImage> image = decodeImage(animation(), {10, 10});
    QVERIFY2(image, qPrintable(image ? QString() : image.error().text));
    QCOMPARE(image->pixelColor(0, 0), QColor(Qt::red));
}

void TestImageDecode::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QString kind = u"kind"_s;
    QTest::newRow("nothing") << QByteArray() << kind;
    QTest::newRow("HTML") << QByteArray("<html><body>404</body></html>") << kind;
    QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
                         << kind;
    QTest::newRow("SVG with a head")
        << QByteArray("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>") << kind;
    QTest::newRow("BMP") << encoded(QImage(4, 4, QImage::Format_RGB32), "bmp") << kind;
    QTest::newRow("PPM") << QByteArray("P3 1 1 255 0 0 0") << kind;
    QTest::newRow("XPM") << encoded(QImage(4, 4, QImage::Format_RGB32), "xpm") << kind;
    QTest::newRow("sound") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) << kind;
    QTest::newRow("short RIFF") << QByteArray("RIFF") << kind;
    const QString damaged = u"damaged"_s;
    QTest::newRow("PNG's first bytes") << QByteArray("\x89PNG\r\n\x1a\n") << damaged;
    QTest::newRow("JPEG's first bytes") << QByteArray("\xff\xd8\xff\xe0") << damaged;
    QTest::newRow("GIF's first bytes") << QByteArray("GIF89a") << damaged;
    QTest::newRow("half a PNG") << sampleImage(1, {300, 300}, "png").left(400) << damaged;
    QTest::newRow("zeros") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(1000, '\0') << damaged;
}

void TestImageDecode::refusesWhatIsNoPicture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const Result<QImage> image = decodeImage(bytes, {100, 100});
    QVERIFY(!image);
    QCOMPARE(image.error().kind, Error::Kind::Damaged);
    QVERIFY2(image.error().text.contains(says), qPrintable(image.error().text));
}

void TestImageDecode::refusesHugePictures()
{
    for (const QSize &size : {QSize(8000, 5000), QSize(40'000, 1)}) {
        QImage picture(size, QImage::Format_Mono);
        picture.fill(0);
        const QByteArray bytes = encoded(picture, "png");
        QVERIFY2(bytes.size() < 100'000, "small on the wire");
        const Result<QImage> image = decodeImage(bytes, {100, 100});
        QVERIFY(!image);
        QVERIFY2(image.error().text.contains("too large"_L1), qPrintable(image.error().text));
    }
}

/// As press photographs are: never decoded whole.
void TestImageDecode::makesHugePhotographsSmall()
{
    QImage picture(6000, 6000, QImage::Format_Grayscale8);
    picture.fill(128);
    const Result<QImage> image = decodeImage(encoded(picture, "jpeg"), {100, 100});
    QVERIFY2(image, qPrintable(image ? QString() : image.error().text));
    QCOMPARE(image->size(), QSize(100, 100));
}

void TestImageDecode::survivesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG") << sampleImage(1, {60, 40}, "png");
    QTest::newRow("JPEG") << turned(sampleImage(1, {60, 40}, "jpeg"), 6);
    QTest::newRow("GIF") << animation();
}

/// Some of these can still be shown; none may do harm, and none is larger than asked for.
void TestImageDecode::survivesDamage()
{
    QFETCH(QByteArray, bytes);
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    Dice dice(1, 0, 0);
    for (int round = 0; round < 150; ++round) {
        QByteArray damaged = bytes;
        for (int hit = 0; hit <= round % 8; ++hit)
            damaged[dice.below(int(damaged.size()))] = char(dice.below(256));
        const Result<QImage> image = decodeImage(damaged, {32, 32});
        QVERIFY(!image || (image->width() <= 32 && image->height() <= 32));
    }
}

QTEST_GUILESS_MAIN(TestImageDecode)
#include "tst_imagedecode.moc"
