// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnsort.h"
#include "keyhelp.h"

#include <QHeaderView>

namespace Skydock {

class PagedTableModel;

/// A header whose titles stand exactly above the text of their cells, and where the order of the rows is chosen: a
/// click sorts by one column, Shift and a click adds the next key. The keyboard can do the same once it is here.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// Room on both sides of a cell's text, in logical pixels.
    static int cellPadding(const QFontMetrics &metrics) { return metrics.height() / 2; }

    void setModel(QAbstractItemModel *model) override; ///< a PagedTableModel
    PagedTableModel *pagedModel() const;
    /// Asks the model for another order, on the reader's behalf.
    void choose(const ColumnSorts &sorts);
    /// The order in words, for assistive technology; empty without one.
    QString orderText() const;
    /// The section the keyboard is at.
    int currentSection() const { return m_current; }

    /// The keys it answers.
    static QList<KeyHelp> keyHelp();

signals:
    /// The reader chose another order; the model is about to get it.
    void aboutToSort();
    void orderChanged();
    void currentSectionChanged(int section);
    void menuRequested(int section, QPoint globalPos);
    /// The keyboard wants back to the rows.
    void left();

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int extraPadding() const;
    QFont rankFont() const;
    QRect paintRank(QPainter *painter, const QStyleOptionHeader &part, int rank) const;
    void choose(int section, Qt::KeyboardModifiers modifiers);
    void followOrder();
    void sayCurrent();
    void goTo(int visual, int step);

    Qt::KeyboardModifiers m_modifiers; ///< of the click under way
    int m_current = 0;
};

} // namespace Skydock
