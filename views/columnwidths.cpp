// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnwidths.h"

#include "pagedtablemodel.h"
#include "pagedtableview.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace Skydock {

ColumnWidths::ColumnWidths(PagedTableView *table, int least)
    : QObject(table)
    , m_table(table)
    , m_least(least)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ColumnWidths::fit);
    connect(table->model(), &QAbstractItemModel::modelReset, this, &ColumnWidths::rowsArrived);
    connect(table->model(), &QAbstractItemModel::dataChanged, this, &ColumnWidths::rowsArrived);
    connect(table, &PagedTableView::columnsReset, this, [this] { m_byHand = false; });
    connect(table, &PagedTableView::columnsChanged, this, &ColumnWidths::fitSoon);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // Hiding a section resizes it too; only a pressed button is a hand.
        m_byHand = m_byHand || (!m_fitting && QGuiApplication::mouseButtons() != Qt::NoButton);
    });
    table->viewport()->installEventFilter(this);
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_wanted.clear();
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fitSoon();
    return QObject::eventFilter(watched, event);
}

void ColumnWidths::rowsArrived()
{
    if (!m_fitted)
        fitSoon();
}

void ColumnWidths::fitSoon()
{
    if (!m_byHand)
        m_soon->start();
}

void ColumnWidths::fit()
{
    if (m_byHand || !m_table->isVisible())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = m_table->horizontalHeader();
    // What was measured once stays, so that fewer rows or another height do not make the columns jump.
    if (!m_fitted)
        m_wanted.clear();
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        if (!m_wanted.contains(column))
            m_wanted.insert(column, wanted(column));
        header->resizeSection(column, m_wanted.value(column));
    }
    m_fitted = m_table->model()->rowCount() > 0;
    spread();
}

int ColumnWidths::wanted(int column) const
{
    const int line = m_table->fontMetrics().height();
    // Some slack, so that a longer number further down is not cut.
    const int content = m_table->sizeHintForColumn(column) + line / 3;
    return std::min(std::max(content, m_table->horizontalHeader()->sectionSizeHint(column)), line * 18);
}

/// How much narrower a column may be: never than its title, the name never than a usual name.
int ColumnWidths::spare(int column) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    if (header->isSectionHidden(column))
        return 0;
    const int lines = column == PagedTableView::mainColumn ? 14 : m_least;
    const int least = std::max(header->sectionSizeHint(column), m_table->fontMetrics().height() * lines);
    return std::max(0, header->sectionSize(column) - least);
}

/// What is missing is taken from the columns that have most to spare; what is left over goes to the name.
void ColumnWidths::spread()
{
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = m_table->horizontalHeader();
    const int room = m_table->viewport()->width() - header->length();
    int spares = 0;
    for (int column = 0; column < header->count(); ++column)
        spares += spare(column);
    const double share = room < 0 && spares > 0 ? std::min(1.0, -double(room) / spares) : 0;
    for (int column = 0; share > 0 && column < header->count(); ++column) {
        if (const int give = spare(column); give > 0)
            header->resizeSection(column,
                                  header->sectionSize(column) - static_cast<int>(std::ceil(give * share)));
    }
    if (room > 0)
        header->resizeSection(PagedTableView::mainColumn,
                              header->sectionSize(PagedTableView::mainColumn) + room);
}

} // namespace Skydock
