// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabledelegate.h"

namespace Skydock {

class RowPictures;

/// A small photograph of the row's craft, or its silhouette while there is none.
class PictureDelegate : public TableDelegate
{
    Q_OBJECT
public:
    PictureDelegate(RowPictures *pictures, PagedTableView *table);

    /// Why a picture cannot be shown, or what the cell says.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    int markWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintMark(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    static void paintSilhouette(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                                const QModelIndex &index);

    RowPictures *m_pictures;
};

} // namespace Skydock
