// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagezoom.h"

#include <algorithm>
#include <cmath>

namespace Skydock {

namespace {

/// Of the picture's point in the middle of the room, in one direction.
qreal keptInSight(qreal centre, qreal size, qreal room)
{
    if (size <= room)
        return 0.5;
    const qreal margin = room / size / 2;
    return std::clamp(centre, margin, 1 - margin);
}

} // namespace

void ImageZoom::setRoom(QSizeF room, qreal devicePixelRatio)
{
    // On another screen a pixel is of another size; what is seen is not.
    m_scale *= devicePixelRatio / m_ratio;
    m_room = room;
    m_ratio = devicePixelRatio;
    keepInSight();
}

void ImageZoom::setPicture(QSize pixels)
{
    m_pixels = pixels;
    fit();
}

void ImageZoom::setPixels(QSize pixels)
{
    if (pixels == m_pixels)
        return;
    if (!m_pixels.isEmpty() && !pixels.isEmpty())
        m_scale *= qreal(m_pixels.width()) / pixels.width();
    m_pixels = pixels;
    keepInSight();
}

qreal ImageZoom::fitScale() const
{
    if (isEmpty())
        return 1;
    const QSizeF whole = sizeAt(1);
    return std::min({qreal(1), m_room.width() / whole.width(), m_room.height() / whole.height()});
}

qreal ImageZoom::leastScale() const
{
    return std::min(fitScale(), smallest);
}

bool ImageZoom::canPan(Qt::Orientation orientation) const
{
    constexpr qreal slack = 0.5; // of a pixel, from rounding
    const QSizeF size = sizeAt(scale());
    return orientation == Qt::Horizontal ? size.width() > m_room.width() + slack
                                         : size.height() > m_room.height() + slack;
}

void ImageZoom::fit()
{
    m_isFitted = true;
    m_centre = {0.5, 0.5};
}

void ImageZoom::zoomTo(qreal scale, QPointF about)
{
    if (isEmpty())
        return;
    const QRectF before = place();
    const QPointF held((about.x() - before.x()) / before.width(), (about.y() - before.y()) / before.height());
    m_scale = std::clamp(scale, leastScale(), largest);
    m_isFitted = false;
    const QSizeF size = sizeAt(m_scale);
    const QPointF away = about - middle();
    m_centre = held - QPointF(away.x() / size.width(), away.y() / size.height());
    keepInSight();
}

void ImageZoom::pan(QPointF by)
{
    if (isEmpty())
        return;
    const QSizeF size = sizeAt(scale());
    m_centre -= QPointF(by.x() / size.width(), by.y() / size.height());
    keepInSight();
}

QRectF ImageZoom::place() const
{
    const QSizeF size = sizeAt(scale());
    return {middle() - QPointF(m_centre.x() * size.width(), m_centre.y() * size.height()), size};
}

QSize ImageZoom::wantedPixels() const
{
    const qreal scale = std::min<qreal>(this->scale(), 1); // there is no more to it than its pixels
    return {int(std::ceil(m_pixels.width() * scale)), int(std::ceil(m_pixels.height() * scale))};
}

QSizeF ImageZoom::sizeAt(qreal scale) const
{
    return QSizeF(m_pixels) * scale / m_ratio;
}

void ImageZoom::keepInSight()
{
    const QSizeF size = sizeAt(scale());
    m_centre = {keptInSight(m_centre.x(), size.width(), m_room.width()),
                keptInSight(m_centre.y(), size.height(), m_room.height())};
}

QSize coarserPixels(QSize pixels)
{
    constexpr int least = 512;
    constexpr int perStep = 2; // the next has half as much again in each direction
    const auto coarser = [](int length) {
        int size = least;
        while (size < length)
            size += size / perStep;
        return size;
    };
    return {coarser(pixels.width()), coarser(pixels.height())};
}

} // namespace Skydock
