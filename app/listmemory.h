// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcollection.h"

#include <algorithm>
#include <functional>

namespace Skydock {

/// What a record has to meet. For the collections that are small enough to be filtered and sorted in memory.
template <class T>
using Conditions = QList<std::function<bool(const T &)>>;

template <class T>
struct SortRow
{
    QLatin1StringView name;
    std::function<std::weak_ordering(const T &, const T &)> compare;
};

/// Compares by what `key` says of a record.
template <class Key>
auto by(Key key)
{
    return [key](const auto &a, const auto &b) -> std::weak_ordering {
        const auto left = key(a);
        const auto right = key(b);
        if (left == right)
            return std::weak_ordering::equivalent;
        return left < right ? std::weak_ordering::less : std::weak_ordering::greater;
    };
}

template <class T>
void keepMatching(QList<T> &records, const Conditions<T> &conditions)
{
    records.removeIf([&](const T &record) {
        return !std::all_of(conditions.begin(), conditions.end(),
                            [&](const auto &meets) { return meets(record); });
    });
}

/// How two records follow each other by one key.
template <class T>
std::weak_ordering compared(const T &a, const T &b, const QList<SortRow<T>> &rows, const ListSortKey &key)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const SortRow<T> &r) { return r.name == key.field; });
    return key.descending ? row->compare(b, a) : row->compare(a, b);
}

/// Sorts by the keys asked for; ties end at the id, ascending. Without a key the order stays.
template <class T>
void sortRecords(QList<T> &records, const QList<SortRow<T>> &rows, QList<ListSortKey> keys)
{
    if (keys.isEmpty())
        return;
    keys.append({QStringLiteral("id"), false});
    std::sort(records.begin(), records.end(), [&](const T &a, const T &b) {
        for (const ListSortKey &key : std::as_const(keys)) {
            if (const std::weak_ordering order = compared(a, b, rows, key); order != 0)
                return order < 0;
        }
        return a.key < b.key; // hosts of different kinds may share an id
    });
}

class MemorySource : public ListSource
{
public:
    explicit MemorySource(QList<ListRecord> records) : m_records(std::move(records)) {}

    Result<int> count() const override { return static_cast<int>(m_records.size()); }
    Result<QList<ListRecord>> records(int first, int limit) const override
    {
        return m_records.mid(first, limit);
    }

private:
    QList<ListRecord> m_records;
};

} // namespace Skydock
