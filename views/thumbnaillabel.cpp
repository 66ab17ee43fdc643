// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnaillabel.h"

#include "displaytext.h"
#include "icons.h"
#include "semanticcolors.h"

#include <QPainter>

#include <algorithm>

namespace Skydock {

ThumbnailLabel::ThumbnailLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setType({}, {});
}

void ThumbnailLabel::setType(std::optional<qint64> typeId, const QString &typeName)
{
    m_typeId = typeId;
    const QString type = DisplayText::oneLine(typeName);
    setAccessibleName(type.isEmpty() ? tr("Drawing of a spacecraft") : tr("Drawing: %1").arg(type));
    update();
}

QSize ThumbnailLabel::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {unit * 16, unit * 8};
}

QSize ThumbnailLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ThumbnailLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    const qreal radius = fontMetrics().height() / 3.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(ground, ink, 0.06));
    painter.drawRoundedRect(rect(), radius, radius);
    const int side = std::min(width(), height()) - fontMetrics().height();
    const QPixmap drawing = silhouette(m_typeId, {side, side}, devicePixelRatioF(), mixed(ground, ink, 0.45));
    painter.drawPixmap(QPoint((width() - side) / 2, (height() - side) / 2), drawing);
}

} // namespace Skydock
