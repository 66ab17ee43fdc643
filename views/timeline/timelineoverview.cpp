// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineoverview.h"

#include "semanticcolors.h"
#include "timelinestyle.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Skydock {

namespace {
constexpr double zoomPerStep = 1.25;
constexpr double wheelStep = 120.0;
} // namespace

TimelineOverview::TimelineOverview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineOverview"));
    setAccessibleName(tr("Overview of all stays"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineOverview::setDensity(const StayDensity &density, const TimeInterval &fullRange, qint64 nowMs)
{
    m_density = density;
    m_fullRange = fullRange;
    m_nowMs = nowMs;
    update();
}

void TimelineOverview::setWindow(const TimeInterval &window)
{
    m_window = window;
    update();
}

void TimelineOverview::setInstant(std::optional<qint64> instantMs)
{
    m_instantMs = instantMs;
    update();
}

void TimelineOverview::setStrip(int left, int width)
{
    m_stripLeft = left;
    m_stripWidth = width;
    update();
}

QSize TimelineOverview::sizeHint() const
{
    return {400, int(fontMetrics().height() * 1.9)};
}

QRect TimelineOverview::stripRect() const
{
    return QRect(m_stripLeft, 0, m_stripWidth > 0 ? m_stripWidth : width(), height()) & rect();
}

TimeScale TimelineOverview::scale() const
{
    return TimeScale(m_grabbedFullRange.value_or(m_fullRange), stripRect().left(), stripRect().width());
}

QRect TimelineOverview::windowRect() const
{
    const QRect strip = stripRect();
    const int least = std::max(6, fontMetrics().height() / 2); // can be grabbed at any zoom
    const int left = std::clamp(scale().pixelAt(m_window.fromMs), strip.left(), strip.right() - least);
    const int right =
        std::clamp(scale().pixelAt(m_window.toMs), left + least, std::max(left + least, strip.right()));
    return QRect(left, 0, right - left + 1, height());
}

void TimelineOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawDensity(painter);
    drawWindow(painter);
}

void TimelineOverview::drawDensity(QPainter &painter) const
{
    const TimelineStyle style(palette(), font());
    const QRect strip = stripRect();
    const TimeScale scale = this->scale();
    painter.fillRect(rect(), style.column);
    painter.fillRect(strip, style.base);
    const int padding = style.metrics.padding;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect column(mirrored ? strip.right() + 1 : 0, 0,
                       mirrored ? width() - strip.right() - 1 : strip.left(), height());
    painter.setFont(style.smallFont);
    painter.setPen(style.dimText);
    painter.drawText(column.adjusted(padding, 0, -padding, 0),
                     Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), tr("Overview"));
    const double highest = std::max(1, m_density.highest());
    const QColor fill = mixed(style.base, style.text, 0.35);
    for (int x = strip.left(); x <= strip.right(); ++x) {
        const TimeInterval step{scale.instantAt(x), scale.instantAt(x + 1)};
        if (step.fromMs > m_nowMs)
            break; // what is planned is not counted: nobody knows how long it lasts
        const int count = m_density.peak(step);
        if (count == 0)
            continue;
        const int barHeight = std::max(2, int((height() - 4) * count / highest));
        painter.fillRect(x, height() - 1 - barHeight, 1, barHeight, fill);
    }
    const int now = scale.pixelAt(m_nowMs);
    if (strip.contains(now, 0))
        painter.fillRect(now, 0, 1, height(), style.now);
    painter.fillRect(0, 0, width(), 1, style.separator);
}

void TimelineOverview::drawWindow(QPainter &painter) const
{
    const QRect strip = stripRect();
    const QRect window = windowRect();
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.6F);
    painter.fillRect(QRect(strip.left(), 1, window.left() - strip.left(), height() - 1), veil);
    painter.fillRect(QRect(window.right() + 1, 1, strip.right() - window.right(), height() - 1), veil);
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(0.12F);
    painter.fillRect(window, tint);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawRect(window.adjusted(0, 0, -1, -1));
    const int grip = height() / 3;
    for (const int x : {window.left(), window.right() - 2})
        painter.fillRect(x, (height() - grip) / 2, 3, grip, palette().color(QPalette::Highlight));
    const int instant = m_instantMs ? scale().pixelAt(*m_instantMs) : -1;
    if (strip.contains(instant, 1)) // where the cursor is, even out of the lanes' sight
        painter.fillRect(instant - 1, 1, 2, height() - 1, palette().color(QPalette::Text));
}

TimelineOverview::Part TimelineOverview::partAt(int x) const
{
    const QRect window = windowRect();
    const int reach = std::max(3, fontMetrics().height() / 4);
    if (std::abs(x - window.left()) <= reach && x < window.center().x())
        return LeftEdge;
    if (std::abs(x - window.right()) <= reach)
        return RightEdge;
    return x > window.left() && x < window.right() ? Inside : Outside;
}

void TimelineOverview::mousePressEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (event->button() != Qt::LeftButton || !stripRect().contains(x, 1))
        return;
    emit movementBegun();
    m_grabbed = partAt(x);
    m_grabbedFullRange = m_fullRange;
    m_grabbedMs = scale().instantAt(x);
    m_grabbedWindow = m_window;
    if (m_grabbed == Outside) {
        // Beside the window: it comes to the pointer, and can be dragged on from there.
        const qint64 middle = m_window.fromMs + m_window.lengthMs() / 2;
        m_grabbedWindow = TimeScale::panned(m_window, double(m_grabbedMs - middle));
        m_grabbed = Inside;
    }
    emit windowRequested(m_grabbedWindow); // from now on it stays where it is put
}

void TimelineOverview::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (!(event->buttons() & Qt::LeftButton) || m_grabbed == Outside) {
        const Part part = partAt(x);
        setCursor(part == LeftEdge || part == RightEdge ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const qint64 at = scale().instantAt(x);
    TimeInterval window = m_grabbedWindow;
    if (m_grabbed == Inside) {
        window = TimeScale::panned(window, double(at - m_grabbedMs));
    } else if (m_grabbed == LeftEdge) {
        window.fromMs = std::min(at, window.toMs - TimeScale::shortestMs);
    } else {
        window.toMs = std::max(at, window.fromMs + TimeScale::shortestMs);
    }
    emit windowRequested(window);
}

void TimelineOverview::mouseReleaseEvent(QMouseEvent *)
{
    m_grabbed = Outside;
    m_grabbedFullRange.reset();
    update();
}

void TimelineOverview::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / wheelStep;
    const qint64 middle = m_window.fromMs + m_window.lengthMs() / 2;
    emit windowRequested(TimeScale::zoomed(m_window, std::pow(zoomPerStep, steps), middle));
    event->accept();
}

} // namespace Skydock
