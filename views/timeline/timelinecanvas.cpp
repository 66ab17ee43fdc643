// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinecanvas.h"

#include "displaytext.h"
#include "instanthandle.h"
#include "namecolumn.h"
#include "staydescription.h"
#include "timelinepainter.h"
#include "timelineranges.h"

#include <QDateTime>
#include <QEvent>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace Skydock {

namespace {
constexpr int nowIntervalMs = 30'000;
} // namespace

TimelineCanvas::TimelineCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_clock(&QDateTime::currentMSecsSinceEpoch)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    connect(&m_motion, &TimelineMotion::shownChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_nowTimer, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_nowTimer.setInterval(nowIntervalMs);
    takeStyle();
    m_motion.reset(fullRange());
}

void TimelineCanvas::setModel(DockingTimelineModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (m_model)
        connect(m_model, &DockingTimelineModel::contentsChanged, this, [this] { takeContents(); });
    takeContents();
}

const TimelineContents &TimelineCanvas::contents() const
{
    static const TimelineContents none;
    return m_model ? m_model->contents() : none;
}

void TimelineCanvas::takeContents()
{
    m_hovered = {};
    m_colorSlots.clear();
    for (const QString &name : contents().categories())
        m_colorSlots.push_back(quint8(colorSlot(name, contents().arrangement().color)));
    m_selection.resolve(contents());
    m_currentLane = m_currentKey ? contents().indexOfLane(*m_currentKey) : -1;
    fitColumn();
    layOutRows();
    followAll();
    viewport()->update();
}

/// Nothing moves by itself while a person is moving.
void TimelineCanvas::followAll()
{
    m_isBehind = m_followsAll && isBeingMoved();
    if (m_followsAll && !m_isBehind)
        m_motion.reset(fullRange());
}

void TimelineCanvas::catchUp()
{
    if (m_isBehind)
        followAll();
}

void TimelineCanvas::takeStyle()
{
    m_style = TimelineStyle(palette(), font());
    m_labels.clear();
    m_motion.setAnimationDuration(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
    fitColumn();
    layOutRows();
    viewport()->update();
}

void TimelineCanvas::fitColumn()
{
    m_style.metrics.labelWidth = nameColumnWidth(contents(), m_style);
    emit plotMoved();
}

void TimelineCanvas::layOutRows()
{
    m_rows = TimelineRows(contents(), m_style.metrics, m_folds);
    updateScrollBar();
    keepPlace();
    emit rowsChanged();
}

/// Lanes that come in above move none of those in view; unless the view stands at the very top, to see what is first.
void TimelineCanvas::keepPlace()
{
    const bool isAtTop = verticalScrollBar()->value() == 0 && !isBeingMoved();
    const std::optional<int> top = isAtTop ? std::nullopt : m_place.find(m_rows, contents());
    if (top)
        verticalScrollBar()->setValue(*top);
    notePlace();
}

void TimelineCanvas::notePlace()
{
    m_place.note(m_rows, contents(), verticalScrollBar()->value());
}

void TimelineCanvas::updateScrollBar()
{
    const int page = std::max(0, viewport()->height() - m_style.metrics.axisHeight());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_style.metrics.laneHeight(1));
    verticalScrollBar()->setRange(0, std::max(0, m_rows.totalHeight() - page));
}

TimelineGeometry TimelineCanvas::geometry() const
{
    return TimelineGeometry(contents(), m_rows, m_style.metrics, viewport()->size(), m_motion.shown(),
                            verticalScrollBar()->value(), layoutDirection(), m_clock());
}

TimelineFrame TimelineCanvas::frame() const
{
    TimelineFrame frame(geometry(), m_style, m_colorSlots);
    frame.ringedStays = m_selection.ringed();
    frame.selectedStay = m_selection.stay();
    frame.hovered = m_hovered;
    frame.currentLane = hasFocus() ? m_currentLane : -1;
    frame.rubberBand = rubberBand();
    frame.instantMs = instantMs();
    frame.instantText = frame.instantMs ? instantText(*frame.instantMs) : QString();
    frame.folds = m_folds;
    frame.zone = m_zone;
    frame.locale = locale();
    return frame;
}

void TimelineCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const TimelineFrame drawn = frame();
    TimelinePainter(drawn, m_labels).paint(painter, event->rect());
    if (!hasFocus())
        return;
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void TimelineCanvas::setLocalTime(bool isLocal)
{
    m_zone = isLocal ? Qt::LocalTime : Qt::UTC;
    viewport()->update();
}

void TimelineCanvas::setNow(std::function<qint64()> clock)
{
    m_clock = clock ? std::move(clock) : std::function<qint64()>(&QDateTime::currentMSecsSinceEpoch);
    followAll();
    viewport()->update();
}

TimeInterval TimelineCanvas::fullRange() const
{
    return TimelineRanges(contents(), m_clock()).everything();
}

void TimelineCanvas::select(std::optional<qint64> spacecraftId, std::optional<qint64> stayId)
{
    m_selection.spacecraftId = spacecraftId;
    m_selection.stayId = stayId;
    m_selection.resolve(contents());
    viewport()->update();
    emit selectionChanged();
}

void TimelineCanvas::markCurrentLane(int lane)
{
    m_currentLane = lane;
    m_currentKey = lane < 0 ? std::nullopt : std::optional(contents().lanes().at(lane).key());
    ensureLaneVisible(lane);
    viewport()->update();
}

void TimelineCanvas::ensureLaneVisible(int lane)
{
    const TimelineGeometry where = geometry();
    const TimelineRow *row = where.rows().rowFor(lane);
    if (!row)
        return;
    const int page = verticalScrollBar()->pageStep();
    const int top = verticalScrollBar()->value();
    if (row->top < top)
        verticalScrollBar()->setValue(row->top - m_style.metrics.headingHeight);
    else if (row->bottom() > top + page)
        verticalScrollBar()->setValue(row->bottom() - page);
}

void TimelineCanvas::toggleFolded(int group)
{
    m_folds.toggle(contents().groups().at(group).host);
    takeFolds();
}

void TimelineCanvas::toggleModule(int module)
{
    m_folds.toggle(contents().modules()[size_t(module)].key);
    takeFolds();
}

void TimelineCanvas::setFolds(const TimelineFolds &folds)
{
    if (folds == m_folds)
        return;
    m_folds = folds;
    takeFolds();
}

void TimelineCanvas::takeFolds()
{
    setHovered({});
    m_place.forget(); // what lies above stays where it is
    layOutRows();
    viewport()->update();
    emit foldsChanged();
}

QString TimelineCanvas::sentence(quint32 stay) const
{
    return StayDescription(m_clock(), m_zone, locale()).sentence(contents().stay(stay));
}

QString TimelineCanvas::instantText(qint64 instantMs) const
{
    const TimeZoneChoice zone = m_zone == Qt::UTC ? TimeZoneChoice::Utc : TimeZoneChoice::Local;
    return DisplayText(locale(), zone).instant(instantMs);
}

void TimelineCanvas::updateInstant(std::optional<qint64> instantMs)
{
    if (!instantMs)
        return;
    const TimelineGeometry where = geometry();
    const auto handle = InstantHandle::of(where, m_style, *instantMs, instantText(*instantMs));
    if (handle)
        viewport()->update(handle->drawnRegion(where));
}

QString TimelineCanvas::describe(const TimelineHit &hit) const
{
    return StayDescription(m_clock(), m_zone, locale()).text(contents(), hit);
}

bool TimelineCanvas::showToolTip(QHelpEvent *event)
{
    QString text = describe(geometry().hitTest(event->pos(), m_style.metrics.padding));
    // Outside text must not turn into markup.
    if (Qt::mightBeRichText(text))
        text = Qt::convertFromPlainText(text);
    QToolTip::showText(event->globalPos(), text, viewport());
    return true;
}

void TimelineCanvas::setHovered(const TimelineHit &hit)
{
    if (hit == m_hovered)
        return;
    updateLane(m_hovered.lane);
    m_hovered = hit;
    updateLane(m_hovered.lane);
    if (hit.kind != TimelineHit::Bar && hit.kind != TimelineHit::Mark)
        QToolTip::hideText();
}

void TimelineCanvas::updateLane(int lane)
{
    if (const TimelineRow *row = m_rows.rowFor(lane))
        viewport()->update(geometry().rowRect(*row));
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
    emit plotMoved();
}

void TimelineCanvas::scrollContentsBy(int, int)
{
    notePlace();
    viewport()->update();
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        takeStyle();
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update(); // the current lane is marked while it can be moved
    return QAbstractScrollArea::event(event);
}

void TimelineCanvas::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_nowTimer.start();
}

void TimelineCanvas::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_nowTimer.stop();
}

QSize TimelineCanvas::sizeHint() const
{
    const int lane = m_style.metrics.laneHeight(1);
    return {60 * int(m_style.metrics.characterWidth), m_style.metrics.axisHeight() + 8 * lane};
}

QSize TimelineCanvas::minimumSizeHint() const
{
    const int lane = m_style.metrics.laneHeight(1);
    return {30 * int(m_style.metrics.characterWidth), m_style.metrics.axisHeight() + 3 * lane};
}

} // namespace Skydock
