// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "axispainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Skydock {

namespace {

struct AxisText
{
    Q_DECLARE_TR_FUNCTIONS(AxisText)
};

} // namespace

AxisPainter::AxisPainter(const TimelineFrame &frame, LabelCache &labels)
    : m_frame(frame)
    , m_labels(labels)
    , m_ticks(timeTicksFor(frame.geometry.scale().range(), frame.geometry.scale().msPerPixel(),
                           frame.style->metrics.characterWidth, frame.zone, frame.locale))
{}

void AxisPainter::drawGrid(QPainter &painter)
{
    const QRect plot = m_frame.geometry.plotRect();
    const auto lines = [&](const std::vector<TimeTick> &ticks, const QColor &color) {
        for (const TimeTick &tick : ticks) {
            const int x = m_frame.geometry.scale().pixelAt(tick.instantMs);
            if (x >= plot.left() && x <= plot.right())
                painter.fillRect(x, plot.top(), 1, plot.height(), color);
        }
    };
    lines(m_ticks.minor, m_frame.style->minorGrid);
    lines(m_ticks.major, m_frame.style->majorGrid);
}

void AxisPainter::drawAxis(QPainter &painter)
{
    const QRect axis = m_frame.geometry.axisRect();
    const QRect corner = m_frame.geometry.cornerRect();
    painter.fillRect(axis.united(corner), m_frame.style->axis);
    const int rowHeight = m_frame.style->metrics.axisRowHeight;
    painter.save();
    painter.setClipRect(axis);
    drawLevel(painter, m_ticks.major, QRect(axis.left(), axis.top(), axis.width(), rowHeight), true);
    drawLevel(painter, m_ticks.minor, QRect(axis.left(), axis.top() + rowHeight, axis.width(), rowHeight),
              false);
    painter.restore();
    const QRect united = axis.united(corner);
    painter.fillRect(united.left(), united.bottom(), united.width(), 1, m_frame.style->separator);
    const int padding = m_frame.style->metrics.padding;
    const bool mirrored = m_frame.geometry.direction() == Qt::RightToLeft;
    m_labels.draw(painter, corner.adjusted(padding, rowHeight, -padding, 0),
                  m_frame.zone == Qt::UTC ? AxisText::tr("UTC") : AxisText::tr("Local time"),
                  m_frame.style->smallFont, m_frame.style->dimText,
                  mirrored ? Qt::AlignLeft : Qt::AlignRight);
}

void AxisPainter::drawLevel(QPainter &painter, const std::vector<TimeTick> &ticks, const QRect &row,
                            bool isMajor)
{
    const TimelineStyle &style = *m_frame.style;
    const QFont &font = isMajor ? style.boldFont : style.smallFont;
    const int padding = style.metrics.padding;
    const QRect flag = nowFlag(painter);
    for (size_t i = 0; i < ticks.size(); ++i) {
        const int left = m_frame.geometry.scale().pixelAt(ticks[i].instantMs);
        const int right =
            i + 1 < ticks.size() ? m_frame.geometry.scale().pixelAt(ticks[i + 1].instantMs) : row.right() + 1;
        const int above = isMajor ? 0 : row.height() / 2;
        if (left >= row.left()) // vector files know no clipping
            painter.fillRect(left, row.top() + above, 1, row.height() - above,
                             isMajor ? style.separator : style.majorGrid);
        // The period in progress keeps its name at the edge for as long as it has room.
        const QRect room(std::max(left, row.left()) + padding, row.top(), 0, row.height());
        const int width = right - padding / 2 - room.left();
        const bool isPushedOut = left < row.left() && !isMajor;
        const QColor &color = isMajor ? style.text : style.dimText;
        const int wanted =
            m_labels.widthOf(ticks[i].label, font, color, painter.device()->devicePixelRatioF());
        const bool isCovered = flag.intersects(QRect(room.left(), room.top(), wanted, room.height()));
        if (!isPushedOut && !isCovered && width >= wanted)
            m_labels.draw(painter, QRect(room.topLeft(), QSize(width, row.height())), ticks[i].label, font,
                          color);
    }
}

bool AxisPainter::isNowVisible() const
{
    const int x = m_frame.geometry.scale().pixelAt(m_frame.geometry.nowMs());
    return x >= m_frame.geometry.plotRect().left() && x <= m_frame.geometry.plotRect().right();
}

void AxisPainter::drawNowLine(QPainter &painter)
{
    if (!isNowVisible())
        return;
    const QRect plot = m_frame.geometry.plotRect();
    painter.fillRect(m_frame.geometry.scale().pixelAt(m_frame.geometry.nowMs()), plot.top(), 1, plot.height(),
                     m_frame.style->now);
}

/// Where the word stands, on the lower level; empty while now is out of sight.
QRect AxisPainter::nowFlag(const QPainter &painter)
{
    if (!isNowVisible())
        return {};
    const TimelineStyle &style = *m_frame.style;
    const QString text = AxisText::tr("now");
    const QRect axis = m_frame.geometry.axisRect();
    const int width = m_labels.widthOf(text, style.smallFont, textColorOn(style.now),
                                       painter.device()->devicePixelRatioF());
    const int padding = style.metrics.padding;
    const int x = m_frame.geometry.scale().pixelAt(m_frame.geometry.nowMs());
    const int left = std::clamp(x - width / 2 - padding, axis.left(),
                                std::max(axis.left(), axis.right() - width - 2 * padding + 1));
    return QRect(left, axis.top() + style.metrics.axisRowHeight + 1, width + 2 * padding,
                 style.metrics.axisRowHeight - 2);
}

void AxisPainter::drawNowLabel(QPainter &painter)
{
    const TimelineStyle &style = *m_frame.style;
    const QRect flag = nowFlag(painter);
    if (flag.isEmpty())
        return;
    const int padding = style.metrics.padding;
    painter.fillRect(flag, style.now);
    m_labels.draw(painter, flag.adjusted(padding, 0, -padding, 0), AxisText::tr("now"), style.smallFont,
                  textColorOn(style.now));
}

} // namespace Skydock
