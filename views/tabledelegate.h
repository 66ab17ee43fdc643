// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Skydock {

class PagedTableView;

/// A cell of a row that is selected and hovered as a whole; room before the text for a mark.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TableDelegate(PagedTableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// Logical pixels kept free before the text.
    virtual int markWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual void paintMark(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const;
    /// The text's colour in this state.
    static QColor textColor(const QStyleOptionViewItem &option);

private:
    const PagedTableView *m_table;
};

} // namespace Skydock
