// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordordering.h"

#include "dice.h"
#include "isoduration.h"
#include "jsonpath.h"
#include "utctime.h"

#include <algorithm>
#include <compare>
#include <limits>
#include <vector>

namespace Skydock {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 tieStream = 51;

struct OrderKey
{
    QString path;
    bool descending = false;
};

QList<OrderKey> keysOf(const QString &ordering, const ServedEndpoint &endpoint)
{
    QList<OrderKey> keys;
    for (const QString &part : ordering.split(u',')) {
        const QString name = part.trimmed();
        const bool descending = name.startsWith(u'-');
        for (const auto &[known, path] : endpoint.orderings) {
            if (known == name.mid(descending ? 1 : 0))
                keys.append({path, descending});
        }
    }
    return keys;
}

/// A value that sorts: a number, or the instant or duration that a text tells, else the text itself.
struct SortValue
{
    bool isNull = false;
    double number = 0;
    QString text;

    std::partial_ordering compare(const SortValue &other) const
    {
        if (isNull != other.isNull)
            return int(isNull) <=> int(other.isNull);
        if (number < other.number || number > other.number)
            return number <=> other.number;
        return QString::compare(text, other.text) <=> 0;
    }
};

SortValue sortValue(const QJsonValue &value)
{
    if (value.isNull())
        return {true, 0, {}};
    if (!value.isString())
        return {false, value.toDouble(), {}};
    if (const auto instant = parseUtc(value.toString()))
        return {false, double(*instant), {}};
    if (const auto duration = parseIsoDuration(value.toString()))
        return {false, double(*duration), {}};
    return {false, 0, value.toString()};
}

struct SortRow
{
    QJsonObject record;
    std::vector<SortValue> values;
    int tie = 0;
};

bool isBefore(const SortRow &a, const SortRow &b, const QList<OrderKey> &keys)
{
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        const auto order = a.values.at(i).compare(b.values.at(i));
        if (order != 0)
            return keys.at(qsizetype(i)).descending ? order > 0 : order < 0;
    }
    return a.tie < b.tie;
}

SortRow rowOf(const QJsonObject &record, const QList<OrderKey> &keys, quint32 shuffle)
{
    SortRow row{record, {}, 0};
    for (const OrderKey &key : keys)
        row.values.push_back(sortValue(valueAt(record, key.path)));
    row.tie =
        Dice(shuffle, tieStream, record.value("id"_L1).toInteger()).below(std::numeric_limits<int>::max());
    return row;
}

} // namespace

void orderRecords(QList<QJsonObject> &records, const QString &ordering, const ServedEndpoint &endpoint,
                  quint32 shuffle)
{
    const QList<OrderKey> keys = keysOf(ordering, endpoint);
    if (keys.isEmpty())
        return;
    std::vector<SortRow> rows;
    for (const QJsonObject &record : std::as_const(records))
        rows.push_back(rowOf(record, keys, shuffle));
    std::sort(rows.begin(), rows.end(),
              [&](const SortRow &a, const SortRow &b) { return isBefore(a, b, keys); });
    std::transform(rows.cbegin(), rows.cend(), records.begin(),
                   [](const SortRow &row) { return row.record; });
}

} // namespace Skydock
