// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowrange.h"
#include "tablesubject.h"

#include <QObject>

#include <optional>

class QItemSelection;

namespace Skydock {

class CraftSelection;
class PagedTableModel;
class PagedTableView;
class SeveralRows;

/// Keeps the selected row of one table and the selected craft in step. The selection is the id of a record: a new
/// query or a reset finds its row again, and where there is none the craft stays selected all the same.
class RowSelection : public QObject
{
    Q_OBJECT
public:
    /// Gives the view its model: the order of connections decides who hears of a change first.
    RowSelection(TableSubject subject, PagedTableModel *model, PagedTableView *view, CraftSelection *craft,
                 QObject *parent = nullptr);

    std::optional<qint64> recordId() const { return m_recordId; }

private:
    enum class Scroll { No, Yes };

    void watchModel();
    void rowChosen();
    void publish(int row);
    void rowsArrived(int first, int last);
    void craftChanged();
    /// Does the row already selected speak of the selected craft?
    bool agrees() const;
    /// The record that stands for the selected craft in this table; without one, rows that are here are looked through.
    std::optional<qint64> target() const;
    std::optional<qint64> firstLoadedRecord() const;
    void seek(Scroll scroll);
    void located(qint64 id, int row);
    void showRow(int row);
    void showRows(const QList<RowRange> &rows);

    TableSubject m_subject;
    PagedTableModel *m_model;
    PagedTableView *m_view;
    CraftSelection *m_craft;
    SeveralRows *m_several;
    std::optional<qint64> m_recordId;
    std::optional<qint64> m_recordCraft; ///< the craft of `m_recordId`
    int m_unread = -1;                   ///< chosen before its row was here
    bool m_busy = false;                 ///< the selection moves for another reason than the reader
    bool m_publishing = false;
    Scroll m_scroll = Scroll::No;
};

} // namespace Skydock
