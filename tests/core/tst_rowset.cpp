// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowset.h"

#include <QList>
#include <QTest>

using namespace Skydock;

namespace {

QList<quint32> rowsOf(const RowSet &set)
{
    QList<quint32> rows;
    set.forEach([&](quint32 row) { rows << row; });
    return rows;
}

RowSet setOf(qsizetype rowCount, const QList<quint32> &rows)
{
    RowSet set(rowCount);
    for (const quint32 row : rows)
        set.insert(row);
    return set;
}

} // namespace

class TestRowSet : public QObject
{
    Q_OBJECT
private slots:
    void holdsEveryRowOfATableOfAnySize_data()
    {
        QTest::addColumn<int>("rowCount");
        for (const int rowCount : {0, 1, 63, 64, 65, 128, 1000})
            QTest::addRow("%d", rowCount) << rowCount;
    }
    void holdsEveryRowOfATableOfAnySize()
    {
        QFETCH(const int, rowCount);
        const RowSet none(rowCount);
        const RowSet all(rowCount, RowSet::Content::All);
        QCOMPARE(none.size(), 0);
        QCOMPARE(all.size(), rowCount);
        QCOMPARE(rowsOf(all).size(), rowCount);
        QVERIFY(none.complement() == all);
        QVERIFY(all.complement() == none);
        const RowSet odd = RowSet::where(rowCount, [](quint32 row) { return row % 2 == 1; });
        QCOMPARE(odd.size(), rowCount / 2);
        QCOMPARE(odd.complement().size(), rowCount - rowCount / 2);
    }

    void joinsAndCuts()
    {
        const RowSet one = setOf(200, {0, 63, 64, 199});
        const RowSet other = setOf(200, {1, 64, 199});
        RowSet both = one;
        both &= other;
        QCOMPARE(rowsOf(both), (QList<quint32>{64, 199}));
        RowSet either = one;
        either |= other;
        QCOMPARE(rowsOf(either), (QList<quint32>{0, 1, 63, 64, 199}));
        QVERIFY(one.contains(63));
        QVERIFY(!one.contains(62));
    }
};

QTEST_APPLESS_MAIN(TestRowSet)
#include "tst_rowset.moc"
