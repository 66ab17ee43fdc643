// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instantrowsmodel.h"

#include "occupancytext.h"
#include "operatorcolors.h"
#include "staydescription.h"

#include <QTextDocument>

#include <algorithm>

namespace Skydock {

namespace {

constexpr quintptr noGroup = 0; ///< internal id of a host's index; of a row it is the group's number + 1

/// The largest unit says enough in a list; the exact time is in the tool tip.
qint64 roughly(qint64 durationMs)
{
    constexpr qint64 hourMs = 3'600'000;
    constexpr qint64 dayMs = 24 * hourMs;
    if (durationMs < hourMs)
        return durationMs;
    return durationMs - durationMs % (durationMs < dayMs ? hourMs : dayMs);
}

} // namespace

InstantRowsModel::InstantRowsModel(std::function<const TimelineContents &()> contents, QObject *parent)
    : QAbstractItemModel(parent)
    , m_contents(std::move(contents))
{}

void InstantRowsModel::takeContents()
{
    beginResetModel();
    m_occupancy = {};
    m_rows.assign(size_t(m_contents().groups().size()), {});
    endResetModel();
}

void InstantRowsModel::show(Occupancy occupancy)
{
    m_occupancy = std::move(occupancy);
    for (int group = 0; group < int(m_rows.size()); ++group)
        changeRows(group, rowsOf(m_contents().groups().at(group)));
}

std::vector<InstantRowsModel::Row> InstantRowsModel::rowsOf(const LaneGroup &group) const
{
    std::vector<Row> rows;
    for (int lane = group.firstLane; lane < group.firstLane + group.laneCount; ++lane) {
        const int count = std::max(1, m_occupancy.ports.at(size_t(lane)).occupantCount);
        for (int place = 0; place < count; ++place)
            rows.push_back({lane, place});
    }
    return rows;
}

void InstantRowsModel::changeRows(int group, const std::vector<Row> &wanted)
{
    dropRows(group, wanted);
    std::vector<Row> &rows = m_rows[size_t(group)];
    const QModelIndex host = index(group, 0);
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i < rows.size() && rows[i] == wanted[i])
            continue;
        size_t end = i + 1; // as many in one go as follow each other
        while (end < wanted.size() && (i >= rows.size() || wanted[end] < rows[i]))
            ++end;
        beginInsertRows(host, int(i), int(end) - 1);
        rows.insert(rows.begin() + qsizetype(i), wanted.begin() + qsizetype(i),
                    wanted.begin() + qsizetype(end));
        endInsertRows();
    }
    if (!rows.empty())
        emit dataChanged(index(0, 0, host), index(int(rows.size()) - 1, ColumnCount - 1, host));
}

void InstantRowsModel::dropRows(int group, const std::vector<Row> &wanted)
{
    std::vector<Row> &rows = m_rows[size_t(group)];
    for (int i = int(rows.size()) - 1; i >= 0; --i) {
        if (std::binary_search(wanted.begin(), wanted.end(), rows[size_t(i)]))
            continue;
        beginRemoveRows(index(group, 0), i, i);
        rows.erase(rows.begin() + i);
        endRemoveRows();
    }
}

void InstantRowsModel::setDisplayText(const DisplayText &text)
{
    m_text = text;
}

void InstantRowsModel::setLook(Look look)
{
    m_look = std::move(look);
}

QModelIndex InstantRowsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : noGroup);
}

QModelIndex InstantRowsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == noGroup)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, noGroup);
}

int InstantRowsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    const bool isHost = parent.internalId() == noGroup && parent.column() == 0;
    return isHost ? int(m_rows[size_t(parent.row())].size()) : 0;
}

int InstantRowsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const InstantRowsModel::Row *InstantRowsModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noGroup)
        return nullptr;
    return &m_rows[size_t(index.internalId()) - 1][size_t(index.row())];
}

const Occupant *InstantRowsModel::occupantOf(const Row &row) const
{
    const auto occupants = m_occupancy.occupantsOf(m_occupancy.ports[size_t(row.port)]);
    return size_t(row.place) < occupants.size() ? &occupants[size_t(row.place)] : nullptr;
}

std::optional<quint32> InstantRowsModel::stayAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    const Occupant *occupant = row ? occupantOf(*row) : nullptr;
    return occupant ? std::optional(occupant->stay) : std::nullopt;
}

QModelIndex InstantRowsModel::indexOfStay(quint32 stay) const
{
    for (int group = 0; group < int(m_rows.size()); ++group) {
        const std::vector<Row> &rows = m_rows[size_t(group)];
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) {
            const Occupant *occupant = occupantOf(row);
            return occupant && occupant->stay == stay;
        });
        if (found != rows.end())
            return index(int(found - rows.begin()), 0, index(group, 0));
    }
    return {};
}

QString InstantRowsModel::textOf(const Row &row, int column) const
{
    const Occupant *occupant = occupantOf(row);
    switch (column) {
    case LaneName:
        return OccupancyText::lane(m_contents().lanes().at(row.port));
    case Occupants:
        return occupant ? OccupancyText::occupant(m_contents().stay(occupant->stay), occupant->isPlanned,
                                                  m_occupancy.isBySpacecraft)
                        : OccupancyText::noOccupant(m_occupancy.ports[size_t(row.port)].use,
                                                    m_occupancy.isBySpacecraft);
    case Duration:
        return occupant ? m_text.shortDuration(roughly(occupant->forMs)) : QString();
    default:
        return {};
    }
}

/// Outside text must not turn into markup.
QString InstantRowsModel::toolTipOf(const Row &row) const
{
    const Lane &lane = m_contents().lanes().at(row.port);
    const Occupant *occupant = occupantOf(row);
    const QString text = occupant ? OccupancyText::exact(m_contents().stay(occupant->stay), *occupant, m_text)
                                  : StayDescription::laneName(lane);
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QVariant InstantRowsModel::groupData(const LaneGroup &group, int column, int role) const
{
    if (role == Qt::DisplayRole && column == LaneName)
        return m_occupancy.isBySpacecraft ? tr("Spacecraft") : OccupancyText::host(group.hostName);
    if (role == Qt::FontRole)
        return m_look.hostFont;
    if (role == Qt::SizeHintRole)
        return QSize(0, m_look.rowHeight);
    return {};
}

/// The colour of its bar.
QIcon InstantRowsModel::chipOf(const Stay &stay) const
{
    const StayColor color = m_contents().arrangement().color;
    const auto slot = size_t(colorSlot(categoryOf(stay, color), color));
    return slot < m_look.chips.size() ? m_look.chips[slot] : QIcon();
}

QVariant InstantRowsModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return index.isValid() ? groupData(m_contents().groups().at(index.row()), index.column(), role)
                               : QVariant();
    const Occupant *occupant = occupantOf(*row);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(*row);
    case Qt::SizeHintRole:
        return QSize(0, m_look.rowHeight);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Duration ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return !occupant && index.column() == Occupants && m_look.quiet.isValid() ? QVariant(m_look.quiet)
                                                                                  : QVariant();
    case Qt::DecorationRole:
        return occupant && index.column() == Occupants ? QVariant(chipOf(m_contents().stay(occupant->stay)))
                                                       : QVariant();
    default:
        return {};
    }
}

QVariant InstantRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Duration ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LaneName:
        return m_occupancy.isBySpacecraft ? tr("Spacecraft") : tr("Port");
    case Occupants:
        return m_occupancy.isBySpacecraft ? tr("Docked at") : tr("Docked", "who was docked at a port");
    case Duration:
        return tr("For", "how long a spacecraft has been docked");
    default:
        return {};
    }
}

} // namespace Skydock
