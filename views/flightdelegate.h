// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabledelegate.h"

namespace Skydock {

/// A cell of a flight: planned flights are set in italics, those under way in a heavier face, and the state has a mark of
/// its own shape before its word, so that none of it rests on colour.
class FlightDelegate : public TableDelegate
{
    Q_OBJECT
public:
    /// The table has its model already.
    explicit FlightDelegate(PagedTableView *table);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    int markWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintMark(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    int m_phaseColumn;
};

} // namespace Skydock
