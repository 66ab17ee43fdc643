// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcollection.h"
#include "ordering.h"
#include "recordchoice.h"

#include <algorithm>
#include <functional>

namespace Skydock {

/// A filter key of the API, and where its value goes in the query.
template <class Query>
struct FilterRow
{
    QLatin1StringView name;
    ValueKind kind = ValueKind::Text;
    std::function<void(Query &, const FilterValue &)> apply;
    QStringList choices = {};
    std::optional<KnownKind> ids = {}; ///< for ValueKind::Id
};

/// A key that takes the id of something.
template <class Query, class Apply>
FilterRow<Query> idRow(QLatin1StringView name, KnownKind ids, Apply apply)
{
    return {name, ValueKind::Id, apply, {}, ids};
}

template <class Field>
struct OrderingRow
{
    QLatin1StringView name;
    Field field = {};
};

template <class Query, class Value>
auto into(std::optional<Value> Query::*member)
{
    return [member](Query &query, const FilterValue &value) { query.*member = std::get<Value>(value); };
}

template <class Query>
auto into(QList<qint64> Query::*member)
{
    return [member](Query &query, const FilterValue &value) { query.*member = {std::get<qint64>(value)}; };
}

template <class Query>
QList<ListFilterKey> filterKeys(const QList<FilterRow<Query>> &rows)
{
    QList<ListFilterKey> keys;
    for (const auto &row : rows)
        keys.append({row.name, row.kind, row.choices, row.ids});
    return keys;
}

template <class Row>
QStringList namesOf(const QList<Row> &rows)
{
    QStringList names;
    for (const auto &row : rows)
        names.append(row.name);
    return names;
}

/// The row of that name; the options were checked against the same table, so there is one.
template <class Row>
const Row &rowNamed(const QList<Row> &rows, const QString &name)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.name == name; });
    Q_ASSERT(found != rows.end());
    return *found;
}

template <class Query>
void applyFilters(Query &query, const QList<FilterRow<Query>> &rows, const ListOptions &options)
{
    for (const ListFilter &filter : options.filters)
        rowNamed(rows, filter.key).apply(query, filter.value);
}

template <class Field>
Ordering<Field> orderingOf(const QList<OrderingRow<Field>> &rows, const ListOptions &options)
{
    Ordering<Field> ordering{{}, UnknownValues::AsApi};
    for (const ListSortKey &key : options.ordering)
        ordering.keys.append({rowNamed(rows, key.field).field, key.descending});
    return ordering;
}

/// The records of one of the mirror's stores, as the mirror keeps them.
template <class Store, class Query>
class StoreSource : public ListSource
{
public:
    using Compose = ListRecord (*)(qint64 id, const QList<StoredRecord> &shapes);

    StoreSource(const QSqlDatabase &database, Query query, Compose compose)
        : m_store(database)
        , m_query(std::move(query))
        , m_compose(compose)
    {}

    Result<int> count() const override { return m_store.count(m_query); }

    Result<QList<ListRecord>> records(int first, int limit) const override
    {
        const Result<QList<qint64>> ids = m_store.ids(m_query, first, limit);
        if (!ids)
            return tl::unexpected(ids.error());
        QList<ListRecord> list;
        list.reserve(ids->size());
        for (const qint64 id : *ids) {
            const Result<QList<StoredRecord>> shapes = m_store.records(id);
            if (!shapes)
                return tl::unexpected(shapes.error());
            list.append(m_compose(id, *shapes));
        }
        return list;
    }

private:
    Store m_store;
    Query m_query;
    Compose m_compose;
};

/// The best shape as it came, the others behind it.
inline ListRecord recordAsItCame(qint64 id, const QList<StoredRecord> &shapes)
{
    const QList<StoredRecord> sorted = bestFirst(shapes);
    ListRecord record{bestRecord(id, shapes), {}};
    for (qsizetype other = 1; other < sorted.size(); ++other)
        record.others.append(sorted[other].json);
    return record;
}

} // namespace Skydock
