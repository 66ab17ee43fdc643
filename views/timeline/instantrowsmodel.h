// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "displaytext.h"
#include "portoccupancy.h"

#include <QAbstractItemModel>
#include <QColor>
#include <QFont>
#include <QIcon>

#include <functional>

namespace Skydock {

/// Who was docked at one instant, host by host: a row for each port, one more for each further craft at it. A new
/// instant changes the rows that are there; only where their number changes does one come or go, so that whoever
/// drags the instant keeps place and selection.
class InstantRowsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { LaneName, Occupants, Duration, ColumnCount };

    /// What rows look like beside their text.
    struct Look
    {
        std::vector<QIcon> chips; ///< by operator slot
        QColor quiet;             ///< for "free" and "unknown"
        QFont hostFont;
        int rowHeight = 0;
    };

    /// `contents` is asked anew each time, and not copied: its owner changes it in place.
    explicit InstantRowsModel(std::function<const TimelineContents &()> contents, QObject *parent = nullptr);

    void takeContents(); ///< they are others; empty rows until the next show()
    void show(Occupancy occupancy);
    void setDisplayText(const DisplayText &text);
    void setLook(Look look);

    const Occupancy &occupancy() const { return m_occupancy; }
    std::optional<quint32> stayAt(const QModelIndex &index) const;
    QModelIndex indexOfStay(quint32 stay) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A line under a host: the n-th occupant of a port, or the port alone.
    struct Row
    {
        int port = 0;  ///< in `Occupancy::ports`: the lane
        int place = 0; ///< among the occupants of the port
        bool operator==(const Row &) const = default;
        auto operator<=>(const Row &) const = default;
    };

    std::vector<Row> rowsOf(const LaneGroup &group) const;
    void changeRows(int group, const std::vector<Row> &wanted);
    void dropRows(int group, const std::vector<Row> &wanted);
    const Row *rowAt(const QModelIndex &index) const;
    const Occupant *occupantOf(const Row &row) const;
    QVariant groupData(const LaneGroup &group, int column, int role) const;
    QIcon chipOf(const Stay &stay) const;
    QString textOf(const Row &row, int column) const;
    QString toolTipOf(const Row &row) const;

    std::function<const TimelineContents &()> m_contents;
    Occupancy m_occupancy;
    std::vector<std::vector<Row>> m_rows; ///< by group
    DisplayText m_text;
    Look m_look;
};

} // namespace Skydock
