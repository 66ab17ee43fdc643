// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinekeys.h"

#include "dockingtimelineview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Skydock {

/// Beside what answers them.
QList<KeyHelp> TimelineKeys::keyHelp()
{
    return {
        {{Qt::Key_Left}, tr("Go a little back in time")},
        {{Qt::Key_Right}, tr("Go a little forward in time")},
        {{Qt::SHIFT | Qt::Key_Left, Qt::CTRL | Qt::Key_Left}, tr("Go far back in time")},
        {{Qt::SHIFT | Qt::Key_Right, Qt::CTRL | Qt::Key_Right}, tr("Go far forward in time")},
        {{Qt::ALT | Qt::Key_Left}, tr("Show the earlier view")},
        {{Qt::ALT | Qt::Key_Right}, tr("Show the later view")},
        {{Qt::Key_Plus, Qt::Key_Equal}, tr("Zoom in")},
        {{Qt::Key_Minus}, tr("Zoom out")},
        {{Qt::Key_Home}, tr("Show everything")},
        {{Qt::Key_End}, tr("Go to now")},
        {{Qt::Key_F}, tr("Show the selected spacecraft")},
        {{Qt::Key_G}, tr("Write where to go")},
        {{Qt::Key_Up}, tr("Go to the lane above")},
        {{Qt::Key_Down}, tr("Go to the lane below")},
        {{Qt::Key_BracketLeft}, tr("Select the docking before in the lane")},
        {{Qt::Key_BracketRight}, tr("Select the docking after in the lane")},
        {{Qt::Key_PageUp}, tr("Scroll up by a page")},
        {{Qt::Key_PageDown}, tr("Scroll down by a page")},
        {{Qt::Key_Space}, tr("Fold or unfold the module of the lane")},
        {{Qt::SHIFT | Qt::Key_Space}, tr("Fold or unfold the host of the lane")},
        {{Qt::Key_Return}, tr("Open the details of the selected docking")},
    };
}

bool TimelineKeys::press(QKeyEvent *event)
{
    return moveInTime(event) || moveAmongStays(event);
}

bool TimelineKeys::moveInTime(QKeyEvent *event)
{
    constexpr double smallStep = 0.1;
    constexpr double largeStep = 0.5;
    const bool alt = event->modifiers() & Qt::AltModifier;
    const double step =
        event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier) ? largeStep : smallStep;
    switch (event->key()) {
    case Qt::Key_Left:
        alt ? m_view.goBack() : panBy(-step);
        return true;
    case Qt::Key_Right:
        alt ? m_view.goForward() : panBy(step);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        m_view.zoomIn();
        return true;
    case Qt::Key_Minus:
        m_view.zoomOut();
        return true;
    case Qt::Key_Home:
        m_view.showAll();
        return true;
    case Qt::Key_End:
        m_view.showNow();
        return true;
    case Qt::Key_F:
        m_view.showSelected();
        return true;
    case Qt::Key_G:
        emit m_view.rangeFieldRequested();
        return true;
    default:
        return false;
    }
}

bool TimelineKeys::moveAmongStays(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        changeLane(-1);
        return true;
    case Qt::Key_Down:
        changeLane(1);
        return true;
    case Qt::Key_BracketLeft:
        changeStay(-1);
        return true;
    case Qt::Key_BracketRight:
        changeStay(1);
        return true;
    case Qt::Key_PageUp:
        m_view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        m_view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Space:
        fold(event->modifiers() & Qt::ShiftModifier);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_view.selection().stay())
            return false;
        m_view.activateStay(*m_view.selection().stay());
        return true;
    default:
        return false;
    }
}

void TimelineKeys::panBy(double partOfRange)
{
    const TimeInterval range = m_view.visibleRange();
    m_view.drift(TimeScale::panned(range, partOfRange * double(range.lengthMs())));
}

void TimelineKeys::changeLane(int step)
{
    const TimelineGeometry geometry = m_view.geometry();
    const auto laneCount = int(geometry.contents().lanes().size());
    int lane = m_view.currentLane() < 0 ? (step > 0 ? -1 : laneCount) : m_view.currentLane();
    // What is folded is one stop: its first lane stands for it.
    const auto isStop = [&geometry](int at) {
        const TimelineRow *row = geometry.rows().rowFor(at);
        return row && row->firstLane == at;
    };
    do
        lane += step;
    while (lane >= 0 && lane < laneCount && !isStop(lane));
    if (lane >= 0 && lane < laneCount)
        m_view.setCurrentLane(lane);
}

/// Folds the module of the current lane, or its host, or opens again what is folded there.
void TimelineKeys::fold(bool wholeHost)
{
    const TimelineContents &contents = m_view.contents();
    const TimelineGeometry geometry = m_view.geometry();
    const TimelineRow *row = geometry.rows().rowFor(m_view.currentLane());
    if (!row || contents.isBySpacecraft())
        return;
    const Lane &lane = geometry.laneOf(*row);
    if (lane.module < 0 || wholeHost || row->kind == TimelineRow::Heading) {
        m_view.toggleFolded(lane.group);
        m_view.goToLane(contents.groups().at(lane.group).firstLane);
    } else {
        m_view.toggleModule(lane.module);
        m_view.goToLane(contents.modules()[size_t(lane.module)].firstLane);
    }
}

/// From the selected stay when it is in this lane, else from the middle of what is shown.
void TimelineKeys::changeStay(int step)
{
    const TimelineGeometry geometry = m_view.geometry();
    const TimelineContents &contents = geometry.contents();
    if (contents.lanes().isEmpty())
        return;
    if (m_view.currentLane() < 0)
        m_view.setCurrentLane(m_view.selection().stay() ? contents.laneOf(*m_view.selection().stay()) : 0);
    const StayIndex &stays = contents.lanes().at(m_view.currentLane()).stays;
    if (stays.isEmpty() || !geometry.rows().rowOfLane(m_view.currentLane()))
        return;
    const std::optional<quint32> selected = m_view.selection().stay();
    std::optional<qsizetype> at;
    if (selected && contents.laneOf(*selected) == m_view.currentLane())
        at = contents.positionOf(*selected);
    const TimeInterval range = m_view.visibleRange();
    const qsizetype middle = stays.firstFrom(range.fromMs + range.lengthMs() / 2);
    const qsizetype next = at ? *at + step : (step > 0 ? middle : middle - 1);
    m_view.selectStay(stays.at(std::clamp<qsizetype>(next, 0, stays.size() - 1)).stay);
}

} // namespace Skydock
