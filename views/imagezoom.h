// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace Skydock {

/// Where a picture stands in the room there is for it: all of it fitted in, or at a scale and moved about. At the scale
/// 1 a pixel of the picture is a pixel of the screen. Everything else is in device independent pixels.
class ImageZoom
{
public:
    static constexpr qreal step = 1.25;     ///< of one turn of the wheel, one press of a key
    static constexpr qreal largest = 8;     ///< 800 %
    static constexpr qreal smallest = 0.05; ///< 5 %, unless it fits smaller still

    /// Fitted stays fitted; else what is in the middle stays there.
    void setRoom(QSizeF room, qreal devicePixelRatio);
    /// Another picture, shown whole.
    void setPicture(QSize pixels);
    /// The same picture in another size: what is seen stays where it is.
    void setPixels(QSize pixels);

    QSize pixels() const { return m_pixels; }
    bool isEmpty() const { return m_pixels.isEmpty() || m_room.isEmpty(); }
    bool isFitted() const { return m_isFitted; }
    qreal scale() const { return m_isFitted ? fitScale() : m_scale; }
    /// All of the picture and as much of the room as goes, never enlarged.
    qreal fitScale() const;
    bool canZoomIn() const { return !isEmpty() && scale() < largest; }
    bool canZoomOut() const { return !isEmpty() && scale() > leastScale(); }
    /// Is there more of it beyond the edges?
    bool canPan(Qt::Orientation orientation) const;

    void fit();
    /// What is under `about` stays under it, as far as the picture's edges allow.
    void zoomTo(qreal scale, QPointF about);
    void zoomBy(qreal factor, QPointF about) { zoomTo(scale() * factor, about); }
    /// The picture moves along with the pointer, never out of sight.
    void pan(QPointF by);

    /// All of the picture, reaching beyond the room where it is larger.
    QRectF place() const;
    /// What it needs to be sharp at this scale, in pixels.
    QSize wantedPixels() const;
    QPointF middle() const { return {m_room.width() / 2, m_room.height() / 2}; }

private:
    qreal leastScale() const;
    QSizeF sizeAt(qreal scale) const;
    void keepInSight();

    QSizeF m_room;
    qreal m_ratio = 1;
    QSize m_pixels;
    bool m_isFitted = true;
    qreal m_scale = 1;
    QPointF m_centre{0.5, 0.5}; ///< the point of the picture in the middle of the room, 0 to 1
};

/// `pixels` in coarse steps upwards, so that turning a wheel does not ask for a picture of every size.
QSize coarserPixels(QSize pixels);

} // namespace Skydock
