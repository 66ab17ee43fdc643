// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportedfile.h"
#include "picturesample.h"
#include "timelineexport.h"
#include "timelinepicture.h"

#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>
#include <QtConcurrent>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

namespace {

/// What has to be found by searching, whatever the format.
const QStringList &wantedTexts()
{
    static const QStringList texts{
        u"Docking timeline: International Space Station and Tiangong space station"_s,
        u"1 Jan 2025 – 1 Jan 2026 UTC"_s,
        u"Crew Dragon Endeavour"_s,
        u"Progress MS-31"_s,
        u"Port 1"_s,
        u"SpaceX"_s,
        u"still docked"_s,
        u"planned"_s,
        u"Source: Launch Library 2 by The Space Devs, fetched 15 Jul 2025 11:02 UTC"_s};
    return texts;
}

/// The texts of an SVG, and whether it is well-formed.
QStringList svgTexts(const QByteArray &svg, const QString &element = u"text"_s)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts.append(reader.readElementText());
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return texts;
}

QByteArray encoded(PictureFormat format, int scale = 1, const PictureRequest &request = sampleRequest())
{
    const Result<QByteArray> bytes = encodedPicture(TimelinePicture(request), format, scale);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    return *bytes;
}

QImage rendered(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    QImage image(renderer.defaultSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

class TestTimelineExport : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString saved(PictureFormat format, int scale = 1, const PictureRequest &request = sampleRequest()) const
    {
        const QString path = m_dir.filePath(u"picture-%1."_s.arg(scale) + fileEnding(format));
        const Result<void> done = savePicture(TimelinePicture(request), path, format, scale);
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return path;
    }

private slots:
    void findsTheFormatInTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ending"); // empty: none
        QTest::newRow("png") << u"a.png"_s << u"png"_s;
        QTest::newRow("svg") << u"/tmp/a.b.svg"_s << u"svg"_s;
        QTest::newRow("upper case") << u"A.PDF"_s << u"pdf"_s;
        QTest::newRow("another") << u"a.jpg"_s << QString();
        QTest::newRow("none") << u"png"_s << QString();
    }
    void findsTheFormatInTheName()
    {
        QFETCH(QString, name);
        const auto format = pictureFormatOf(name);
        QTEST(format ? fileEnding(*format) : QString(), "ending");
    }

    void pngHasThePixelsThatAreAskedFor_data()
    {
        QTest::addColumn<int>("scale");
        for (int scale = 1; scale <= largestPictureScale; ++scale)
            QTest::addRow("%d", scale) << scale;
    }
    void pngHasThePixelsThatAreAskedFor()
    {
        QFETCH(int, scale);
        const QSize logical = TimelinePicture(sampleRequest()).size();
        const QImage image(saved(PictureFormat::Png, scale));
        QCOMPARE(image.size(), logical * scale);
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 96 * scale);
        QCOMPARE(image.text(u"Title"_s),
                 u"Docking timeline: International Space Station and Tiangong space station"_s);
        QCOMPARE(image.text(u"Software"_s), u"Skydock " SKYDOCK_VERSION ""_s);
        // More pixels show the same picture, not a larger or a smaller part of it.
        QVERIFY(difference(QImage(saved(PictureFormat::Png, 1)), image) < 3);
    }

    void svgHasTextThatCanBeSearched()
    {
        const QByteArray svg = encoded(PictureFormat::Svg);
        const QStringList texts = svgTexts(svg);
        for (const QString &wanted : wantedTexts()) {
            const auto holds = [&](const QString &text) { return text.contains(wanted); };
            QVERIFY2(std::any_of(texts.begin(), texts.end(), holds), qPrintable(wanted));
        }
        QCOMPARE(svgTexts(svg, u"title"_s),
                 QStringList{u"Docking timeline: International Space Station and Tiangong space station"_s});
        QVERIFY(svgTexts(svg, u"desc"_s).value(0).contains(u"The Space Devs"_s));
    }

    void svgEscapesWhatItShows()
    {
        QVERIFY(svgTexts(encoded(PictureFormat::Svg)).contains(u"China <&> more"_s));
    }

    void svgStandsHostileNames()
    {
        QList<Stay> stays = sampleStays();
        stays[0].hostName = u"<script>&\"font-family=\"x\"</script>"_s;
        stays[1].hostName = stays[0].hostName;
        stays[0].chaser->name = u"Bell\u0007 \u001b[31m red \ufffe"_s;
        const QByteArray svg = encoded(PictureFormat::Svg, 1, sampleRequest(stays));
        QVERIFY(!svg.contains("<script"));
        QVERIFY(svgTexts(svg, u"title"_s).value(0).contains(stays[0].hostName));
        QVERIFY(svgTexts(svg).contains(stays[0].hostName));
        QVERIFY(svgTexts(svg).filter(u"Bell"_s).value(0).contains(u"[31m red"_s));
    }

    void svgTextHasAFallbackFont()
    {
        const QString svg = QString::fromUtf8(encoded(PictureFormat::Svg));
        QVERIFY(svg.contains(u"font-family=\"DejaVu Sans, sans-serif\""_s));
        static const QRegularExpression alone(u"font-family=\"[^\",]*\""_s);
        QVERIFY(!alone.match(svg).hasMatch());
    }

    void svgKeepsTheMarginsFree()
    {
        PictureRequest request = sampleRequest(); // bars go on beyond this range on either side
        request.range = {instant("2025-04-10T00:00:00Z"), instant("2025-04-20T00:00:00Z")};
        const QImage image = rendered(encoded(PictureFormat::Svg, 1, request));
        for (int y = 0; y < image.height(); ++y) {
            for (const int x : {0, 12, 30, 1170, 1175, 1187, 1199})
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }

    void svgLooksLikeThePng()
    {
        const QImage png(saved(PictureFormat::Png));
        const QImage image = rendered(encoded(PictureFormat::Svg));
        QCOMPARE(image.size(), png.size());
        QVERIFY2(difference(png, image) < 4, qPrintable(QString::number(difference(png, image))));
    }

    void pdfHasTextThatCanBeSearched()
    {
        const QString text = pdfText(saved(PictureFormat::Pdf)).simplified();
        for (const QString &wanted : wantedTexts())
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in "_s + text));
    }

    void pdfPageLooksLikeThePng()
    {
        const QImage png(saved(PictureFormat::Png, 2));
        const QImage page = pdfPage(saved(PictureFormat::Pdf), png.size());
        QCOMPARE(page.size(), png.size());
        QVERIFY2(difference(png, page) < 4, qPrintable(QString::number(difference(png, page))));
        // The measure does see what is wrong: the same picture without the last port.
        PictureRequest other = sampleRequest(sampleStays().mid(0, 3));
        const QImage wrong(saved(PictureFormat::Png, 3, other));
        QVERIFY(difference(png, wrong) > 8);
    }

    void pdfHasOnePageOfThePicturesSize()
    {
        const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {saved(PictureFormat::Pdf)}));
        const QSizeF points = QSizeF(TimelinePicture(sampleRequest()).size()) * 0.75;
        static const QRegularExpression size(u"Page size:\\s+([0-9.]+) x ([0-9.]+) pts"_s);
        const auto match = size.match(info);
        QVERIFY2(match.hasMatch(), qPrintable(info));
        QVERIFY(std::abs(match.captured(1).toDouble() - points.width()) <= 1);
        QVERIFY(std::abs(match.captured(2).toDouble() - points.height()) <= 1);
        QVERIFY2(info.contains(u"Title:           Docking timeline: International Space Station"_s),
                 qPrintable(info));
        QVERIFY2(info.contains(u"Creator:         Skydock"_s), qPrintable(info));
        QVERIFY2(QRegularExpression(u"Pages:\\s+1\\n"_s).match(info).hasMatch(), qPrintable(info));
    }

    void isMadeInAWorkerToo()
    {
        const QByteArray here = encoded(PictureFormat::Svg);
        QCOMPARE(QtConcurrent::run([] { return encoded(PictureFormat::Svg); }).result(), here);
        QVERIFY(!QtConcurrent::run([] { return encoded(PictureFormat::Png, 2); }).result().isEmpty());
        QVERIFY(!QtConcurrent::run([] { return encoded(PictureFormat::Pdf); }).result().isEmpty());
    }

    void refusesAnImageThatIsTooLarge()
    {
        PictureRequest request = sampleRequest();
        request.width = 20'000;
        const QString path = m_dir.filePath(u"large.png"_s);
        const Result<void> done = savePicture(TimelinePicture(request), path, PictureFormat::Png, 4);
        QVERIFY(!done);
        QVERIFY2(done.error().text.startsWith(u"The image would be 80000 × "_s),
                 qPrintable(done.error().text));
        QVERIFY(!QFile::exists(path));
        QVERIFY(savePicture(TimelinePicture(request), m_dir.filePath(u"large.pdf"_s), PictureFormat::Pdf));
    }

    void failuresAreToldAndLeaveNothingBehind_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no folder") << m_dir.filePath(u"missing/a.png"_s)
                                   << u"There is no folder “%1”. Make it first, or choose another place."_s
                                          .arg(m_dir.filePath(u"missing"_s));
        QTest::newRow("a folder") << m_dir.path()
                                  << u"“%1” is a folder. Give the name of a file in it."_s.arg(m_dir.path());
        QTest::newRow("full")
            << u"/dev/full"_s
            << u"“/dev/full” could not be written: the disk is full. Free some space, or choose "
               "another place."_s;
    }
    void failuresAreToldAndLeaveNothingBehind()
    {
        QFETCH(QString, path);
        const QStringList before = QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden);
        const Result<void> done = savePicture(TimelinePicture(sampleRequest()), path, PictureFormat::Svg);
        QVERIFY(!done);
        QTEST(done.error().text, "sentence");
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }
};

QTEST_MAIN(TestTimelineExport)
#include "tst_timelineexport.moc"
