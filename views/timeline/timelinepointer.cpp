// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepointer.h"

#include "dockingtimelineview.h"
#include "timelineinstant.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace Skydock {

namespace {
constexpr double wheelStep = 120.0;
constexpr double zoomPerStep = 1.25;
} // namespace

int TimelinePointer::slop() const
{
    return m_view.timelineStyle().metrics.padding;
}

bool TimelinePointer::handle(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return doubleClick(static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent *>(event));
    case QEvent::NativeGesture:
        return pinch(static_cast<QNativeGestureEvent *>(event));
    case QEvent::Gesture:
        return touch(static_cast<QGestureEvent *>(event));
    default:
        return false;
    }
}

bool TimelinePointer::press(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return false;
    grab(event->position().toPoint());
    const TimelineGeometry where = m_view.geometry();
    const TimelineHit hit = where.hitTest(m_at, slop());
    m_pressedMs = where.scale().instantAt(m_at.x());
    m_pressedStay =
        hit.kind == TimelineHit::Bar ? std::optional(m_view.contents().stay(hit.stay).id) : std::nullopt;
    m_isOverOthers = false;
    const bool isBand = event->modifiers() & Qt::AltModifier && where.plotRect().contains(m_pressed);
    m_state = isBand ? Banding : Pressed;
    return true;
}

/// From here on the view moves with the pointer.
void TimelinePointer::grab(const QPoint &position)
{
    m_pressed = m_at = position;
    m_pressedRange = m_view.visibleRange();
    m_pressedScroll = m_view.verticalScrollBar()->value();
}

void TimelinePointer::takeContents(bool isPointedAt)
{
    m_isOverOthers = true;
    if (m_state == Panning || m_state == Pressed)
        grab(m_at);
    else if (m_state == Idle && isPointedAt)
        m_view.setHovered(m_view.geometry().hitTest(m_at, slop()));
}

bool TimelinePointer::move(QMouseEvent *event)
{
    m_at = event->position().toPoint();
    if (m_state == Pressed && (m_at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_state = Panning;
        m_view.motion().beginMovement();
        m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    }
    switch (m_state) {
    case Idle:
    case Pressed:
        m_view.setHovered(m_view.geometry().hitTest(m_at, slop()));
        break;
    case Panning:
        pan(m_at);
        break;
    case Banding:
        m_view.viewport()->update();
        break;
    }
    return true;
}

void TimelinePointer::pan(const QPoint &position)
{
    const double msPerPixel = m_view.geometry().scale().msPerPixel();
    const QPoint moved = position - m_pressed;
    if (moved.x() != 0)
        m_view.drift(TimeScale::panned(m_pressedRange, -moved.x() * msPerPixel));
    m_view.verticalScrollBar()->setValue(m_pressedScroll - moved.y());
}

bool TimelinePointer::release(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return false;
    if (m_state == Idle)
        return true; // what was pressed has been cancelled since
    const State state = m_state;
    m_at = event->position().toPoint();
    if (state == Banding)
        zoomToBand();
    letGo();
    if (state == Pressed)
        m_isOverOthers ? clickOverOthers() : click(m_at);
    m_view.movementEnded();
    return true;
}

void TimelinePointer::letGo()
{
    m_state = Idle;
    m_view.motion().beginMovement();
    m_view.viewport()->unsetCursor();
    m_view.viewport()->update();
}

bool TimelinePointer::cancel()
{
    if (m_state == Idle)
        return false;
    letGo();
    m_view.movementEnded();
    return true;
}

/// Whatever lies here now is not what was pressed on.
void TimelinePointer::clickOverOthers()
{
    const auto stay = m_pressedStay ? m_view.contents().indexOf(*m_pressedStay) : std::nullopt;
    if (!stay)
        return;
    m_view.setCurrentLane(m_view.contents().laneOf(*stay));
    m_view.selectStay(*stay);
}

void TimelinePointer::click(const QPoint &position)
{
    const TimelineHit hit = m_view.geometry().hitTest(position, slop());
    if (hit.lane >= 0)
        m_view.setCurrentLane(hit.lane);
    const bool isInColumn = m_view.geometry().columnRect().contains(position);
    if (hit.kind == TimelineHit::Bar)
        m_view.selectStay(hit.stay);
    else if (hit.kind == TimelineHit::Mark)
        m_view.zoomToMark(hit.markTime);
    else if (hit.kind == TimelineHit::Heading && isInColumn)
        m_view.toggleFolded(hit.group);
    else if (hit.kind == TimelineHit::Module && isInColumn)
        m_view.toggleModule(hit.module);
    else if (hit.kind == TimelineHit::Axis && m_view.instant().at())
        m_view.instant().moveToPixel(position.x());
}

bool TimelinePointer::doubleClick(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const TimelineGeometry geometry = m_view.geometry();
    const TimelineHit hit = geometry.hitTest(position, slop());
    if (event->button() != Qt::LeftButton)
        return false;
    if (hit.kind == TimelineHit::Bar) {
        m_view.zoomToStay(hit.stay);
        m_view.activateStay(hit.stay);
    } else if (hit.kind == TimelineHit::Axis) {
        m_view.showAll();
    } else if (hit.lane >= 0) {
        m_view.zoomToLane(hit.lane);
    } else if (hit.kind == TimelineHit::Heading && geometry.plotRect().contains(position)) {
        m_view.zoomToGroup(hit.group);
    } else if (hit.kind == TimelineHit::Module && geometry.plotRect().contains(position)) {
        m_view.zoomToModule(hit.module);
    }
    return true;
}

QRect TimelinePointer::rubberBand() const
{
    if (m_state != Banding)
        return {};
    const TimelineGeometry where = m_view.geometry();
    const QRect plot = where.plotRect();
    const int from = where.scale().pixelAt(m_pressedMs); // the plot may have moved since
    return QRect(QPoint(from, plot.top()), QPoint(m_at.x(), plot.bottom())).normalized() & plot;
}

void TimelinePointer::zoomToBand()
{
    const QRect band = rubberBand();
    const TimeScale scale = m_view.geometry().scale();
    if (band.width() >= QApplication::startDragDistance())
        m_view.setVisibleRange({scale.instantAt(band.left()), scale.instantAt(band.right() + 1)});
}

bool TimelinePointer::wheel(QWheelEvent *event)
{
    const TimelineGeometry geometry = m_view.geometry();
    const QPoint position = event->position().toPoint();
    const bool isTrackpad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    const QPoint delta = isTrackpad ? event->pixelDelta() : event->angleDelta();
    const bool shifted = event->modifiers() & Qt::ShiftModifier;
    if (!isTrackpad && geometry.columnRect().contains(position) && !shifted) {
        QCoreApplication::sendEvent(m_view.verticalScrollBar(), event);
        return true;
    }
    const bool zooms =
        event->modifiers() & Qt::ControlModifier || (!isTrackpad && !shifted && delta.x() == 0);
    const TimeInterval range = m_view.visibleRange();
    if (zooms) {
        const double steps = delta.y() / wheelStep;
        m_view.drift(
            TimeScale::zoomed(range, std::pow(zoomPerStep, steps), geometry.scale().instantAt(position.x())));
    } else {
        const double pixels = isTrackpad && !shifted ? delta.x() : (delta.x() != 0 ? delta.x() : delta.y());
        m_view.drift(TimeScale::panned(range, -pixels * geometry.scale().msPerPixel()));
        if (isTrackpad && !shifted)
            m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - delta.y());
    }
    event->accept();
    return true;
}

bool TimelinePointer::pinch(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomAbout(event->position(), 1.0 + event->value());
    return true;
}

/// Two fingers on a touch screen: they zoom and, moving together, pan.
bool TimelinePointer::touch(QGestureEvent *event)
{
    const auto *pinching = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!pinching)
        return false;
    if (pinching->state() == Qt::GestureStarted) {
        cancel();
        m_view.motion().beginMovement();
    }
    const QPointF center = m_view.viewport()->mapFromGlobal(pinching->centerPoint());
    const QPointF before = m_view.viewport()->mapFromGlobal(pinching->lastCenterPoint());
    const double msPerPixel = m_view.geometry().scale().msPerPixel();
    m_view.drift(TimeScale::panned(m_view.visibleRange(), (before.x() - center.x()) * msPerPixel));
    zoomAbout(center, pinching->scaleFactor());
    event->accept();
    return true;
}

void TimelinePointer::zoomAbout(const QPointF &position, double factor)
{
    if (factor <= 0)
        return;
    const qint64 aboutMs = m_view.geometry().scale().instantAt(position.x());
    m_view.drift(TimeScale::zoomed(m_view.visibleRange(), factor, aboutMs));
}

} // namespace Skydock
