// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanthandle.h"

#include "labelcache.h"
#include "timelineframe.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace Skydock {

namespace {
constexpr int lineWidth = 2;
constexpr int leastReach = 12; ///< a finger's and a tired hand's
} // namespace

std::optional<InstantHandle> InstantHandle::of(const TimelineGeometry &geometry, const TimelineStyle &style,
                                               qint64 instantMs, const QString &text)
{
    const QRect axis = geometry.axisRect();
    InstantHandle handle;
    handle.x = geometry.scale().pixelAt(instantMs);
    if (handle.x < axis.left() || handle.x > axis.right())
        return std::nullopt;
    handle.axis = axis;
    handle.reach = std::max(leastReach, style.metrics.barHeight / 2);
    const int width = QFontMetrics(style.boldFont).horizontalAdvance(text) + 2 * style.metrics.padding + 2;
    const int left =
        std::clamp(handle.x - width / 2, axis.left(), std::max(axis.left(), axis.right() - width + 1));
    handle.flag = QRect(left, axis.top() + 1, std::min(width, axis.width()), style.metrics.axisRowHeight - 1);
    return handle;
}

bool InstantHandle::isGrabbedAt(const QPoint &position) const
{
    return axis.contains(position) && (flag.contains(position) || std::abs(position.x() - x) <= reach);
}

QRect InstantHandle::lineRect(const TimelineGeometry &geometry) const
{
    const QRect plot = geometry.plotRect();
    return QRect(x - lineWidth / 2, plot.top(), lineWidth, plot.height());
}

QRegion InstantHandle::drawnRegion(const TimelineGeometry &geometry) const
{
    const int air = 2 * reach;
    const QRect top(flag.left() - air, axis.top(), flag.width() + 2 * air, axis.height());
    return QRegion(top).united(lineRect(geometry).adjusted(-2, 0, 2, 0));
}

InstantPainter::InstantPainter(const TimelineFrame &frame, LabelCache &labels)
    : m_frame(frame)
    , m_labels(labels)
{
    if (frame.instantMs)
        m_handle = InstantHandle::of(frame.geometry, *frame.style, *frame.instantMs, frame.instantText);
}

/// In the colour of text, between two hairs of the background: seen over bars of any colour, in any theme.
void InstantPainter::drawLine(QPainter &painter)
{
    if (!m_handle)
        return;
    const QRect line = m_handle->lineRect(m_frame.geometry);
    painter.fillRect(line.adjusted(-1, 0, 1, 0), m_frame.style->base);
    painter.fillRect(line, m_frame.style->text);
}

void InstantPainter::drawHandle(QPainter &painter)
{
    if (!m_handle)
        return;
    const TimelineStyle &style = *m_frame.style;
    const QRect &flag = m_handle->flag;
    painter.save();
    painter.setClipRect(m_handle->axis);
    painter.fillRect(flag.adjusted(-1, -1, 1, 1), style.axis);
    painter.fillRect(flag, style.text);
    const double half = style.metrics.axisRowHeight / 2.5;
    const double below = flag.bottom() + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.text);
    painter.drawPolygon(QPolygonF({QPointF(m_handle->x - half, below), QPointF(m_handle->x + half, below),
                                   QPointF(m_handle->x, below + half)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(m_handle->x - lineWidth / 2, flag.bottom(), lineWidth,
                           m_handle->axis.bottom() - flag.bottom() + 1),
                     style.text);
    const int padding = style.metrics.padding;
    m_labels.draw(painter, flag.adjusted(padding, 0, -padding, 0), m_frame.instantText, style.boldFont,
                  style.base, Qt::AlignHCenter);
    painter.restore();
}

} // namespace Skydock
