// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineinstant.h"

#include "dockingtimelineview.h"
#include "instanthandle.h"
#include "portoccupancy.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace Skydock {

namespace {

constexpr qint64 minuteMs = 60'000;

/// What is chosen by hand is a whole minute: a pixel is seldom less, and nobody means its seconds.
qint64 wholeMinute(qint64 instantMs)
{
    const qint64 beyond = ((instantMs % minuteMs) + minuteMs) % minuteMs;
    return instantMs - beyond;
}

} // namespace

TimelineInstant::TimelineInstant(DockingTimelineView &view) : QObject(&view), m_view(view)
{}

void TimelineInstant::set(std::optional<qint64> instantMs)
{
    if (instantMs == m_at)
        return;
    m_view.updateInstant(m_at);
    m_at = instantMs;
    m_view.updateInstant(m_at);
    emit changed(m_at);
    if (!m_isDragged)
        m_view.tellCursor();
}

void TimelineInstant::moveTo(qint64 instantMs)
{
    set(std::clamp(instantMs, earliestInstantMs, latestInstantMs - 1));
}

void TimelineInstant::moveToPixel(int x)
{
    const TimelineGeometry where = m_view.geometry();
    const int inside = std::clamp(x, where.plotRect().left(), where.plotRect().right());
    if (!m_at ||
        inside != where.scale().pixelAt(*m_at)) // a handle that is only touched stays exactly where it is
        moveTo(wholeMinute(where.scale().instantAt(inside)));
}

void TimelineInstant::bringTo(qint64 instantMs)
{
    moveTo(instantMs);
    const TimeInterval range = m_view.visibleRange();
    if (!range.contains(*m_at))
        m_view.follow(TimeScale::panned(range, double(*m_at - range.fromMs) - double(range.lengthMs()) / 2));
}

void TimelineInstant::remove()
{
    m_isDragged = false;
    m_isPointedAt = false;
    m_view.viewport()->unsetCursor();
    set(std::nullopt);
}

void TimelineInstant::toggle()
{
    const TimeInterval range = m_view.visibleRange();
    if (m_at && range.contains(*m_at))
        remove();
    else
        moveTo(wholeMinute(range.fromMs + range.lengthMs() / 2));
}

void TimelineInstant::goToNow()
{
    bringTo(m_view.nowMs());
}

bool TimelineInstant::goToPreviousEvent()
{
    return m_at && goToEvent(previousEvent(m_view.contents(), *m_at));
}

bool TimelineInstant::goToNextEvent()
{
    return m_at && goToEvent(nextEvent(m_view.contents(), *m_at));
}

bool TimelineInstant::goToEvent(std::optional<qint64> instantMs)
{
    if (instantMs)
        bringTo(*instantMs);
    return instantMs.has_value();
}

/// Beside what answers them.
QList<KeyHelp> TimelineInstant::keyHelp()
{
    return {
        {{Qt::Key_T}, tr("Show who was docked when, or put it away")},
        {{Qt::Key_Comma}, tr("Move the cursor to the event before")},
        {{Qt::Key_Period}, tr("Move the cursor to the event after")},
        {{Qt::Key_Escape}, tr("Put the cursor away")},
    };
}

bool TimelineInstant::press(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event->key() == Qt::Key_T) {
        toggle();
        return true;
    }
    if (!m_at)
        return false;
    switch (event->key()) {
    case Qt::Key_Comma:
        goToPreviousEvent();
        return true;
    case Qt::Key_Period:
        goToNextEvent();
        return true;
    case Qt::Key_Escape:
        if (m_isDragged)
            moveTo(m_grabbedFromMs); // as if it had not been touched
        else
            remove();
        m_isDragged = false;
        m_view.movementEnded();
        return true;
    default:
        return false;
    }
}

bool TimelineInstant::handle(QEvent *event)
{
    if (!m_at)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return grab(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent *>(event));
    default:
        return false;
    }
}

bool TimelineInstant::isOnHandle(const QPoint &position) const
{
    const TimelineGeometry where = m_view.geometry();
    const auto handle = InstantHandle::of(where, m_view.timelineStyle(), *m_at, m_view.instantText(*m_at));
    return handle && handle->isGrabbedAt(position);
}

bool TimelineInstant::grab(const QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !isOnHandle(position))
        return false;
    m_isDragged = true;
    m_isPointedAt = true;
    m_view.viewport()->setCursor(Qt::SplitHCursor);
    m_grabbedFromMs = *m_at;
    m_grabbedBeside = position.x() - m_view.geometry().scale().pixelAt(*m_at);
    return true;
}

bool TimelineInstant::move(const QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_isDragged) {
        moveToPixel(position.x() - m_grabbedBeside);
        return true;
    }
    const bool isPointedAt = event->buttons() == Qt::NoButton && isOnHandle(position);
    if (isPointedAt == m_isPointedAt)
        return isPointedAt;
    m_isPointedAt = isPointedAt;
    if (isPointedAt) {
        m_view.viewport()->setCursor(Qt::SplitHCursor);
        m_view.setHovered({});
    } else if (event->buttons() == Qt::NoButton) {
        m_view.viewport()->unsetCursor();
    }
    return isPointedAt;
}

bool TimelineInstant::release(const QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragged)
        return false;
    m_isDragged = false;
    m_view.movementEnded();
    return true;
}

} // namespace Skydock
