// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailtimeline.h"

#include "detailflights.h"
#include "staydescription.h"
#include "timelinepainter.h"
#include "timelineranges.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace Skydock {

namespace {

/// More ports than this would push the text out of sight: one lane for all then.
constexpr qsizetype mostLanes = 12;

/// The craft's own name stands on top of the pane already: its bars say which flight it was.
QList<Stay> namedByFlight(QList<Stay> stays, const SpacecraftDetail &detail)
{
    for (Stay &stay : stays) {
        if (!stay.chaser || stay.chaser->spacecraftId != detail.spacecraft.id)
            continue;
        const auto flight = std::ranges::find(detail.flights, stay.chaser->id, &Flight::id);
        if (flight != detail.flights.end())
            stay.chaser->name = flightTitle(*flight);
    }
    return stays;
}

TimelineContents contentsOf(const SpacecraftDetail &detail, qint64 nowMs)
{
    const QList<Stay> stays = namedByFlight(detail.stays, detail);
    TimelineContents byPort = buildTimeline({}, stays, {}, nowMs);
    if (byPort.lanes().size() <= mostLanes)
        return byPort;
    TimelineArrangement arrangement;
    arrangement.grouping = TimelineGrouping::BySpacecraft;
    return buildSpacecraftTimeline({{detail.spacecraft.id, detail.spacecraft.name}}, stays, arrangement,
                                   nowMs);
}

} // namespace

DetailTimeline::DetailTimeline(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("detailTimeline"));
    setAccessibleName(tr("Dockings over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void DetailTimeline::setDetail(const SpacecraftDetail &detail, const DisplayText &text, qint64 nowMs)
{
    const bool isSame = detail.stays == m_stays;
    m_stays = detail.stays;
    m_contents = contentsOf(detail, nowMs);
    m_nowMs = nowMs;
    m_zone = text.zone() == TimeZoneChoice::Utc ? Qt::UTC : Qt::LocalTime;
    m_hovered = {};
    m_order.clear();
    for (quint32 i = 0; i < quint32(m_contents.stayCount()); ++i) {
        if (m_contents.spanOf(i))
            m_order.append(i);
    }
    std::ranges::stable_sort(m_order, {}, [this](quint32 stay) { return m_contents.spanOf(stay)->startMs; });
    if (!isSame)
        m_current = -1;
    m_range = TimelineRanges(m_contents, nowMs).everything();
    layOut();
    setVisible(!m_order.isEmpty());
}

void DetailTimeline::layOut()
{
    m_style = TimelineStyle(palette(), font());
    m_style.isPaper = true;          // nothing folds here
    m_style.hatch = Qt::transparent; // one craft's stays do not tell since when a port is known
    m_labels.clear();
    m_colorSlots.clear();
    for (const QString &name : m_contents.categories())
        m_colorSlots.push_back(quint8(colorSlot(name, m_contents.arrangement().color)));
    const QFontMetrics metrics(m_style.font);
    int widest = 0;
    for (const Lane &lane : m_contents.lanes())
        widest = std::max(widest, metrics.horizontalAdvance(TimelinePainter::laneName(lane).left(60)));
    m_style.metrics.labelWidth = std::min(widest, 20 * metrics.averageCharWidth()) +
                                 m_style.metrics.barHeight + 2 * m_style.metrics.padding;
    m_rows = TimelineRows(m_contents, m_style.metrics);
    updateGeometry();
    update();
}

QSize DetailTimeline::sizeHint() const
{
    return {fontMetrics().height() * 20, m_style.metrics.axisHeight() + m_rows.totalHeight() + 2};
}

TimelineGeometry DetailTimeline::geometry() const
{
    return TimelineGeometry(m_contents, m_rows, m_style.metrics, size(), m_range, 0, layoutDirection(),
                            m_nowMs);
}

TimelineFrame DetailTimeline::frame() const
{
    TimelineFrame frame(geometry(), m_style, m_colorSlots);
    if (m_selectedStay)
        frame.selectedStay = m_contents.indexOf(*m_selectedStay);
    frame.hovered = m_hovered;
    if (hasFocus() && m_current >= 0) {
        frame.hovered.kind = TimelineHit::Bar;
        frame.hovered.stay = m_order.at(m_current);
        frame.hovered.lane = m_contents.laneOf(frame.hovered.stay);
    }
    frame.zone = m_zone;
    frame.locale = locale();
    return frame;
}

QRect DetailTimeline::stayRect(qint64 stayId) const
{
    const auto index = m_contents.indexOf(stayId);
    return index ? geometry().stayRect(*index) : QRect();
}

void DetailTimeline::setSelectedStay(std::optional<qint64> stayId)
{
    m_selectedStay = stayId;
    update();
}

void DetailTimeline::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const TimelineFrame drawn = frame();
    TimelinePainter(drawn, m_labels).paint(painter, event->rect());
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : m_style.separator);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

TimelineHit DetailTimeline::hitAt(const QPoint &position) const
{
    return geometry().hitTest(position, m_style.metrics.padding);
}

/// Of merged stays the newest.
std::optional<quint32> DetailTimeline::stayOf(const TimelineHit &hit) const
{
    if (hit.kind == TimelineHit::Bar)
        return hit.stay;
    if (hit.kind != TimelineHit::Mark)
        return {};
    std::optional<quint32> newest;
    for (const quint32 stay : m_order) {
        const qint64 startMs = m_contents.spanOf(stay)->startMs;
        if (m_contents.laneOf(stay) == hit.lane && startMs >= hit.markTime.fromMs &&
            startMs <= hit.markTime.toMs)
            newest = stay;
    }
    return newest;
}

void DetailTimeline::setHovered(const TimelineHit &hit)
{
    if (hit == m_hovered)
        return;
    m_hovered = hit;
    const bool isStay = stayOf(hit).has_value();
    setCursor(isStay ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!isStay)
        QToolTip::hideText();
    update();
}

void DetailTimeline::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(hitAt(event->position().toPoint()));
}

void DetailTimeline::leaveEvent(QEvent *)
{
    setHovered({});
}

void DetailTimeline::mousePressEvent(QMouseEvent *event)
{
    const auto stay = stayOf(hitAt(event->position().toPoint()));
    if (event->button() != Qt::LeftButton || !stay)
        return event->ignore();
    m_current = m_order.indexOf(*stay);
    emit stayActivated(m_contents.stay(*stay).id);
}

/// Beside what answers them.
QList<KeyHelp> DetailTimeline::keyHelp()
{
    return {
        {{Qt::Key_Left}, tr("Go to the docking before")},
        {{Qt::Key_Right}, tr("Go to the docking after")},
        {{Qt::Key_Home}, tr("Go to the first docking")},
        {{Qt::Key_End}, tr("Go to the last docking")},
        {{Qt::Key_Return, Qt::Key_Space}, tr("Show the docking in the timeline")},
    };
}

void DetailTimeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Home:
        return step(-m_order.size());
    case Qt::Key_End:
        return step(m_order.size());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit stayActivated(m_contents.stay(m_order.at(m_current)).id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DetailTimeline::step(qsizetype steps)
{
    if (m_order.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(m_current + steps, 0, m_order.size() - 1);
    tellCurrent();
    update();
}

/// The newest stay first: it is the one that is looked for most.
void DetailTimeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        m_current = m_order.size() - 1;
    tellCurrent();
    update();
}

void DetailTimeline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// A description that changes is read out.
void DetailTimeline::tellCurrent()
{
    if (m_current < 0 || m_current >= m_order.size())
        return;
    const Stay &stay = m_contents.stay(m_order.at(m_current));
    setAccessibleDescription(StayDescription(m_nowMs, m_zone, locale()).sentence(stay));
}

bool DetailTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showToolTip(static_cast<QHelpEvent *>(event));
    return true;
}

void DetailTimeline::showToolTip(const QHelpEvent *event)
{
    const TimelineHit hit = hitAt(event->pos());
    const StayDescription words(m_nowMs, m_zone, locale());
    QString text = words.text(m_contents, hit);
    if (hit.kind == TimelineHit::Bar) {
        // The bar is named by its flight; here the craft has its own name again.
        const auto stay = std::ranges::find(m_stays, m_contents.stay(hit.stay).id, &Stay::id);
        if (stay != m_stays.end())
            text = words.text(*stay);
    }
    // Outside text must not turn into markup.
    if (Qt::mightBeRichText(text))
        text = Qt::convertFromPlainText(text);
    QToolTip::showText(event->globalPos(), text, this);
}

void DetailTimeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

} // namespace Skydock
