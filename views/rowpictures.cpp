// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowpictures.h"

#include "pagedtablemodel.h"
#include "pagedtableview.h"

#include <QScrollBar>

namespace Skydock {

RowPictures::RowPictures(ImageSource *source, PagedTableView *table, int column)
    : QObject(table)
    , m_source(source)
    , m_table(table)
    , m_column(column)
{
    constexpr int afterScrollingMs = 150;
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterScrollingMs);
    connect(&m_soon, &QTimer::timeout, this, &RowPictures::letGo);
    connect(source, &ImageSource::changed, this, &RowPictures::repaint);
    const auto soon = [this] { m_soon.start(); };
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(table->model(), &QAbstractItemModel::modelReset, this, soon);
    connect(table->model(), &QAbstractItemModel::dataChanged, this, soon);
    connect(table, &PagedTableView::columnsChanged, this, soon);
}

ImageSource::Picture RowPictures::picture(const QUrl &url, QSize pixels)
{
    m_asked.insert(url);
    return m_source->picture(url, pixels);
}

void RowPictures::letGo()
{
    const QSet<QUrl> unseen = m_asked - seen();
    for (const QUrl &url : unseen)
        m_source->release(url);
    m_asked -= unseen;
}

QSet<QUrl> RowPictures::seen() const
{
    QSet<QUrl> urls;
    if (!m_table->isVisible() || !m_table->isColumnShown(m_column))
        return urls;
    const int first = std::max(0, m_table->rowAt(0));
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = below < 0 ? m_table->model()->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row) {
        if (m_table->pagedModel()->idAt(row)) // reading another would load it
            urls << m_table->model()->index(row, m_column).data(PagedTableModel::PictureRole).toUrl();
    }
    return urls;
}

void RowPictures::repaint(const QUrl &url)
{
    if (!m_asked.contains(url))
        return;
    const int x = m_table->columnViewportPosition(m_column);
    m_table->viewport()->update(x, 0, m_table->columnWidth(m_column), m_table->viewport()->height());
}

} // namespace Skydock
