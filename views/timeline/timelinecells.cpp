// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinecells.h"

#include "dockingtimelineview.h"
#include "staydescription.h"
#include "timelineaccessible.h"

#include <QWindow>

#include <algorithm>

namespace Skydock {

LanePartAccessible::LanePartAccessible(const TimelineAccessible &timeline, int lane, qsizetype position)
    : m_timeline(timeline)
    , m_lane(lane)
    , m_position(position)
{}

DockingTimelineView &LanePartAccessible::view() const
{
    return *m_timeline.view();
}

bool LanePartAccessible::isValid() const
{
    return m_timeline.isValid() && m_timeline.rowOfLane(m_lane) >= 0;
}

QWindow *LanePartAccessible::window() const
{
    return m_timeline.window();
}

QAccessibleInterface *LanePartAccessible::parent() const
{
    return const_cast<TimelineAccessible *>(&m_timeline);
}

int LanePartAccessible::rowIndex() const
{
    return m_timeline.rowOfLane(m_lane);
}

QRect LanePartAccessible::rect() const
{
    const QRect seen = viewportRect();
    return seen.isEmpty() ? QRect() : QRect(view().viewport()->mapToGlobal(seen.topLeft()), seen.size());
}

QAccessible::State LanePartAccessible::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.readOnly = true;
    state.invisible = !view().isVisible();
    state.offscreen = viewportRect().isEmpty();
    state.focused = m_timeline.focusChild() == this;
    return state;
}

void *LanePartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

LaneHeaderAccessible::LaneHeaderAccessible(const TimelineAccessible &timeline, int lane)
    : LanePartAccessible(timeline, lane, -1)
{}

QString LaneHeaderAccessible::text(QAccessible::Text kind) const
{
    const Lane &at = view().contents().lanes().at(lane());
    if (kind == QAccessible::Name)
        return StayDescription::laneName(at);
    if (kind != QAccessible::Description)
        return {};
    const QString stays = tr("%Ln stay(s)", "at a port", int(at.stays.size()));
    return at.undatedCount == 0
               ? stays
               : tr("%1, and %Ln without any time", "number of stays at a port", at.undatedCount).arg(stays);
}

QRect LaneHeaderAccessible::viewportRect() const
{
    const TimelineGeometry where = view().geometry();
    const TimelineRow *row = where.rows().rowOfLane(lane());
    return row ? where.rowRect(*row) & where.columnRect() : QRect();
}

void LaneHeaderAccessible::doAction(const QString &name)
{
    if (name == zoomAction())
        view().zoomToLane(lane());
}

QString LaneHeaderAccessible::localizedActionName(const QString &name) const
{
    return name == zoomAction() ? tr("Zoom to all stays of the port")
                                : QAccessibleActionInterface::localizedActionName(name);
}

StayCellAccessible::StayCellAccessible(const TimelineAccessible &timeline, int lane, qsizetype position)
    : LanePartAccessible(timeline, lane, position)
{}

const StaySpan &StayCellAccessible::span() const
{
    return view().contents().lanes().at(lane()).stays.at(position());
}

QString StayCellAccessible::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Name:
        return view().sentence(span().stay);
    case QAccessible::Description: {
        TimelineHit hit;
        hit.kind = TimelineHit::Bar;
        hit.stay = span().stay;
        return view().describe(hit);
    }
    case QAccessible::Value: {
        const qint64 endMs = span().isOpen() ? std::max(view().nowMs(), span().startMs) : span().endMs;
        return StayDescription::duration(endMs - span().startMs);
    }
    default:
        return {};
    }
}

QRect StayCellAccessible::viewportRect() const
{
    const TimelineGeometry where = view().geometry();
    const TimelineRow *row = where.rows().rowOfLane(lane());
    return row ? where.barRect(*row, span()) & where.plotRect() : QRect();
}

QAccessible::State StayCellAccessible::state() const
{
    QAccessible::State state = LanePartAccessible::state();
    state.selectable = true;
    state.selected = isSelected();
    return state;
}

bool StayCellAccessible::isSelected() const
{
    return view().selection().stay() == std::optional(span().stay);
}

QList<QAccessibleInterface *> StayCellAccessible::rowHeaderCells() const
{
    return {timeline().header(lane())};
}

QStringList StayCellAccessible::actionNames() const
{
    return {pressAction(), LaneHeaderAccessible::zoomAction()};
}

void StayCellAccessible::doAction(const QString &name)
{
    const quint32 stay = span().stay; // this cell may be gone once the view has moved
    DockingTimelineView &shown = view();
    if (name == pressAction()) {
        shown.setCurrentLane(lane());
        shown.selectStay(stay);
    } else if (name == LaneHeaderAccessible::zoomAction()) {
        shown.zoomToStay(stay);
    }
}

QString StayCellAccessible::localizedActionName(const QString &name) const
{
    if (name == pressAction())
        return tr("Select");
    return name == LaneHeaderAccessible::zoomAction() ? tr("Zoom to the stay")
                                                      : QAccessibleActionInterface::localizedActionName(name);
}

} // namespace Skydock
