// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepainter.h"

#include "linehatching.h"
#include "semanticcolors.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Skydock {

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

QString orUnknown(const QString &name, const QString &unknown)
{
    return name.trimmed().isEmpty() ? unknown : name;
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineFrame &frame, LabelCache &labels)
    : m_frame(frame)
    , m_geometry(frame.geometry)
    , m_style(*frame.style)
    , m_labels(labels)
    , m_axis(frame, labels)
    , m_stays(frame, labels)
    , m_instant(frame, labels)
{}

void TimelinePainter::paint(QPainter &painter, const QRect &exposed)
{
    drawBackground(painter, exposed);
    drawLanes(painter, exposed);
    drawColumn(painter, exposed);
    m_axis.drawAxis(painter);
    m_axis.drawNowLabel(painter);
    m_instant.drawHandle(painter);
    drawFocus(painter);
}

template <typename Draw>
void TimelinePainter::forEachRow(const QRect &exposed, Draw draw) const
{
    const TimelineRows &rows = m_geometry.rows();
    const int scrolledBy =
        rows.isEmpty() ? 0 : m_geometry.plotRect().top() - m_geometry.rowRect(rows.rows().front()).top();
    const int top = std::max(exposed.top(), m_geometry.plotRect().top());
    for (size_t i = rows.firstBelow(top - m_geometry.plotRect().top() + scrolledBy); i < rows.rows().size();
         ++i) {
        if (m_geometry.rowRect(rows.rows()[i]).top() > exposed.bottom())
            return;
        draw(rows.rows()[i]);
    }
}

void TimelinePainter::drawBackground(QPainter &painter, const QRect &exposed)
{
    painter.fillRect(exposed, m_style.base);
    forEachRow(exposed, [&](const TimelineRow &row) {
        if (row.kind != TimelineRow::Heading && row.firstLane % 2 == 1)
            painter.fillRect(m_geometry.rowRect(row), m_style.zebra);
    });
}

void TimelinePainter::drawLanes(QPainter &painter, const QRect &exposed)
{
    const QRect plot = m_geometry.plotRect();
    painter.save();
    painter.setClipRect(plot.intersected(exposed));
    forEachRow(exposed, [&](const TimelineRow &row) {
        if (row.kind != TimelineRow::Heading)
            drawHatching(painter, row);
        else
            painter.fillRect(m_geometry.rowRect(row), m_style.heading);
    });
    m_axis.drawGrid(painter);
    m_axis.drawNowLine(painter);
    m_stays.drawRelocations(painter);
    // A little wider than what is shown: labels and edges of bars reach over the border of what was exposed.
    const int margin = m_style.metrics.barHeight;
    const TimeInterval range{m_geometry.scale().instantAt(std::max(exposed.left(), plot.left()) - margin),
                             m_geometry.scale().instantAt(std::min(exposed.right(), plot.right()) + margin)};
    forEachRow(exposed, [&](const TimelineRow &row) {
        for (int lane = row.firstLane; lane < row.firstLane + row.laneCount; ++lane)
            m_stays.drawLane(painter, *m_geometry.rows().placeOfLane(lane), range);
    });
    m_stays.drawRings(painter);
    m_stays.drawHover(painter);
    m_instant.drawLine(painter);
    painter.restore();
}

/// Where nothing is known of a port: not the same as free. A spacecraft that is not known to be docked is not.
void TimelinePainter::drawHatching(QPainter &painter, const TimelineRow &row)
{
    if (m_geometry.contents().isBySpacecraft())
        return;
    const QRect plot = m_geometry.plotRect();
    const QRect lane = m_geometry.rowRect(row);
    PortLifetime lifetime;
    for (int i = row.firstLane; i < row.firstLane + row.laneCount; ++i)
        lifetime.unite(m_geometry.contents().lanes().at(i).lifetime);
    const auto hatch = [&](int left, int right) {
        left = std::max(left, plot.left());
        right = std::min(right, plot.right() + 1);
        const QRect rect(left, lane.top() + 1, right - left, lane.height() - 2);
        if (left < right && m_style.isPaper)
            hatchWithLines(painter, rect, m_style);
        else if (left < right)
            painter.fillRect(rect, QBrush(m_style.hatch, Qt::BDiagPattern));
    };
    if (!lifetime.known) {
        hatch(plot.left(), plot.right() + 1);
        return;
    }
    hatch(plot.left(), m_geometry.scale().pixelAt(lifetime.known->fromMs));
    if (!lifetime.inUse)
        hatch(m_geometry.scale().pixelAt(lifetime.known->toMs), plot.right() + 1);
}

void TimelinePainter::drawColumn(QPainter &painter, const QRect &exposed)
{
    const QRect column = m_geometry.columnRect();
    if (!column.intersects(exposed) && !m_geometry.plotRect().intersects(exposed))
        return;
    painter.fillRect(column.intersected(exposed), m_style.column);
    const bool mirrored = m_geometry.direction() == Qt::RightToLeft;
    painter.fillRect(mirrored ? column.left() : column.right(), column.top(), 1, column.height(),
                     m_style.separator);
    painter.save();
    painter.setClipRect(
        QRect(0, column.top(), column.width() + m_geometry.plotRect().width(), column.height()));
    forEachRow(exposed, [&](const TimelineRow &row) {
        if (row.kind == TimelineRow::Heading)
            drawHeading(painter, row);
        else if (row.kind == TimelineRow::Module)
            drawModuleName(painter, row);
        else
            drawLaneName(painter, row);
    });
    painter.restore();
}

void TimelinePainter::drawHeading(QPainter &painter, const TimelineRow &row)
{
    const LaneGroup &group = m_geometry.contents().groups().at(row.index);
    const QRect rect = m_geometry.rowRect(row);
    const QRect column = m_geometry.columnRect();
    const bool mirrored = m_geometry.direction() == Qt::RightToLeft;
    painter.fillRect(QRect(column.left(), rect.top(), column.width(), rect.height()), m_style.heading);
    drawFoldArrow(painter, row);
    // The name may run on over the plot where no bars are.
    QRect room = m_geometry.nameRect(row);
    if (!row.isFolded())
        room = mirrored ? room.united(rect.adjusted(m_style.metrics.padding, 0, -column.width(), 0))
                        : room.united(rect.adjusted(column.width(), 0, -m_style.metrics.padding, 0));
    const int used = m_labels.draw(painter, room, orUnknown(group.hostName, TimelineText::tr("Unknown host")),
                                   m_style.boldFont, m_style.text, nameSide());
    const int gap = used + 2 * m_style.metrics.padding;
    drawCount(painter, mirrored ? room.adjusted(0, 0, -gap, 0) : room.adjusted(gap, 0, 0, 0),
              TimelineText::tr("%Ln stay(s)", "in a host's heading", int(group.stayCount)));
}

void TimelinePainter::drawModuleName(QPainter &painter, const TimelineRow &row)
{
    const LaneModule &module = m_geometry.contents().modules()[size_t(row.index)];
    const QRect room = m_geometry.nameRect(row);
    drawFoldArrow(painter, row);
    const int used = m_labels.draw(painter, room, module.key.name, m_style.font, m_style.text, nameSide());
    const int gap = used + 2 * m_style.metrics.padding;
    drawCount(painter,
              nameSide() == Qt::AlignRight ? room.adjusted(0, 0, -gap, 0) : room.adjusted(gap, 0, 0, 0),
              TimelineText::tr("%Ln port(s)", "of a folded module", module.laneCount));
}

/// How many, where there is room to say it. On paper a title says how many there are in its range, this would be all
/// there ever were.
void TimelinePainter::drawCount(QPainter &painter, const QRect &room, const QString &text)
{
    const qreal pixelRatio = painter.device()->devicePixelRatioF();
    if (!m_style.isPaper &&
        m_labels.widthOf(text, m_style.smallFont, m_style.dimText, pixelRatio) <= room.width())
        m_labels.draw(painter, room, text, m_style.smallFont, m_style.dimText, nameSide());
}

Qt::Alignment TimelinePainter::nameSide() const
{
    return m_geometry.direction() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

/// Of a module that is open, the first port carries what folds it. Paper cannot be folded by a click.
bool TimelinePainter::isFoldable(const TimelineRow &row) const
{
    if (row.isFolded() || m_style.isPaper)
        return row.isFolded();
    if (row.kind == TimelineRow::Heading)
        return true;
    const int module = m_geometry.laneOf(row).module;
    return module >= 0 && m_geometry.contents().modules()[size_t(module)].firstLane == row.firstLane;
}

QString TimelinePainter::laneName(const Lane &lane)
{
    const QString name = lane.spacecraftId
                             ? orUnknown(lane.spacecraftName, TimelineText::tr("Unknown spacecraft"))
                             : orUnknown(lane.portName, TimelineText::tr("Unknown port"));
    if (lane.undatedCount == 0)
        return name;
    return TimelineText::tr("%1 (+%Ln undated)", "a lane, and its stays without any time", lane.undatedCount)
        .arg(name);
}

void TimelinePainter::drawFoldArrow(QPainter &painter, const TimelineRow &row)
{
    if (!isFoldable(row))
        return;
    const bool mirrored = m_geometry.direction() == Qt::RightToLeft;
    const double size = m_style.metrics.barHeight / 5.0;
    const double before = m_style.metrics.barHeight * 5 / 12.0; // the name
    const QRect name = m_geometry.nameRect(row);
    QTransform place = QTransform::fromTranslate(mirrored ? name.right() + before : name.left() - before,
                                                 name.top() + name.height() / 2.0);
    if (row.isFolded())
        place.rotate(mirrored ? 90 : -90);
    const QPolygonF arrow({QPointF(-size, -size * 0.6), QPointF(size, -size * 0.6), QPointF(0, size * 0.8)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.dimText);
    painter.drawPolygon(place.map(arrow));
    painter.restore();
}

void TimelinePainter::drawLaneName(QPainter &painter, const TimelineRow &row)
{
    const Lane &lane = m_geometry.laneOf(row);
    const QRect rect = m_geometry.rowRect(row);
    const QRect column = m_geometry.columnRect();
    if (m_frame.hovered.lane == row.index)
        painter.fillRect(QRect(column.left(), rect.top(), column.width(), rect.height()),
                         mixed(m_style.column, m_style.text, 0.07));
    drawFoldArrow(painter, row);
    const QRect room = m_geometry.nameRect(row);
    const QString name = laneName(lane);
    // On paper a name stays one text, to be searched for.
    const bool isWhole = m_style.isPaper || nameSide() == Qt::AlignRight || name.isRightToLeft();
    const qsizetype repeated = isWhole ? 0 : repeatedModule(row.index);
    const int used =
        repeated > 0 ? m_labels.draw(painter, room, name.left(repeated), m_style.font, m_style.dimText) : 0;
    m_labels.draw(painter, room.adjusted(used, 0, 0, 0), name.mid(repeated), m_style.font, m_style.text,
                  nameSide());
}

/// How much of a port's name says the module that the port above says already ("Harmony " of "Harmony zenith").
qsizetype TimelinePainter::repeatedModule(int lane) const
{
    const QList<Lane> &lanes = m_geometry.contents().lanes();
    if (lane == 0 || lanes.at(lane).spacecraftId || lanes.at(lane - 1).group != lanes.at(lane).group)
        return 0;
    const QString &name = lanes.at(lane).portName;
    const qsizetype length = name.lastIndexOf(u' ') + 1;
    return lanes.at(lane - 1).portName.startsWith(name.left(length)) ? length : 0;
}

void TimelinePainter::drawFocus(QPainter &painter)
{
    if (const TimelineRow *row = m_geometry.rows().rowFor(m_frame.currentLane)) {
        const QRect column = m_geometry.columnRect();
        const QRect rect = m_geometry.rowRect(*row);
        painter.save();
        painter.setClipRect(column);
        const bool mirrored = m_geometry.direction() == Qt::RightToLeft;
        const int width = std::max(3, m_style.metrics.padding / 2);
        painter.fillRect(mirrored ? column.right() - width + 1 : column.left(), rect.top(), width,
                         rect.height(), m_style.accent);
        painter.restore();
    }
    if (!m_frame.rubberBand.isEmpty()) {
        QColor fill = m_style.accent;
        fill.setAlphaF(0.2F);
        painter.fillRect(m_frame.rubberBand, fill);
        painter.setPen(m_style.accent);
        painter.drawRect(m_frame.rubberBand.adjusted(0, 0, -1, -1));
    }
}

} // namespace Skydock
