// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnaillabel.h"

#include "displaytext.h"
#include "icons.h"
#include "plaintooltip.h"
#include "semanticcolors.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Skydock {

ThumbnailLabel::ThumbnailLabel(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("detailPhotograph"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_url.isEmpty())
            emit activated();
    });
    describe();
}

void ThumbnailLabel::setSource(ImageSource *source)
{
    letGo();
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source)
        connect(source, &ImageSource::changed, this, [this](const QUrl &url) {
            if (url == m_url && m_isAsked)
                ask();
        });
    ask();
}

void ThumbnailLabel::setType(std::optional<qint64> typeId, const QString &typeName)
{
    m_typeId = typeId;
    m_typeName = DisplayText::oneLine(typeName);
    describe();
    update();
}

void ThumbnailLabel::setPhotograph(const std::optional<Image> &photograph)
{
    const Image image = photograph.value_or(Image{});
    m_title = DisplayText::oneLine(image.name);
    const QUrl url = image.url.isEmpty() ? image.thumbnailUrl : image.url;
    if (url == m_url)
        return describe();
    letGo();
    m_url = url;
    setFocusPolicy(url.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    setCursor(url.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    take({});
    ask();
}

void ThumbnailLabel::ask()
{
    if (!m_source || m_url.isEmpty() || !isVisible())
        return;
    m_isAsked = true;
    take(m_source->picture(m_url, wantedPixels()));
}

void ThumbnailLabel::letGo()
{
    if (std::exchange(m_isAsked, false) && m_source)
        m_source->release(m_url);
}

void ThumbnailLabel::take(const ImageSource::Picture &picture)
{
    const bool isOther = picture.state != m_picture.state;
    m_picture = picture;
    describe();
    update();
    if (isOther)
        emit stateChanged();
}

/// In steps, so that dragging an edge does not ask for a picture of every width.
QSize ThumbnailLabel::wantedPixels() const
{
    constexpr int step = 128;
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    return {(pixels.width() + step - 1) / step * step, (pixels.height() + step - 1) / step * step};
}

void ThumbnailLabel::describe()
{
    if (!m_picture.image.isNull())
        setAccessibleName(m_title.isEmpty() ? tr("Photograph") : tr("Photograph: %1").arg(m_title));
    else
        setAccessibleName(m_typeName.isEmpty() ? tr("Drawing of a spacecraft")
                                               : tr("Drawing: %1").arg(m_typeName));
    const bool isFailed = m_picture.state == ImageSource::State::Failed;
    const QString reason = isFailed ? tr("No photograph: %1").arg(m_picture.reason) : QString();
    setToolTip(plainToolTip(isFailed || m_picture.image.isNull() ? reason : m_title));
    setAccessibleDescription(reason.isEmpty() ? accessibleName() : reason); // not the tip with its markup
}

QSize ThumbnailLabel::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {unit * 16, unit * 9};
}

QSize ThumbnailLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ThumbnailLabel::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    ask();
}

void ThumbnailLabel::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    ask();
}

void ThumbnailLabel::hideEvent(QHideEvent *event)
{
    QAbstractButton::hideEvent(event);
    letGo();
}

/// A button hears the space bar by itself.
void ThumbnailLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ThumbnailLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QColor ground = palette().color(QPalette::Window);
    const qreal radius = fontMetrics().height() / 3.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(ground, palette().color(QPalette::WindowText), 0.06));
    painter.drawRoundedRect(rect(), radius, radius);
    if (m_picture.image.isNull())
        paintSilhouette(painter);
    else
        paintPhotograph(painter, radius);
    if (hasFocus())
        paintFocus(painter, radius);
}

void ThumbnailLabel::paintFocus(QPainter &painter, qreal radius) const
{
    constexpr qreal width = 2;
    painter.setPen(QPen(palette().color(QPalette::Highlight), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                            radius);
}

/// As large as the area allows, never larger than the picture is: blurred it would not show more.
void ThumbnailLabel::paintPhotograph(QPainter &painter, qreal radius) const
{
    const QSizeF natural = QSizeF(m_picture.image.size()) / devicePixelRatioF();
    const QSizeF fitting = natural.scaled(size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), fitting.width() < natural.width() ? fitting : natural);
    place.moveCenter(QRectF(rect()).center());
    const qreal scale = place.width() / m_picture.image.width();
    // A brush has its corners rounded smoothly; a clip would leave them jagged.
    QBrush brush(m_picture.image);
    brush.setTransform(QTransform::fromTranslate(place.x(), place.y()).scale(scale, scale));
    painter.setBrush(brush);
    painter.drawRoundedRect(place, radius, radius);
}

void ThumbnailLabel::paintSilhouette(QPainter &painter) const
{
    const int side = std::min(width(), height()) - fontMetrics().height();
    const QColor color =
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.45);
    const QPixmap drawing = silhouette(m_typeId, {side, side}, devicePixelRatioF(), color);
    painter.drawPixmap(QPoint((width() - side) / 2, (height() - side) / 2), drawing);
}

} // namespace Skydock
