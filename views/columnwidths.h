// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QTimer;

namespace Skydock {

class PagedTableView;

/// Makes the columns of a table as wide as what they show and gives the rest to the name, until the reader sets a
/// width by hand.
class ColumnWidths : public QObject
{
    Q_OBJECT
public:
    static constexpr int narrow = 7;    ///< line heights; more of the columns are in sight
    static constexpr int readable = 12; ///< "International Space Station"

    /// `least`: how narrow a column that has more to show may get, in line heights.
    explicit ColumnWidths(PagedTableView *table, int least = narrow);

    /// Did the reader set a width? Then none changes by itself any more.
    bool isByHand() const { return m_byHand; }
    /// The widths are those that a reader has set.
    void keep() { m_byHand = true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rowsArrived();
    void fitSoon();
    void fit();
    int wanted(int column) const;
    int spare(int column) const;
    void spread();

    PagedTableView *m_table;
    int m_least;
    QTimer *m_soon;
    QHash<int, int> m_wanted; ///< by column, as measured
    bool m_fitting = false;
    bool m_fitted = false; ///< to rows; later rows must not make the columns jump
    bool m_byHand = false;
};

} // namespace Skydock
