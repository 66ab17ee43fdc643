// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabledelegate.h"

namespace Skydock {

/// A craft's name after a small silhouette of its type.
class CraftDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    int markWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintMark(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace Skydock
