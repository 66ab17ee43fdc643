// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace Skydock {

class PagedTableModel;
class PagedTableView;

/// Holds the rows that are read in their place while the mirror grows: when a refresh puts rows above them, the table
/// scrolls by as much. At the top it stays at the top, and another question begins there anyway.
class ScrollAnchor : public QObject
{
    Q_OBJECT
public:
    ScrollAnchor(PagedTableModel *model, PagedTableView *view, QObject *parent = nullptr);

private:
    struct Anchor
    {
        qint64 id = 0; ///< the record at the top
        int row = 0;   ///< where it stood
        int target = -1;
    };

    void modelChanged();
    void cast();
    void drop();
    void located(qint64 id, int row);
    void move();

    PagedTableModel *m_model;
    PagedTableView *m_view;
    std::optional<Anchor> m_anchor;
    bool m_isRefreshing = false;
};

} // namespace Skydock
