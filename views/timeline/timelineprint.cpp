// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineprint.h"

#include "timelinepicture.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace Skydock {

void printTimeline(QPagedPaintDevice &printer, PictureRequest request)
{
    constexpr double pixelsPerInch = 120; // a font of 13 pixels becomes one of 8 points
    const QSizeF inches = printer.pageLayout().paintRect(QPageLayout::Inch).size();
    request.width = int(inches.width() * pixelsPerInch);
    request.height = int(inches.height() * pixelsPerInch);
    request.isPaged = true;
    const TimelinePicture picture(std::move(request));
    QPainter painter(&printer);
    const double dotsPerPixel = printer.logicalDpiX() / pixelsPerInch;
    painter.scale(dotsPerPixel, dotsPerPixel);
    for (int page = 0; page < picture.pageCount() && painter.isActive(); ++page) {
        if (page > 0)
            printer.newPage();
        picture.paint(painter, page);
    }
}

} // namespace Skydock
