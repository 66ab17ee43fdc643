// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtimelineview.h"

#include "timelineaccessible.h"
#include "timelineinstant.h"
#include "timelinekeys.h"
#include "timelinepointer.h"
#include "timelineranges.h"

#include <QHelpEvent>
#include <QKeyEvent>

#include <algorithm>

namespace Skydock {

namespace {

constexpr double zoomFactor = 1.5;

TimeInterval zoomedAboutMiddle(const TimeInterval &range, double factor)
{
    return TimeScale::zoomed(range, factor, range.fromMs + range.lengthMs() / 2);
}

} // namespace

DockingTimelineView::DockingTimelineView(QWidget *parent)
    : TimelineCanvas(parent)
    , m_pointer(std::make_unique<TimelinePointer>(*this))
    , m_keys(std::make_unique<TimelineKeys>(*this))
    , m_instant(new TimelineInstant(*this))
{
    TimelineAccessible::install();
    setAccessibleName(tr("Docking timeline"));
    connect(this, &TimelineCanvas::selectionChanged, this,
            [this] { TimelineAccessible::selectionChanged(*this); });
    connect(&motion(), &TimelineMotion::rangeChanged, this, &DockingTimelineView::visibleRangeChanged);
}

DockingTimelineView::~DockingTimelineView() = default;

void DockingTimelineView::takeContents()
{
    const bool isPointedAt = hovered().kind != TimelineHit::Nothing;
    TimelineCanvas::takeContents();
    m_pointer->takeContents(isPointedAt);
}

bool DockingTimelineView::isBeingMoved() const
{
    return m_pointer->isMoving() || m_instant->isDragged();
}

void DockingTimelineView::movementEnded()
{
    if (!isBeingMoved())
        catchUp();
}

void DockingTimelineView::setVisibleRange(const TimeInterval &range)
{
    setFollowsAll(false);
    motion().moveTo(range, TimelineMotion::Jump);
}

std::optional<TimeInterval> DockingTimelineView::chosenRange() const
{
    return followsAll() ? std::nullopt : std::optional(visibleRange());
}

void DockingTimelineView::recallRange(const TimeInterval &range)
{
    setFollowsAll(false);
    motion().reset(range);
}

void DockingTimelineView::drift(const TimeInterval &range)
{
    setFollowsAll(false);
    motion().moveTo(range, TimelineMotion::Drift);
}

void DockingTimelineView::follow(const TimeInterval &range)
{
    setFollowsAll(false);
    motion().moveTo(range, TimelineMotion::Follow);
}

void DockingTimelineView::showAll()
{
    setVisibleRange(fullRange());
    setFollowsAll(true);
}

void DockingTimelineView::showNow()
{
    const TimeInterval range = visibleRange();
    const qint64 middleMs = range.fromMs + range.lengthMs() / 2;
    setVisibleRange(TimeScale::panned(range, double(nowMs()) - double(middleMs)));
}

void DockingTimelineView::showSelected()
{
    QList<quint32> stays = selection().ringed();
    if (stays.isEmpty() && selection().stay())
        stays = {*selection().stay()};
    const auto range = TimelineRanges(contents(), nowMs()).stays(stays);
    if (!range)
        return announce(tr("The selected spacecraft has no stay here"));
    setVisibleRange(*range);
    ensureLaneVisible(contents().laneOf(selection().newest(contents()).value_or(stays.constLast())));
}

void DockingTimelineView::zoomIn()
{
    setVisibleRange(zoomedAboutMiddle(visibleRange(), zoomFactor));
}

void DockingTimelineView::zoomOut()
{
    setVisibleRange(zoomedAboutMiddle(visibleRange(), 1 / zoomFactor));
}

void DockingTimelineView::goBack()
{
    setFollowsAll(false);
    motion().goBack();
}

void DockingTimelineView::goForward()
{
    setFollowsAll(false);
    motion().goForward();
}

void DockingTimelineView::zoomToStay(quint32 index)
{
    if (const auto range = TimelineRanges(contents(), nowMs()).stay(index))
        setVisibleRange(*range);
}

void DockingTimelineView::zoomToLane(int lane)
{
    if (const auto range = TimelineRanges(contents(), nowMs()).lane(lane))
        setVisibleRange(*range);
}

void DockingTimelineView::zoomToGroup(int group)
{
    if (const auto range = TimelineRanges(contents(), nowMs()).group(group))
        setVisibleRange(*range);
}

void DockingTimelineView::zoomToModule(int module)
{
    if (const auto range = TimelineRanges(contents(), nowMs()).module(module))
        setVisibleRange(*range);
}

/// So close that the merged stays come apart, or at least many of them.
void DockingTimelineView::zoomToMark(const TimeInterval &time)
{
    constexpr double air = 0.5;
    const TimeInterval near = TimelineRanges::withMargin(time, air);
    const TimeInterval closer = TimeScale::zoomed(visibleRange(), 4, time.fromMs + time.lengthMs() / 2);
    setVisibleRange(near.lengthMs() < closer.lengthMs() ? near : closer);
}

void DockingTimelineView::setSelectedSpacecraft(std::optional<qint64> spacecraftId)
{
    select(spacecraftId, selection().stayId);
    if (isBeingMoved())
        return; // nothing moves by itself while a person is moving
    const TimelineGeometry where = geometry();
    const auto isInView = [&where](quint32 stay) {
        return where.plotRect().intersects(where.stayRect(stay));
    };
    const QList<quint32> &ringed = selection().ringed();
    if (std::any_of(ringed.begin(), ringed.end(), isInView))
        return;
    if (const std::optional<quint32> newest = selection().newest(contents()))
        showStay(*newest);
}

void DockingTimelineView::setSelectedStay(std::optional<qint64> stayId)
{
    select(selection().spacecraftId, stayId);
    if (selection().stay() && !isBeingMoved())
        showStay(*selection().stay());
}

void DockingTimelineView::selectStay(quint32 index)
{
    const Stay &stay = contents().stay(index);
    select(stay.chaser ? stay.chaser->spacecraftId : std::nullopt, stay.id);
    showStay(index);
    tellFocus();
    emit staySelected(stay.id, selection().spacecraftId);
}

void DockingTimelineView::activateStay(quint32 index)
{
    const Stay &stay = contents().stay(index);
    emit stayActivated(stay.id, stay.chaser ? stay.chaser->spacecraftId : std::nullopt);
}

/// Moves as little as needed to have the stay in view.
void DockingTimelineView::showStay(quint32 index)
{
    ensureLaneVisible(contents().laneOf(index));
    const TimeInterval range = TimelineRanges(contents(), nowMs()).broughtIntoView(visibleRange(), index);
    if (range != visibleRange())
        setVisibleRange(range);
}

void DockingTimelineView::setCurrentLane(int lane)
{
    const TimelineRow *row = geometry().rows().rowFor(lane);
    if (row && row->isFolded())
        lane = row->firstLane; // which stands for all of them
    if (lane != currentLane())
        goToLane(lane);
}

void DockingTimelineView::goToLane(int lane)
{
    markCurrentLane(lane);
    tellFocus();
}

/// Says to assistive technology what is no part of the table.
void DockingTimelineView::announce(const QString &text)
{
    setAccessibleDescription(text); // tells of itself
}

/// The keyboard has reached a lane or a stay.
void DockingTimelineView::tellFocus()
{
    if (!accessibleDescription().isEmpty())
        setAccessibleDescription({});
    m_isCursorSpoken = false;
    TimelineAccessible::focusMoved(*this);
}

void DockingTimelineView::tellCursor()
{
    if (!accessibleDescription().isEmpty())
        setAccessibleDescription({});
    m_isCursorSpoken = m_instant->at().has_value();
    TimelineAccessible::focusMoved(*this);
}

QRect DockingTimelineView::rubberBand() const
{
    return m_pointer->rubberBand();
}

std::optional<qint64> DockingTimelineView::instantMs() const
{
    return m_instant->at();
}

/// The window walks through spacecraft with Alt+Left and Alt+Right; here they walk through the views.
bool DockingTimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Back) || key->matches(QKeySequence::Forward)) {
            event->accept();
            return true;
        }
    }
    return TimelineCanvas::event(event);
}

bool DockingTimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    if (event->type() == QEvent::ToolTip)
        return showToolTip(static_cast<QHelpEvent *>(event));
    return m_instant->handle(event) || m_pointer->handle(event) || TimelineCanvas::viewportEvent(event);
}

void DockingTimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pointer->cancel())
        return;
    if (!m_instant->press(event) && !m_keys->press(event))
        TimelineCanvas::keyPressEvent(event);
}

} // namespace Skydock
