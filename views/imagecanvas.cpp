// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagecanvas.h"

#include "icons.h"
#include "semanticcolors.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Skydock {

namespace {

constexpr int linesPerPan = 4; ///< line heights that an arrow key moves the picture

} // namespace

ImageCanvas::ImageCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ImageCanvas::setPicture(const QImage &image, QSize pixels, bool isBlownUp)
{
    m_words.clear();
    m_image = image;
    m_smallPixels = isBlownUp ? pixels : QSize();
    m_zoom.setPicture(isBlownUp ? blownUp(pixels) : pixels);
    zoomed();
}

void ImageCanvas::sharpen(const QImage &image, QSize pixels)
{
    m_image = image;
    m_smallPixels = {};
    m_zoom.setPixels(pixels);
    zoomed();
}

void ImageCanvas::setWords(const QString &words, std::optional<qint64> typeId)
{
    m_words = words;
    m_typeId = typeId;
    m_image = {};
    m_smallPixels = {};
    m_zoom.setPicture({});
    zoomed();
}

void ImageCanvas::fit()
{
    m_zoom.fit();
    zoomed();
}

void ImageCanvas::showPixels()
{
    m_zoom.zoomTo(1, m_zoom.middle());
    zoomed();
}

QSize ImageCanvas::wantedPixels() const
{
    // Until its size is known it fits into the room, whatever it is.
    if (!hasPicture() || !m_smallPixels.isEmpty())
        return (QSizeF(size()) * devicePixelRatioF()).toSize();
    return m_zoom.wantedPixels();
}

/// As if it had the pixels that the room has.
QSize ImageCanvas::blownUp(QSize pixels) const
{
    return pixels.scaled((QSizeF(size()) * devicePixelRatioF()).toSize(), Qt::KeepAspectRatio);
}

void ImageCanvas::zoomBy(qreal factor)
{
    m_zoom.zoomBy(factor, m_zoom.middle());
    zoomed();
}

void ImageCanvas::pan(QPointF by)
{
    m_zoom.pan(by);
    update();
}

void ImageCanvas::zoomed()
{
    updateCursor();
    update();
    emit zoomChanged();
}

void ImageCanvas::updateCursor()
{
    const bool canPan = m_zoom.canPan(Qt::Horizontal) || m_zoom.canPan(Qt::Vertical);
    if (m_dragged && canPan)
        setCursor(Qt::ClosedHandCursor);
    else if (canPan)
        setCursor(Qt::OpenHandCursor);
    else
        unsetCursor();
}

QSize ImageCanvas::sizeHint() const
{
    const int line = fontMetrics().height();
    return {48 * line, 32 * line};
}

QSize ImageCanvas::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {12 * line, 8 * line};
}

/// Two fingers on a touchpad.
bool ImageCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::NativeGesture)
        return QWidget::event(event);
    const auto *gesture = static_cast<QNativeGestureEvent *>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture)
        return QWidget::event(event);
    m_zoom.zoomBy(1 + std::max(-0.5, gesture->value()), gesture->position());
    zoomed();
    return true;
}

void ImageCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zoom.setRoom(size(), devicePixelRatioF());
    if (!m_smallPixels.isEmpty() && m_zoom.isFitted())
        m_zoom.setPicture(blownUp(m_smallPixels));
    zoomed();
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    constexpr qreal unitsOfATurn = 120; // an eighth of a degree each
    const qreal turns = event->angleDelta().y() / unitsOfATurn;
    if (!hasPicture() || qFuzzyIsNull(turns))
        return event->ignore();
    m_zoom.zoomBy(std::pow(ImageZoom::step, turns), event->position());
    zoomed();
    event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_showsFocus = false;
    m_dragged = event->position();
    updateCursor();
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return;
    const QPointF from = std::exchange(*m_dragged, event->position());
    pan(event->position() - from);
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    m_dragged.reset();
    updateCursor();
}

/// Near, and all of it again.
void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasPicture())
        return QWidget::mouseDoubleClickEvent(event);
    if (!m_zoom.isFitted())
        return fit();
    m_zoom.zoomTo(std::max(1.0, m_zoom.scale() * 2), event->position());
    zoomed();
}

/// Beside what answers them.
QList<KeyHelp> ImageCanvas::keyHelp()
{
    return {
        {{Qt::Key_Left, Qt::Key_Right}, tr("Move an enlarged photograph sideways, or show another")},
        {{Qt::Key_Up, Qt::Key_Down}, tr("Move an enlarged photograph up and down")},
    };
}

void ImageCanvas::keyPressEvent(QKeyEvent *event)
{
    const qreal distance = linesPerPan * fontMetrics().height();
    const auto aside = [&](qreal by, int step) {
        if (m_zoom.canPan(Qt::Horizontal))
            pan({by, 0});
        else
            emit stepRequested(step);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return aside(distance, -1);
    case Qt::Key_Right:
        return aside(-distance, 1);
    case Qt::Key_Up:
        return pan({0, distance});
    case Qt::Key_Down:
        return pan({0, -distance});
    default:
        return QWidget::keyPressEvent(event);
    }
}

/// A ring around a photograph is for those who go from widget to widget; nobody else needs it. (A dialog says at its
/// start that somebody came with Tab.)
void ImageCanvas::focusOutEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = m_showsFocus || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    QWidget::focusOutEvent(event);
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(),
                     mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.08));
    if (!hasPicture())
        paintWords(painter);
    else {
        // Enlarged, its pixels are what somebody wants to see.
        painter.setRenderHint(QPainter::SmoothPixmapTransform,
                              !m_smallPixels.isEmpty() || m_zoom.scale() < 2);
        painter.drawImage(m_zoom.place(), m_image);
    }
    if (hasFocus() && m_showsFocus)
        paintFocus(painter);
}

void ImageCanvas::paintWords(QPainter &painter) const
{
    const int line = fontMetrics().height();
    const int side = std::clamp(std::min(width(), height()) / 2, 4 * line, 16 * line);
    const QRect room = rect().adjusted(line, line, -line, -line);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const int words = fontMetrics().boundingRect(room, flags, m_words).height();
    const int top = std::max(0, (height() - side - line - words) / 2);
    const QColor ink = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.4);
    painter.drawPixmap((width() - side) / 2, top,
                       silhouette(m_typeId, {side, side}, devicePixelRatioF(), ink));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(room.left(), top + side + line, room.width(), words), flags, m_words);
}

void ImageCanvas::paintFocus(QPainter &painter) const
{
    constexpr qreal width = 2;
    painter.setPen(QPen(palette().color(QPalette::Highlight), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

} // namespace Skydock
