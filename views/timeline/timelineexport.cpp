// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineexport.h"

#include "outputfile.h"
#include "timelinepicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>

namespace Skydock {

namespace {

constexpr int logicalDpi = 96;

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Skydock::TimelineExport)
public:
    static tl::unexpected<Error> tooLarge(const QSize &size)
    {
        const QString text =
            tr("The image would be %1 × %2 pixels, more than can be made. Choose a smaller scale or "
               "width, fewer rows, or SVG or PDF.")
                .arg(size.width())
                .arg(size.height());
        return failure(Error::Kind::Storage, text);
    }

    static tl::unexpected<Error> notMade()
    {
        return failure(Error::Kind::Storage,
                       tr("The picture could not be made: there is not enough memory."));
    }
};

QString creator()
{
    return QStringLiteral("Skydock " SKYDOCK_VERSION);
}

Result<QByteArray> png(const TimelinePicture &picture, int scale)
{
    constexpr double inchesPerMetre = 1 / 0.0254;
    if (const Result<void> possible = checkPictureSize(picture.size(), PictureFormat::Png, scale); !possible)
        return tl::unexpected(possible.error());
    QImage image(picture.size() * scale, QImage::Format_RGB32);
    if (image.isNull())
        return ExportText::notMade();
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    picture.paint(painter);
    painter.end();
    // The size on paper is that of the logical pixels.
    const int dotsPerMetre = qRound(logicalDpi * scale * inchesPerMetre);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Title"), picture.words().title());
    image.setText(QStringLiteral("Description"), picture.words().subtitle());
    image.setText(QStringLiteral("Source"), picture.words().source());
    image.setText(QStringLiteral("Software"), creator());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return ExportText::notMade();
    return buffer.data();
}

/// What QSvgGenerator leaves to be wished for. It escapes neither title nor description; a reader without the font
/// would take any, most often one with serifs; millimetres become pixels in different ways; and control characters,
/// which a name may have, must not stand in XML.
QByteArray polished(const QByteArray &svg, const TimelinePicture &picture)
{
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\",]*)\""));
    static const QRegularExpression millimetres(
        QStringLiteral("<svg width=\"[^\"]*mm\" height=\"[^\"]*mm\""));
    static const QRegularExpression forbidden(
        QStringLiteral("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]"));
    const QString descriptionEnd = QStringLiteral("</desc>");
    const QString pixels = QStringLiteral("<svg width=\"%1\" height=\"%2\"");
    QString text = QString::fromUtf8(svg);
    text.replace(family, QStringLiteral("font-family=\"\\1, sans-serif\""));
    text.replace(millimetres, pixels.arg(picture.size().width()).arg(picture.size().height()));
    const QString title = picture.words().title().toHtmlEscaped();
    const QString description =
        (picture.words().subtitle() + u'\n' + picture.words().source()).toHtmlEscaped();
    const qsizetype from = text.indexOf(QStringLiteral("<title>"));
    const qsizetype to = text.indexOf(descriptionEnd, from) + descriptionEnd.size();
    text.replace(from, to - from,
                 QStringLiteral("<title>%1</title>\n<desc>%2</desc>").arg(title, description));
    return text.remove(forbidden).toUtf8();
}

Result<QByteArray> svg(const TimelinePicture &picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(logicalDpi);
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(0, 0), picture.size()));
    generator.setTitle(QStringLiteral("-")); // places for what polished() puts there
    generator.setDescription(QStringLiteral("-"));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return polished(buffer.data(), picture);
}

Result<QByteArray> pdf(const TimelinePicture &picture)
{
    constexpr int dotsPerInch = 1200;
    constexpr double pointsPerInch = 72;
    constexpr double longestPagePoints = 14'000; // Acrobat's limit is 14400
    const QSizeF size = picture.size();
    const double pointsPerPixel =
        std::min(pointsPerInch / logicalDpi, longestPagePoints / std::max(size.width(), size.height()));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(picture.words().title());
    writer.setCreator(creator());
    const QPageSize page(size * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(page, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    QPainter painter(&writer);
    if (!painter.isActive())
        return ExportText::notMade();
    const double dotsPerPixel = pointsPerPixel * dotsPerInch / pointsPerInch;
    painter.scale(dotsPerPixel, dotsPerPixel);
    for (int i = 0; i < picture.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        picture.paint(painter, i);
    }
    painter.end();
    return buffer.data();
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &fileName)
{
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        if (fileName.endsWith(QLatin1Char('.') + fileEnding(format), Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

QString fileEnding(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    }
    Q_UNREACHABLE();
}

Result<void> checkPictureSize(const QSize &size, PictureFormat format, int scale)
{
    constexpr int longestSide = 32'000;        // a painter's coordinates end at 32767
    constexpr qint64 mostPixels = 100'000'000; // 400 MB while it is drawn
    const QSize pixels = size * scale;
    const bool isTooLarge = std::max(pixels.width(), pixels.height()) > longestSide ||
                            qint64(pixels.width()) * pixels.height() > mostPixels;
    if (format == PictureFormat::Png && isTooLarge)
        return ExportText::tooLarge(pixels);
    return {};
}

Result<QByteArray> encodedPicture(const TimelinePicture &picture, PictureFormat format, int scale)
{
    switch (format) {
    case PictureFormat::Png:
        return png(picture, scale);
    case PictureFormat::Svg:
        return svg(picture);
    case PictureFormat::Pdf:
        return pdf(picture);
    }
    Q_UNREACHABLE();
}

/// The place comes first: what cannot be written need not be drawn.
Result<void> savePicture(const TimelinePicture &picture, const QString &path, PictureFormat format, int scale)
{
    Result<OutputFile> file = OutputFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    const Result<QByteArray> bytes = encodedPicture(picture, format, scale);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (Result<void> written = file->write(*bytes); !written)
        return written;
    return file->commit();
}

} // namespace Skydock
