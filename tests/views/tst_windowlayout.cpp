// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmemory.h"
#include "windowplace.h"

#include <QTest>

using namespace Skydock;

/// Where a window and its columns go when the screens or the columns are others than they were.
class TestWindowLayout : public QObject
{
    Q_OBJECT
private slots:
    void columnsKeepTheirOrder_data()
    {
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *name, const char *kept, const char *order) {
            QTest::newRow(name) << QString::fromLatin1(kept).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromLatin1(order);
        };
        row("as at first", "", "a b c d");
        row("another order", "d b a c", "d b a c");
        row("one that is new", "d c a", "d c a b");
        row("the first is new", "c b", "a c d b");
        row("all that follow are new", "a", "a b c d");
        row("one that is gone", "d x a b c", "d a b c");
        row("one named twice", "b b a c d", "b a c d");
    }
    void columnsKeepTheirOrder()
    {
        QFETCH(QStringList, kept);
        QFETCH(QString, order);
        const QStringList keys{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                               QStringLiteral("d")};
        QList<ColumnState> states;
        for (const QString &key : std::as_const(kept))
            states << ColumnState{key, true, 0};
        QStringList found;
        const QList<int> columns = columnOrder(states, keys);
        for (const int column : columns)
            found << keys.at(column);
        QCOMPARE(found.join(u' '), order);
    }

    void aWindowCanBeReached_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("place");
        const auto row = [](const char *name, QRect wanted, QRect place) {
            QTest::newRow(name) << wanted << place;
        };
        row("where it was", {100, 100, 800, 600}, {100, 100, 800, 600});
        row("on the second screen", {2000, 100, 800, 600}, {2000, 100, 800, 600});
        row("over both", {1600, 100, 800, 600}, {1600, 100, 800, 600});
        row("a little outside", {-100, 100, 800, 600}, {-100, 100, 800, 600});
        row("the screen is gone", {4000, 100, 800, 600}, {1120, 100, 800, 600});
        row("above all", {100, -900, 800, 600}, {100, 0, 800, 600});
        row("its title is above", {100, -40, 800, 600}, {100, 0, 800, 600});
        row("mostly below", {100, 900, 800, 600}, {100, 480, 800, 600});
        row("larger than the screen", {0, 0, 5000, 4000}, {0, 0, 1920, 1080});
        row("as far as numbers go", {-100'000, -100'000, 100'000, 100'000}, {0, 0, 1920, 1080});
    }
    void aWindowCanBeReached()
    {
        QFETCH(QRect, wanted);
        QFETCH(QRect, place);
        QCOMPARE(reachablePlace(wanted, {{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}}), place);
    }

    void withoutAScreenItStays() { QCOMPARE(reachablePlace({1, 2, 3, 4}, {}), QRect(1, 2, 3, 4)); }
};

QTEST_GUILESS_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
