// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagedecode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace Skydock {

namespace {

constexpr int longestSide = 30'000;
constexpr qint64 mostPixels = 32LL * 1024 * 1024;      ///< 128 MiB when decoded whole
constexpr qint64 mostJpegPixels = 200LL * 1024 * 1024; ///< JPEG is made small while it is decoded

tl::unexpected<Error> refusal(const char *source)
{
    return failure(Error::Kind::Damaged, QCoreApplication::translate("Skydock::Images", source));
}

/// By the signatures of the formats' specifications.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    constexpr qsizetype webpMark = 8;
    if (bytes.startsWith("RIFF") &&
        QByteArrayView(bytes).sliced(std::min(webpMark, bytes.size())).startsWith("WEBP"))
        return "webp";
    return {};
}

bool isTooLarge(const QSize &size, const QByteArray &format)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    return size.width() > longestSide || size.height() > longestSide ||
           pixels > (format == "jpeg" ? mostJpegPixels : mostPixels);
}

/// The size to decode at, before the picture is turned.
QSize sizeWithin(const QSize &whole, const QSize &pixels, bool isTurned)
{
    const QSize room = isTurned ? pixels.transposed() : pixels;
    if (whole.width() <= room.width() && whole.height() <= room.height())
        return whole;
    return whole.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
}

bool isTurnedAside(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

} // namespace

QSize imageSize(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, formatOf(bytes));
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.format().isEmpty() ? QSize() : reader.size();
    return isTurnedAside(reader) ? size.transposed() : size;
}

Result<QImage> decodeImage(const QByteArray &bytes, const QSize &pixels)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return refusal(QT_TRANSLATE_NOOP("Skydock::Images", "Pictures of this kind cannot be shown."));
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Skydock::Images", "The picture is damaged."));
    if (isTooLarge(whole, format))
        return refusal(QT_TRANSLATE_NOOP("Skydock::Images", "The picture is too large."));
    reader.setScaledSize(sizeWithin(whole, pixels.expandedTo({1, 1}), isTurnedAside(reader)));
    const QImage image = reader.read();
    if (image.isNull())
        return refusal(QT_TRANSLATE_NOOP("Skydock::Images", "The picture is damaged."));
    // What widgets draw without another conversion.
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                         : QImage::Format_RGB32);
}

} // namespace Skydock
