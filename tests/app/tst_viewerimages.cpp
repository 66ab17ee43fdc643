// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailtext.h"
#include "imagecanvas.h"
#include "imagestore.h"
#include "imageviewer.h"
#include "loopbackserver.h"
#include "sampleimage.h"
#include "testclock.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize photographSize(1200, 800);

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = char(value >> (24 - 8 * i) & 0xff);
    return bytes;
}

/// PNG, annex D: CRC-32.
quint32 checksum(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
    }
    return ~crc;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(checksum(type + data));
}

/// What would take 14 GB: a head that says so, and hardly anything behind it.
QByteArray pngOf(quint32 width, quint32 height)
{
    const QByteArray head = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x06\0\0\0", 5);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) +
           chunk("IDAT", qCompress(QByteArray(1000, '\0')).mid(4)) + chunk("IEND", {});
}

QByteArray hostileSvg()
{
    return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
           "<script>document.location='https://example.org/'</script>"
           "<image href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/></svg>";
}

/// Peak of the memory this process has held, in MiB; 0 where the system does not say.
int peakMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? 0 : all.mid(at + 6, 20).simplified().split(' ').value(0).toInt() / 1024;
}

/// The viewer on a real store, whose server has one photograph and its small copy.
class Fixture
{
public:
    explicit Fixture(const QByteArray &large, const QByteArray &type = "image/png")
        : server([large, type](const HttpRequest &request) {
            if (request.path == "/small.png"_L1)
                return HttpResponse{200, "image/png", sampleImage(1, {120, 80}, "png")};
            return HttpResponse{200, type, large};
        })
        , store(folder(), &clock)
        , viewer(&store)
    {
        viewer.resize(600, 500);
        viewer.show();
    }

    void open(bool hasSmall)
    {
        Spacecraft craft;
        craft.id = 1;
        craft.name = u"Endeavour"_s;
        craft.image = Image{};
        craft.image->url = server.url(u"/large.png"_s);
        if (hasSmall)
            craft.image->thumbnailUrl = server.url(u"/small.png"_s);
        craft.image->credit = u"NASA"_s;
        viewer.showCraft(craft);
    }
    QString folder() const { return m_dir.filePath(u"pictures"_s); }
    ImageCanvas *canvas() const { return viewer.findChild<ImageCanvas *>(); }
    QString state() const { return canvas()->accessibleDescription(); }
    QString credit() const { return viewer.findChild<DetailText *>(u"imageCredit"_s)->toPlainText(); }

    TestClock clock;
    LoopbackServer server;

private:
    QTemporaryDir m_dir;

public:
    ImageStore store;
    ImageViewer viewer;
};

} // namespace

/// Photographs from outside, good and bad, through the whole way to the viewer.
class TestViewerImages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); }

    void showsAPhotograph()
    {
        Fixture fixture(sampleImage(1, photographSize, "jpeg"), "image/jpeg");
        fixture.open(true);
        QTRY_VERIFY(fixture.canvas()->hasPicture() && fixture.state().isEmpty());
        QCOMPARE(fixture.canvas()->zoom().pixels(), photographSize);
        QVERIFY(fixture.canvas()->zoom().isFitted());
        fixture.viewer.findChild<QAction *>(u"imageCopy"_s)->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), photographSize);
    }

    void aPictureWithAWrongTypeIsAPicture()
    {
        Fixture fixture(sampleImage(1, photographSize, "png"), "text/html");
        fixture.open(false);
        QTRY_VERIFY(fixture.canvas()->hasPicture());
    }

    void badPicturesLeaveTheReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray png = sampleImage(1, photographSize, "png");
        const QString damaged = u"The picture is damaged."_s;
        const QString tooLarge = u"The picture is too large."_s;
        const QString kind = u"Pictures of this kind cannot be shown."_s;
        QTest::newRow("truncated") << png.left(png.size() / 3) << damaged;
        QTest::newRow("its head alone") << png.left(40) << damaged;
        QTest::newRow("60 000 x 60 000") << pngOf(60'000, 60'000) << tooLarge;
        QTest::newRow("2 000 000 000 x 1") << pngOf(2'000'000'000, 1) << damaged;
        QTest::newRow("no pixels") << pngOf(0, 0) << damaged;
        QTest::newRow("a web page") << QByteArray("<html><script>alert(1)</script></html>") << kind;
        QTest::newRow("SVG with scripts") << hostileSvg() << kind;
        QTest::newRow("nothing") << QByteArray() << kind;
        QTest::newRow("11 MB") << png + QByteArray(11 * qsizetype(1024) * 1024, '\0') << tooLarge;
    }
    void badPicturesLeaveTheReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        Fixture fixture(bytes);
        const int before = peakMiB();
        fixture.open(false);
        QTRY_COMPARE(fixture.state(), u"The photograph cannot be shown: "_s + reason);
        QVERIFY(!fixture.canvas()->hasPicture());
        QVERIFY2(fixture.credit().contains(u"NASA"_s), "all the same");
        constexpr int most = 100;
        QVERIFY2(peakMiB() - before < most, qPrintable(u"%1 MiB more"_s.arg(peakMiB() - before)));
        QCOMPARE(fixture.server.requests().size(), 1); // nothing that stands in it is fetched
    }

    void theSmallOneStandsInForABadOne()
    {
        Fixture fixture(pngOf(60'000, 60'000));
        fixture.open(true);
        QTRY_COMPARE(fixture.state(),
                     u"This is the small picture: the large one is not on this computer yet. "
                     "The picture is too large."_s);
        QTRY_VERIFY(fixture.canvas()->hasPicture());
    }

    void offlineTheSmallOneStandsIn()
    {
        Fixture fixture(sampleImage(1, photographSize, "png"));
        {
            ImageStore earlier(fixture.folder(), &fixture.clock);
            QSignalSpy changed(&earlier, &ImageSource::changed);
            earlier.picture(fixture.server.url(u"/small.png"_s), {512, 512});
            QVERIFY(changed.wait());
        }
        fixture.server.goDown();
        fixture.open(true);
        QTRY_VERIFY2(fixture.state().startsWith(
                         u"This is the small picture: the large one is not on this computer yet."_s),
                     qPrintable(fixture.state()));
        QVERIFY(fixture.canvas()->hasPicture());
    }
};

QTEST_MAIN(TestViewerImages)
#include "tst_viewerimages.moc"
