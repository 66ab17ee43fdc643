// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleimage.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>

namespace Skydock {

QByteArray sampleImage(qint64 number, const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const int hue = int(number * 47 % 360);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor::fromHsv(hue, 160, 70));
    sky.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 110, 190));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv(hue, 40, 245));
    const qreal unit = size.height() / 8.0;
    const int shapes = int(number % 3) + 2;
    for (int i = 0; i < shapes; ++i) {
        const qreal left = size.width() * (i + 1) / (shapes + 2.0);
        const qreal top = (2 + int(number % 3 + i) % 3) * unit;
        painter.drawRoundedRect(QRectF(left, top, size.width() / (shapes + 3.0), 3 * unit), unit / 2,
                                unit / 2);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

} // namespace Skydock
