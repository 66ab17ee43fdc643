// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dice.h"
#include "roworder.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Skydock;

namespace {

using Values = std::vector<qint64>;
constexpr qint64 unknown = RankColumn::unknown;
using Rows = std::vector<quint32>;

struct Key
{
    Values values;
    bool descending = false;
    bool unknownFirst = false;
};

/// As a person would say it, one comparison after the other.
bool isBefore(const QList<Key> &keys, quint32 one, quint32 other)
{
    for (const Key &key : keys) {
        const qint64 a = key.values[one];
        const qint64 b = key.values[other];
        if (a == b)
            continue;
        if (a == unknown || b == unknown)
            return (a == unknown) == key.unknownFirst;
        return key.descending ? a > b : a < b;
    }
    return one < other;
}

RowOrder orderBy(const QList<Key> &keys, const std::vector<RankColumn> &columns)
{
    QList<RowSortKey> sortKeys;
    for (qsizetype i = 0; i < keys.size(); ++i)
        sortKeys.append({&columns[size_t(i)], keys[i].descending, keys[i].unknownFirst});
    return RowOrder(qsizetype(keys.first().values.size()), sortKeys);
}

Values randomValues(Dice &dice, int rowCount, qint64 greatest)
{
    Values values;
    for (int row = 0; row < rowCount; ++row)
        values.push_back(dice.oneIn(5) ? unknown : dice.between(-greatest, greatest));
    return values;
}

} // namespace

class TestRowOrder : public QObject
{
    Q_OBJECT
private slots:
    void ranksValues()
    {
        const RankColumn column = RankColumn::of({30, unknown, -5, 30, 7});
        const QList<quint32> ranks{column.at(0), column.at(1), column.at(2), column.at(3), column.at(4)};
        QCOMPARE(ranks, (QList<quint32>{3, 0, 1, 3, 2}));
        QCOMPARE(column.greatest(), 3U);
        QVERIFY(RankColumn::by(column, {0, 4, 4, 9})
                    .rowsWith({false, false, false, false, true, false, false, false, false, false}) ==
                RowSet::where(5, [](quint32 row) { return row == 2 || row == 4; }));
    }

    void keepsAnyNumberOfRanks_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 255, 256, 65'535, 65'536, 70'000})
            QTest::addRow("%d", count) << count;
    }
    void keepsAnyNumberOfRanks()
    {
        QFETCH(const int, count);
        Values values;
        for (int i = 0; i < count; ++i)
            values.push_back(count - i);
        const RankColumn column = RankColumn::of(values);
        QCOMPARE(column.greatest(), quint32(count));
        QCOMPARE(column.at(0), quint32(count));
        QCOMPARE(column.at(quint32(count - 1)), 1U);
        const RowOrder order(count, {{&column}});
        QCOMPARE(order.rows(RowSet(count, RowSet::Content::All), 0, 1).front(), quint32(count - 1));
    }

    void sortsAsComparisonsDo_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void sortsAsComparisonsDo()
    {
        QFETCH(const int, seed);
        Dice dice(quint32(seed), 0, 0);
        constexpr int rowCount = 3000; // more ranks than a digit has
        QList<Key> keys;
        std::vector<RankColumn> columns;
        for (int count = 1 + dice.below(3); count > 0; --count) {
            const qint64 greatest = dice.oneIn(2) ? 3 : 1'000'000;
            keys.append({randomValues(dice, rowCount, greatest), dice.oneIn(2), dice.oneIn(2)});
            columns.push_back(RankColumn::of(keys.last().values));
        }
        const RowOrder order = orderBy(keys, columns);
        for (const int sparse : {1, 2, 500}) {
            const RowSet among =
                RowSet::where(rowCount, [sparse](quint32 row) { return row % quint32(sparse) == 0; });
            Rows expected;
            among.forEach([&](quint32 row) { expected.push_back(row); });
            std::ranges::sort(expected, [&](quint32 a, quint32 b) { return isBefore(keys, a, b); });
            QVERIFY(order.rows(among, 0, -1) == expected);
            for (int i = 0; i < 20; ++i) {
                const int first = dice.below(int(expected.size()) + 5);
                const int limit = dice.below(200);
                const Rows page = order.rows(among, first, limit);
                const auto size = int(expected.size());
                const Rows there(expected.begin() + std::min(first, size),
                                 expected.begin() + std::min(first + limit, size));
                QVERIFY(page == there);
            }
            const size_t at = size_t(dice.below(int(expected.size())));
            QCOMPARE(order.place(among, expected[at]).value_or(-1), qsizetype(at));
        }
        QVERIFY(!order.place(RowSet(rowCount), 7));
    }
};

QTEST_APPLESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
