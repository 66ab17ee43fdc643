// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listedrows.h"

#include <QTest>

using namespace Skydock;

Q_DECLARE_METATYPE(Skydock::SyncCollection)

/// Full passes over lists that stand still, and over lists that do not.
class TestSyncPass : public QObject
{
    Q_OBJECT
private slots:
    void seesEveryRow_data();
    void seesEveryRow();
    void aServerWithSmallerPages();
    void rowsTakenAway_data();
    void rowsTakenAway();
    void rowsAdded();
    void manyDockingsAtOneTime();
    void dockingsWithoutATime();
    void aShiftThatKeepsTheCount();
    void aSecondPassBeginsAnew();
    void aServerThatRepeatsItself();
    void aCountThatIsNeverReached();
    void recordsWithoutAnId();
    void anEmptyList();
    void aListThatIsSuddenlyGone();
};

void TestSyncPass::seesEveryRow_data()
{
    QTest::addColumn<SyncCollection>("collection");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("pages");
    QTest::newRow("the dockings of 2026") << SyncCollection::DockingEvents << 555 << 6;
    QTest::newRow("the spacecraft of 2026") << SyncCollection::Spacecraft << 603 << 7;
    QTest::newRow("the flights of 2026") << SyncCollection::Flights << 897 << 9;
    QTest::newRow("one page exactly") << SyncCollection::Spacecraft << 100 << 1;
    QTest::newRow("one row more than a page") << SyncCollection::DockingEvents << 101 << 2;
    QTest::newRow("one row") << SyncCollection::Spacecraft << 1 << 1;
}

void TestSyncPass::seesEveryRow()
{
    QFETCH(const SyncCollection, collection);
    QFETCH(const int, count);
    ListedRows list(collection);
    list.add(count);
    const SyncPosition end = list.pass();
    QVERIFY(end.endedComplete());
    QCOMPARE(end.completedCount, std::optional<qint64>(count));
    QCOMPARE(list.missed(), QList<qint64>());
    QTEST(list.pages, "pages");
    QCOMPARE(pagesFor(collection, count, ApiRequest::mostRows), list.pages);
}

void TestSyncPass::aServerWithSmallerPages()
{
    for (const auto collection :
         {SyncCollection::DockingEvents, SyncCollection::Spacecraft, SyncCollection::Flights}) {
        ListedRows list(collection);
        list.add(95);
        list.mostRows = 10;
        QVERIFY(list.pass().endedComplete());
        QCOMPARE(list.missed(), QList<qint64>());
    }
}

void TestSyncPass::rowsTakenAway_data()
{
    QTest::addColumn<SyncCollection>("collection");
    QTest::addColumn<int>("row");
    for (const int row : {0, 50, 99, 100, 150, 290}) {
        QTest::addRow("docking %d", row) << SyncCollection::DockingEvents << row;
        QTest::addRow("spacecraft %d", row) << SyncCollection::Spacecraft << row;
        QTest::addRow("flight %d", row) << SyncCollection::Flights << row;
    }
}

/// The rows behind one that goes move up, and one of them slips over to a page that has been read.
void TestSyncPass::rowsTakenAway()
{
    QFETCH(const SyncCollection, collection);
    QFETCH(const int, row);
    ListedRows list(collection);
    list.add(300);
    list.beforePage = [&](int page) {
        if (page == 2)
            list.rows.removeAt(row);
    };
    QVERIFY(list.pass().endedComplete());
    QCOMPARE(list.missed(), QList<qint64>());
}

void TestSyncPass::rowsAdded()
{
    for (const auto collection :
         {SyncCollection::DockingEvents, SyncCollection::Spacecraft, SyncCollection::Flights}) {
        ListedRows list(collection);
        list.add(250);
        list.beforePage = [&](int page) {
            if (page == 2)
                list.add(3);
        };
        QVERIFY(list.pass().endedComplete());
        QCOMPARE(list.missed(), QList<qint64>());
    }
}

/// One row gone and another come: the same count, and yet everything behind has moved.
void TestSyncPass::aShiftThatKeepsTheCount()
{
    ListedRows list(SyncCollection::Spacecraft);
    list.add(300);
    list.beforePage = [&](int page) {
        if (page == 2) {
            list.rows.removeAt(10);
            list.rows << ListedRows::Row{1000, 0};
        }
    };
    QVERIFY(list.pass().endedComplete());
    QCOMPARE(list.missed(), QList<qint64>());
}

void TestSyncPass::manyDockingsAtOneTime()
{
    ListedRows list(SyncCollection::DockingEvents);
    list.add(500);
    for (int i = 80; i < 380; ++i)
        list.rows[i].dockingMs = 80LL * 86'400'000;
    QVERIFY(list.pass().endedComplete());
    QCOMPARE(list.missed(), QList<qint64>());
}

void TestSyncPass::dockingsWithoutATime()
{
    ListedRows list(SyncCollection::DockingEvents);
    list.add(250);
    list.rows[3].dockingMs.reset();
    list.rows[200].dockingMs.reset();
    QVERIFY(list.pass().endedComplete());
    QCOMPARE(list.missed(), QList<qint64>());
    QCOMPARE(list.pages, 4); // three, and the one from the other end, where they stand first
}

void TestSyncPass::aSecondPassBeginsAnew()
{
    ListedRows list(SyncCollection::Spacecraft);
    list.add(150);
    const int first = list.pass().pass;
    list.rows.removeLast();
    const SyncPosition second = list.pass();
    QCOMPARE(second.pass, first + 1);
    QVERIFY(second.endedComplete());
    QCOMPARE(second.completedCount, std::optional<qint64>(149));
}

void TestSyncPass::aServerThatRepeatsItself()
{
    ListedRows list(SyncCollection::Flights);
    list.add(400);
    list.distort = [&](PageFacts facts) {
        facts.ids = {1, 2, 3};
        facts.rows = 3;
        return facts;
    };
    const SyncPosition end = list.pass(1000);
    QVERIFY(!end.running);
    QVERIFY(!end.endedComplete());
    QVERIFY2(list.pages < 500, qPrintable(QString::number(list.pages)));
}

void TestSyncPass::aCountThatIsNeverReached()
{
    ListedRows list(SyncCollection::Spacecraft);
    list.add(250);
    list.distort = [](PageFacts facts) {
        facts.count += 1;
        return facts;
    };
    const SyncPosition end = list.pass();
    QVERIFY(!end.running);
    QVERIFY(!end.endedComplete());
    QVERIFY(!end.wasComplete());
    QCOMPARE(end.seen, 250);
    QCOMPARE(end.count, std::optional<qint64>(251));
}

void TestSyncPass::recordsWithoutAnId()
{
    ListedRows list(SyncCollection::Flights);
    list.add(120);
    list.distort = [&](PageFacts facts) {
        if (list.pages == 1) {
            facts.ids.removeAt(5);
            facts.refused = 1;
        }
        return facts;
    };
    const SyncPosition end = list.pass();
    QVERIFY(end.endedComplete());
    QCOMPARE(end.refused, 1);
    QCOMPARE(end.completedCount, std::optional<qint64>(119));
}

void TestSyncPass::anEmptyList()
{
    ListedRows list(SyncCollection::SpaceStations);
    QVERIFY(list.pass().endedComplete());
    QCOMPARE(list.pages, 1);
}

void TestSyncPass::aListThatIsSuddenlyGone()
{
    ListedRows list(SyncCollection::Spacecraft);
    list.add(120);
    const SyncPosition whole = list.pass();
    list.rows.clear();
    const SyncPosition after = list.pass();
    QVERIFY(!after.running);
    QVERIFY(!after.endedComplete());
    QCOMPARE(after.completedCount, whole.completedCount);
}

QTEST_GUILESS_MAIN(TestSyncPass)
#include "tst_syncpass.moc"
