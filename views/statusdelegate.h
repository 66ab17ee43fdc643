// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabledelegate.h"

namespace Skydock {

/// A status as a dot and a word.
class StatusDelegate : public TableDelegate
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
