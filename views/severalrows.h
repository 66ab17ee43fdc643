// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

#include <QObject>
#include <QSet>

namespace Skydock {

class PagedTableModel;
class PagedTableView;

/// Where several rows of a table are selected, remembers which records they are, here or not, and finds them again
/// after a new order, a new filter or a refresh. What is one row's affair is RowSelection's.
class SeveralRows : public QObject
{
    Q_OBJECT
public:
    SeveralRows(PagedTableModel *model, PagedTableView *view, QObject *parent = nullptr);
    ~SeveralRows() override;

    /// The reader has chosen rows.
    void remember();
    void forget();
    /// The rows may stand elsewhere now.
    void seek();
    bool isKept() const { return m_isKept; }

signals:
    void found(const QList<RowRange> &rows);

private:
    using Ids = QSet<qint64>;

    void modelChanged();
    bool rememberLoaded(const QList<RowRange> &rows);
    void readIds(const QList<RowRange> &rows);
    void find();
    void start(TableJob job, std::function<void()> done);

    PagedTableModel *m_model;
    PagedTableView *m_view;
    bool m_isKept = false;
    bool m_isReading = false; ///< the ids are on their way
    bool m_isSought = false;
    bool m_wasRefreshing = false;
    Ids m_ids;
    TableProgress m_progress;
};

} // namespace Skydock
