// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "mirror.h"
#include "problemstore.h"
#include "spacecraftstore.h"
#include "sql.h"
#include "syncstore.h"
#include "temporarymirror.h"

#include <QFileInfo>
#include <QTest>

using namespace Skydock;

namespace {

constexpr qint64 nowMs = 1'763'683'200'000;

/// A page of these craft as the whole answer of a list that holds as many.
DecodedPage listOf(std::initializer_list<CraftFixture> craft, qint64 fetchedMs = nowMs)
{
    DecodedPage page = craftPage(craft, {ApiVersion::V2_3_0, RecordLevel::Normal, fetchedMs});
    page.count = page.rows;
    return page;
}

CraftFixture craft(qint64 id)
{
    CraftFixture fixture;
    fixture.id = id;
    return fixture;
}

} // namespace

class TestSyncStore : public QObject
{
    Q_OBJECT
private:
    SyncPosition begin(SyncStore &store, qint64 atMs = nowMs)
    {
        const auto positions = valueOf(store.positions());
        const SyncPosition begun = begunPass(positions.at(int(SyncCollection::Spacecraft)), atMs);
        if (const auto done = store.setPosition(begun); !done)
            qFatal("%s", qUtf8Printable(done.error().text));
        return begun;
    }

    QString withdrawn(TemporaryMirror &mirror)
    {
        const auto text =
            valueOf(Sql::scalar(mirror.database(), QStringLiteral("SELECT group_concat(id) FROM withdrawn")));
        return text ? text->toString() : QString();
    }

private slots:
    void nothingIsKnownAtFirst();
    void aPageAndThePositionAfterItAreOne();
    void aPageOfAnOldPositionIsNotWritten();
    void whatAPassDidNotSeeIsWithdrawn();
    void whatComesBackIsNotWithdrawn();
    void whatSomethingElseBroughtMeanwhileStays();
    void whatIsOnlyNamedElsewhereIsWithdrawnAllTheSame();
    void whatOnlyTheBundledCatalogueHadIsWithdrawn();
    void anotherServerBeginsAnew();
    void positionsSurviveTheirColumns();
    void problemsAreReplacedWithTheirRecord();
    void aFailedWriteLeavesNoTrace();
};

void TestSyncStore::nothingIsKnownAtFirst()
{
    TemporaryMirror mirror;
    const auto positions = valueOf(SyncStore(mirror.database()).positions());
    QCOMPARE(positions.size(), syncCollectionCount);
    for (int i = 0; i < syncCollectionCount; ++i) {
        QCOMPARE(positions.at(i).collection, SyncCollection(i));
        QVERIFY(!positions.at(i).wasComplete());
    }
}

void TestSyncStore::aPageAndThePositionAfterItAreOne()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SyncStore store(mirror.database());
    const SyncPosition begun = begin(store);
    DecodedPage page = listOf({craft(1), craft(2)});
    page.count = 5;
    const SyncPosition after = valueOf(store.writePage(begun, page, nowMs));
    QCOMPARE(after.seen, 2);
    QVERIFY(after.running);
    QCOMPARE(valueOf(store.positions()).at(int(SyncCollection::Spacecraft)), after);
    QCOMPARE(valueOf(SpacecraftStore(mirror.database()).count({})), 2);
}

/// Two processes asked for the same page: the second answer is one too many.
void TestSyncStore::aPageOfAnOldPositionIsNotWritten()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SyncStore store(mirror.database());
    const SyncPosition begun = begin(store);
    DecodedPage page = listOf({craft(1)});
    page.count = 5;
    const SyncPosition after = valueOf(store.writePage(begun, page, nowMs));
    const auto again = store.writePage(begun, listOf({craft(7)}), nowMs);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Cancelled);
    QCOMPARE(valueOf(SpacecraftStore(mirror.database()).count({})), 1);
    QCOMPARE(valueOf(store.positions()).at(int(SyncCollection::Spacecraft)), after);
}

void TestSyncStore::whatAPassDidNotSeeIsWithdrawn()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SyncStore store(mirror.database());
    valueOf(store.writePage(begin(store), listOf({craft(1), craft(2), craft(3)}), nowMs));
    QCOMPARE(withdrawn(mirror), QString());
    valueOf(store.writePage(begin(store, nowMs + 1000), listOf({craft(1), craft(3)}, nowMs + 1000),
                            nowMs + 1000));
    QCOMPARE(withdrawn(mirror), QStringLiteral("2"));
    QCOMPARE(valueOf(SpacecraftStore(mirror.database()).count({})), 3);
}

void TestSyncStore::whatComesBackIsNotWithdrawn()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SyncStore store(mirror.database());
    valueOf(store.writePage(begin(store), listOf({craft(1), craft(2)}), nowMs));
    valueOf(store.writePage(begin(store, nowMs + 1000), listOf({craft(1)}, nowMs + 1000), nowMs + 1000));
    QCOMPARE(withdrawn(mirror), QStringLiteral("2"));
    valueOf(store.writePage(begin(store, nowMs + 2000), listOf({craft(1), craft(2)}, nowMs + 2000),
                            nowMs + 2000));
    QCOMPARE(withdrawn(mirror), QString());
}

/// A craft that came with a new docking while the pass was running is new, not gone.
void TestSyncStore::whatSomethingElseBroughtMeanwhileStays()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SyncStore store(mirror.database());
    const SyncPosition begun = begin(store);
    QVERIFY(store.writeRecords(listOf({craft(9)}, nowMs + 10), Collection::Spacecraft, nowMs + 10));
    valueOf(store.writePage(begun, listOf({craft(1)}, nowMs + 20), nowMs + 20));
    QCOMPARE(withdrawn(mirror), QString());
}

/// Its flights may still tell of it.
void TestSyncStore::whatIsOnlyNamedElsewhereIsWithdrawnAllTheSame()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SyncStore store(mirror.database());
    valueOf(store.writePage(begin(store), listOf({craft(1), craft(2), craft(3)}), nowMs));
    const SyncPosition second = begin(store, nowMs + 1000);
    StayFixture stay;
    stay.craftId = 2;
    QVERIFY(store.writeRecords(stayPage({stay}, {ApiVersion::V2_3_0, RecordLevel::Normal, nowMs + 1500}),
                               Collection::DockingEvents, nowMs + 1500));
    valueOf(store.writePage(second, listOf({craft(1), craft(3)}, nowMs + 2000), nowMs + 2000));
    QCOMPARE(withdrawn(mirror), QStringLiteral("2"));
}

/// It was never listed, although a docking event of the same number was.
void TestSyncStore::whatOnlyTheBundledCatalogueHadIsWithdrawn()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    mirror.write(listOf({craft(1), craft(2)}, nowMs - 1000));
    QVERIFY(Sql::run(mirror.database(), QStringLiteral("INSERT INTO listed VALUES (0, 2, 1)")));
    SyncStore store(mirror.database());
    valueOf(store.writePage(begin(store), listOf({craft(1)}), nowMs));
    QCOMPARE(withdrawn(mirror), QStringLiteral("2"));
}

void TestSyncStore::anotherServerBeginsAnew()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SyncStore store(mirror.database());
    QVERIFY(store.follow(QStringLiteral("https://one.invalid")));
    valueOf(store.writePage(begin(store), listOf({craft(1)}), nowMs));
    QVERIFY(store.follow(QStringLiteral("https://one.invalid")));
    QVERIFY(valueOf(store.positions()).at(int(SyncCollection::Spacecraft)).wasComplete());
    QVERIFY(store.follow(QStringLiteral("https://two.invalid")));
    QVERIFY(!valueOf(store.positions()).at(int(SyncCollection::Spacecraft)).wasComplete());
    QCOMPARE(valueOf(SpacecraftStore(mirror.database()).count({})), 1);
    QVERIFY(valueOf(Mirror(QFileInfo(mirror.path()).path()).open()).hasFetched); // no bundled catalogue
}

void TestSyncStore::positionsSurviveTheirColumns()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SyncStore store(mirror.database());
    SyncPosition position;
    position.collection = SyncCollection::DockingEvents;
    position.pass = 3;
    position.running = true;
    position.startedMs = -5;
    position.level = RecordLevel::Detailed;
    position.sweep = 1;
    position.page = 7;
    position.offset = 693;
    position.fromMs = -130'000'000'000; // 1965
    position.lastId = 42;
    position.tied = 2;
    position.count = 555;
    position.seen = 401;
    position.barren = 1;
    position.drifted = true;
    position.driftedBefore = true;
    position.refused = 4;
    position.endedMs = nowMs - 1;
    position.completedMs = nowMs - 2;
    position.completedCount = 550;
    position.lastWasComplete = true;
    QVERIFY(store.setPosition(position));
    QCOMPARE(valueOf(store.positions()).at(0), position);
}

void TestSyncStore::problemsAreReplacedWithTheirRecord()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SyncStore store(mirror.database());
    CraftFixture wrong = craft(5);
    wrong.fields = QStringLiteral("\"in_space\": \"perhaps\"");
    QVERIFY(store.writeRecords(craftPage({wrong}), Collection::Spacecraft, nowMs));
    const auto problems = valueOf(ProblemStore(mirror.database()).all(10));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().record, QStringLiteral("spacecraft 5"));
    QCOMPARE(problems.constFirst().field, QStringLiteral("in_space"));
    QCOMPARE(valueOf(SpacecraftStore(mirror.database()).count({})), 1);
    QVERIFY(store.writeRecords(listOf({craft(5)}), Collection::Spacecraft, nowMs));
    QCOMPARE(valueOf(ProblemStore(mirror.database()).count()), 0);
}

/// The disk fills up in the middle of a page.
void TestSyncStore::aFailedWriteLeavesNoTrace()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SyncStore store(mirror.database());
    const SyncPosition begun = begin(store);
    QVERIFY(Sql::run(
        mirror.database(),
        QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON sync_position BEGIN SELECT RAISE(ABORT, "
                       "'full'); END")));
    QVERIFY(Sql::run(
        mirror.database(),
        QStringLiteral("CREATE TRIGGER full2 BEFORE INSERT ON sync_position BEGIN SELECT RAISE(ABORT, "
                       "'full'); END")));
    QVERIFY(!store.writePage(begun, listOf({craft(1)}), nowMs));
    QCOMPARE(valueOf(SpacecraftStore(mirror.database()).count({})), 0);
    QCOMPARE(valueOf(store.positions()).at(int(SyncCollection::Spacecraft)), begun);
}

QTEST_GUILESS_MAIN(TestSyncStore)
#include "tst_syncstore.moc"
