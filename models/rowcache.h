// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QList>
#include <QSet>

namespace Skydock {

/// Rows of a long list, in pages, the least recently used of them dropped beyond a bound. A stale page still shows
/// its rows until fresh ones arrive.
template <class Row>
class RowCache
{
public:
    explicit RowCache(int pageSize, int mostPages = 64) : m_pageSize(pageSize), m_pages(mostPages) {}

    int pageOf(int row) const { return row / m_pageSize; }

    /// The row, or null while its page is not here.
    const Row *row(int row) const
    {
        const QList<Row> *page = m_pages.object(pageOf(row));
        const int place = row % m_pageSize;
        return page && place < page->size() ? &page->at(place) : nullptr;
    }

    bool needsPage(int page) const { return !m_pages.contains(page) || m_stale.contains(page); }

    void insertPage(int page, const QList<Row> &rows)
    {
        m_stale.remove(page);
        m_pages.insert(page, new QList<Row>(rows));
    }

    void markStale()
    {
        const QList<int> pages = m_pages.keys();
        m_stale = QSet<int>(pages.begin(), pages.end());
    }

    void clear()
    {
        m_pages.clear();
        m_stale.clear();
    }

    int pageCount() const { return int(m_pages.size()); }

    /// The loaded row that `matches`, as far as its place is sure; -1 for none.
    template <class Predicate>
    int find(Predicate matches) const
    {
        const QList<int> pages = m_pages.keys();
        for (const int page : pages) {
            if (m_stale.contains(page))
                continue;
            const QList<Row> &rows = *m_pages.object(page);
            const auto found = std::find_if(rows.begin(), rows.end(), matches);
            if (found != rows.end())
                return page * m_pageSize + int(found - rows.begin());
        }
        return -1;
    }

private:
    int m_pageSize;
    QCache<int, QList<Row>> m_pages;
    QSet<int> m_stale;
};

} // namespace Skydock
