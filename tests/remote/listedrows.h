// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncrequests.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <functional>

namespace Skydock {

/// A list at a server that is asked by passes: rows with an id and, for docking events, a time. Rows of one time come
/// in another order at every request. What happens to the list between two pages is up to the test.
class ListedRows
{
public:
    struct Row
    {
        qint64 id = 0;
        std::optional<qint64> dockingMs;
    };

    explicit ListedRows(SyncCollection collection) { m_position.collection = collection; }

    QList<Row> rows;
    int mostRows = ApiRequest::mostRows;         ///< what this server gives at most
    std::function<void(int page)> beforePage;    ///< pages count from 1
    std::function<PageFacts(PageFacts)> distort; ///< the answer, made wrong

    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            rows << Row{qint64(rows.size()) + 1, qint64(rows.size()) * 86'400'000};
    }

    /// A whole pass; stops after `mostPages`, which no pass of these tests needs.
    SyncPosition pass(int mostPages = 60)
    {
        m_position = begunPass(m_position, 1000);
        m_seen.clear();
        pages = 0;
        while (m_position.running && pages < mostPages) {
            ++pages;
            if (beforePage)
                beforePage(pages);
            PageFacts facts = answer(pageRequest(m_position));
            if (distort)
                facts = distort(std::move(facts));
            for (const qint64 id : std::as_const(facts.ids)) {
                facts.newlySeen += m_seen.contains(id) ? 0 : 1;
                m_seen.insert(id);
            }
            m_position = advanced(m_position, facts, 2000);
        }
        return m_position;
    }

    /// Rows that are there and that the pass never saw.
    QList<qint64> missed() const
    {
        QList<qint64> ids;
        for (const Row &row : rows) {
            if (!m_seen.contains(row.id))
                ids << row.id;
        }
        return ids;
    }

    int pages = 0; ///< of the last pass

private:
    PageFacts answer(const ApiRequest &request)
    {
        QList<Row> found = filtered(request);
        const QString order = request.ordering.value(0);
        const auto key = [&](const Row &row) {
            return order.endsWith(QLatin1String("id")) ? row.id : row.dockingMs.value_or(noTime);
        };
        if (!order.isEmpty()) {
            std::rotate(found.begin(), found.begin() + pages % std::max<qsizetype>(1, found.size()),
                        found.end());
            std::stable_sort(found.begin(), found.end(), [&](const Row &a, const Row &b) {
                return order.startsWith(u'-') ? key(a) > key(b) : key(a) < key(b);
            });
        }
        PageFacts facts;
        facts.count = found.size();
        const QList<Row> listed = found.mid(request.offset, std::min(request.limit, mostRows));
        facts.rows = int(listed.size());
        for (const Row &row : listed) {
            facts.ids << row.id;
            facts.dockingMs << row.dockingMs;
        }
        return facts;
    }

    QList<Row> filtered(const ApiRequest &request) const
    {
        QList<Row> found = rows;
        for (const auto &[name, value] : request.filters) {
            const qint64 from = QDateTime::fromString(value, Qt::ISODate).toMSecsSinceEpoch();
            found.removeIf([from](const Row &row) { return !row.dockingMs || *row.dockingMs < from; });
        }
        return found;
    }

    static constexpr qint64 noTime = std::numeric_limits<qint64>::max(); ///< unknown sorts last ascending

    SyncPosition m_position;
    QSet<qint64> m_seen;
};

} // namespace Skydock
