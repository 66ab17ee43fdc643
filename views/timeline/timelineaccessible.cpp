// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineaccessible.h"

#include "dockingtimelineview.h"
#include "occupancytext.h"
#include "staydescription.h"
#include "timelinecells.h"
#include "timelineinstant.h"
#include "timeticks.h"

#include <algorithm>

namespace Skydock {

namespace {

QAccessibleInterface *factory(const QString &, QObject *object)
{
    auto *view = qobject_cast<DockingTimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

TimelineAccessible *tableOf(DockingTimelineView &view)
{
    return dynamic_cast<TimelineAccessible *>(QAccessible::queryAccessibleInterface(&view));
}

void send(QAccessibleInterface *about, QAccessible::Event kind)
{
    QAccessibleEvent event(about, kind);
    QAccessible::updateAccessibility(&event);
}

quint64 keyOf(int lane, qsizetype position)
{
    return quint64(lane) << 32 | quint32(position + 1); // 0 for the header
}

} // namespace

void TimelineAccessible::install()
{
    QAccessible::installFactory(factory);
}

void TimelineAccessible::focusMoved(DockingTimelineView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    TimelineAccessible *table = tableOf(view);
    QAccessibleInterface *focused = table ? table->focusChild() : nullptr;
    if (focused)
        send(focused, QAccessible::Focus);
    if (focused && focused == table) // which may have had it before: what is new is in its description
        send(table, QAccessible::DescriptionChanged);
}

void TimelineAccessible::selectionChanged(DockingTimelineView &view)
{
    if (!QAccessible::isActive())
        return;
    TimelineAccessible *table = tableOf(view);
    if (!table)
        return;
    if (QAccessibleInterface *selected = table->selectedCell())
        send(selected, QAccessible::SelectionAdd);
    else
        send(table, QAccessible::Selection);
}

TimelineAccessible::TimelineAccessible(DockingTimelineView *view)
    : QAccessibleWidget(view, QAccessible::Table)
    , m_rowsChanged(QObject::connect(view, &DockingTimelineView::rowsChanged, view, [this] { takeRows(); }))
{}

TimelineAccessible::~TimelineAccessible()
{
    QObject::disconnect(m_rowsChanged);
    drop();
}

/// What has been made must go even when nobody listens any more.
void TimelineAccessible::takeRows()
{
    drop();
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

DockingTimelineView *TimelineAccessible::view() const
{
    return static_cast<DockingTimelineView *>(widget());
}

void TimelineAccessible::drop()
{
    m_layout.reset();
    const QHash<quint64, QAccessible::Id> ids = std::exchange(m_ids, {});
    for (const QAccessible::Id id : ids)
        QAccessible::deleteAccessibleInterface(id);
}

void TimelineAccessible::modelChange(QAccessibleTableModelChangeEvent *)
{
    drop();
}

const TimelineAccessible::Layout &TimelineAccessible::layout() const
{
    if (m_layout)
        return *m_layout;
    Layout made;
    const QList<Lane> &lanes = view()->contents().lanes();
    const TimelineGeometry where = view()->geometry();
    made.rowOfLane.assign(size_t(lanes.size()), -1);
    made.firstChild.push_back(0);
    for (const TimelineRow &row : where.rows().rows()) {
        if (row.kind != TimelineRow::PortLane)
            continue;
        const auto stays = int(lanes.at(row.index).stays.size());
        made.rowOfLane[size_t(row.index)] = int(made.lanes.size());
        made.lanes.push_back(row.index);
        made.firstChild.push_back(made.firstChild.back() + 1 + stays);
        made.widest = std::max(made.widest, stays);
    }
    return m_layout.emplace(std::move(made));
}

int TimelineAccessible::rowOfLane(int lane) const
{
    const std::vector<int> &rows = layout().rowOfLane;
    return lane >= 0 && size_t(lane) < rows.size() ? rows[size_t(lane)] : -1;
}

QAccessibleInterface *TimelineAccessible::made(int lane, qsizetype position) const
{
    const quint64 key = keyOf(lane, position);
    if (const auto known = m_ids.constFind(key); known != m_ids.constEnd())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface *made = nullptr;
    if (position < 0)
        made = new LaneHeaderAccessible(*this, lane);
    else
        made = new StayCellAccessible(*this, lane, position);
    m_ids.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *TimelineAccessible::header(int lane) const
{
    return rowOfLane(lane) >= 0 ? made(lane, -1) : nullptr;
}

QAccessibleInterface *TimelineAccessible::cell(int lane, qsizetype position) const
{
    const bool exists =
        rowOfLane(lane) >= 0 && position >= 0 && position < view()->contents().lanes().at(lane).stays.size();
    return exists ? made(lane, position) : nullptr;
}

QAccessibleInterface *TimelineAccessible::selectedCell() const
{
    const std::optional<quint32> stay = view()->selection().stay();
    const auto position = stay ? view()->contents().positionOf(*stay) : std::nullopt;
    return position ? cell(view()->contents().laneOf(*stay), *position) : nullptr;
}

int TimelineAccessible::childCount() const
{
    return layout().firstChild.back();
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    const std::vector<int> &first = layout().firstChild;
    if (index < 0 || index >= first.back())
        return nullptr;
    const auto row = std::upper_bound(first.begin(), first.end(), index) - first.begin() - 1;
    return made(layout().lanes[size_t(row)], index - first[size_t(row)] - 1);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const LanePartAccessible *>(child);
    const int row = part && &part->timeline() == this ? rowOfLane(part->lane()) : -1;
    return row < 0 ? -1 : layout().firstChild[size_t(row)] + int(part->position()) + 1;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPoint position = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (!view()->viewport()->rect().contains(position))
        return nullptr;
    const TimelineHit hit = view()->geometry().hitTest(position, 0);
    if (hit.kind == TimelineHit::LaneLabel)
        return header(hit.lane);
    const auto at = hit.kind == TimelineHit::Bar ? view()->contents().positionOf(hit.stay) : std::nullopt;
    return at ? cell(hit.lane, *at) : nullptr;
}

/// The selected stay when the keyboard is in its lane, else the lane; the whole while the cursor is spoken of, or where
/// the lane is folded away.
QAccessibleInterface *TimelineAccessible::focusChild() const
{
    if (!view()->hasFocus())
        return nullptr;
    const int lane = view()->currentLane();
    const std::optional<quint32> stay = view()->selection().stay();
    QAccessibleInterface *focused = nullptr;
    if (!view()->isCursorSpoken())
        focused = stay && view()->contents().laneOf(*stay) == lane ? selectedCell() : header(lane);
    return focused ? focused : const_cast<TimelineAccessible *>(this);
}

/// What the cursor or the keyboard has come to, when that is no cell; else what there is.
QString TimelineAccessible::description() const
{
    if (!view()->accessibleDescription().isEmpty())
        return view()->accessibleDescription();
    const TimelineContents &contents = view()->contents();
    const std::optional<qint64> instantMs = view()->instant().at();
    if (view()->isCursorSpoken() && instantMs)
        return tr("%1: %2", "an instant, and how many ports are in use")
            .arg(view()->instantText(*instantMs),
                 OccupancyText::total(occupancyAt(contents, *instantMs, view()->nowMs())));
    const int lane = view()->currentLane();
    if (view()->hasFocus() && lane >= 0 && rowOfLane(lane) < 0)
        return tr("%1, folded", "a host or a module").arg(foldedName(lane));
    return overview();
}

/// Of the host or the module that is folded over a lane.
QString TimelineAccessible::foldedName(int lane) const
{
    const TimelineContents &contents = view()->contents();
    const TimelineGeometry where = view()->geometry();
    const TimelineRow *row = where.rows().rowFor(lane);
    const QString &host = contents.lanes().at(lane).hostName;
    if (!row || row->kind != TimelineRow::Module)
        return OccupancyText::host(host);
    return StayDescription::place(host, contents.modules()[size_t(row->index)].key.name);
}

QString TimelineAccessible::overview() const
{
    const QString separator = tr(", ", "between parts of a description");
    const QString lanes = view()->contents().isBySpacecraft() ? tr("%Ln spacecraft", "", rowCount())
                                                              : tr("%Ln port(s)", "", rowCount());
    QString text = lanes + separator + tr("%Ln stay(s)", "", childCount() - rowCount()) + separator +
                   timeRangeText(view()->visibleRange(), view()->timeZone(), view()->locale());
    const auto hidden = int(view()->contents().lanes().size()) - rowCount();
    if (hidden > 0)
        text += separator + tr("%Ln port(s) folded away", "", hidden);
    return text;
}

QString TimelineAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description)
        return description();
    if (kind == QAccessible::Value)
        return timeRangeText(view()->visibleRange(), view()->timeZone(), view()->locale());
    return QAccessibleWidget::text(kind);
}

QAccessible::State TimelineAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

void *TimelineAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

/// Behind a lane's last stay there is its header again: Qt's bridges ask every cell of the table, and crash on none.
QAccessibleInterface *TimelineAccessible::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    const int lane = layout().lanes[size_t(row)];
    QAccessibleInterface *stay = cell(lane, column);
    return stay ? stay : header(lane);
}

int TimelineAccessible::selectedCellCount() const
{
    return selectedCell() ? 1 : 0;
}

QList<QAccessibleInterface *> TimelineAccessible::selectedCells() const
{
    QAccessibleInterface *selected = selectedCell();
    return selected ? QList<QAccessibleInterface *>{selected} : QList<QAccessibleInterface *>();
}

QString TimelineAccessible::columnDescription(int column) const
{
    return tr("Stay %1", "its number at a port").arg(view()->locale().toString(column + 1));
}

QString TimelineAccessible::rowDescription(int row) const
{
    const bool exists = row >= 0 && row < rowCount();
    return exists ? header(layout().lanes[size_t(row)])->text(QAccessible::Name) : QString();
}

int TimelineAccessible::columnCount() const
{
    return layout().widest;
}

int TimelineAccessible::rowCount() const
{
    return int(layout().lanes.size());
}

} // namespace Skydock
