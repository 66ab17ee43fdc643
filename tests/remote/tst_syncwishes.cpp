// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncfixture.h"

#include <QSignalSpy>

using namespace Skydock;

namespace {

using Activity = SyncStatus::Activity;

std::optional<Error> errorOf(const QSignalSpy &arrived, int argument)
{
    return arrived.constLast().at(argument).value<std::optional<Error>>();
}

} // namespace

/// What a person is looking at goes before everything else.
class TestSyncWishes : public QObject
{
    Q_OBJECT
private slots:
    void anOpenCraftComesFirst();
    void callsAreKeptForPeople();
    void whenThereIsNoCallLeftItSaysWhen();
    void aCraftThatIsGone();
    void aNewerWishTakesThePlaceOfAnOlder();
    void anotherRecordIsNoAnswer();
    void aSearchFindsWhatIsMissing();
    void aSearchThatFindsNothing();
    void moreRowsOfAList();
    void wishesAreFulfilledWhilePaused();
    void aFailedWishIsToldAndForgotten();
};

void TestSyncWishes::anOpenCraftComesFirst()
{
    SyncFixture fixture;
    const qint64 id = *fixture.server.catalogue().ids(SyncCollection::Spacecraft).constBegin();
    QSignalSpy arrived(&fixture.sync(), &MirrorSync::spacecraftArrived);
    fixture.sync().wantSpacecraft(id);
    fixture.sync().start();
    QVERIFY(arrived.wait());
    QCOMPARE(arrived.constFirst().constFirst().toLongLong(), id);
    QCOMPARE(errorOf(arrived, 1), std::nullopt);
    QVERIFY(fixture.idsIn(Collection::Spacecraft).contains(id));
    const auto asked = fixture.server.wire().requestsBelow(QStringLiteral("/2.3.0/spacecraft/%1/").arg(id));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().number, 2); // after api-throttle, which costs nothing
}

void TestSyncWishes::callsAreKeptForPeople()
{
    SyncFixture fixture(6);
    QVERIFY(fixture.runUntil(Activity::WaitingForCalls));
    QCOMPARE(fixture.server.countedCalls(), 4);
    QSignalSpy arrived(&fixture.sync(), &MirrorSync::spacecraftArrived);
    fixture.sync().wantSpacecraft(*fixture.server.catalogue().ids(SyncCollection::Spacecraft).constBegin());
    QVERIFY(arrived.wait());
    QCOMPARE(errorOf(arrived, 1), std::nullopt);
    QCOMPARE(fixture.server.countedCalls(), 5);
    QCOMPARE(fixture.server.refusedCalls(), 0);
}

void TestSyncWishes::whenThereIsNoCallLeftItSaysWhen()
{
    SyncFixture fixture(3);
    QVERIFY(fixture.runUntil(Activity::WaitingForCalls));
    QList<qint64> ids = fixture.server.catalogue().ids(SyncCollection::Spacecraft).values();
    QSignalSpy arrived(&fixture.sync(), &MirrorSync::spacecraftArrived);
    for (int i = 0; i < 2; ++i) {
        fixture.sync().wantSpacecraft(ids.at(i));
        QVERIFY(arrived.wait());
        QCOMPARE(errorOf(arrived, 1), std::nullopt);
    }
    fixture.sync().wantSpacecraft(ids.at(2));
    QVERIFY(arrived.wait());
    QCOMPARE(errorOf(arrived, 1)->kind, Error::Kind::Throttled);
    const QDateTime when = errorOf(arrived, 1)->retryAfter.value_or(QDateTime());
    QVERIFY(when.toMSecsSinceEpoch() > fixture.clock.nowMs());
    // The wish stays, and is fulfilled when there is a call again.
    fixture.clock.advance(when.toMSecsSinceEpoch() - fixture.clock.nowMs());
    QVERIFY(QTest::qWaitFor([&] { return !errorOf(arrived, 1); }));
    QCOMPARE(arrived.constLast().constFirst().toLongLong(), ids.at(2));
    QCOMPARE(fixture.server.refusedCalls(), 0);
}

void TestSyncWishes::aCraftThatIsGone()
{
    SyncFixture fixture;
    QSignalSpy arrived(&fixture.sync(), &MirrorSync::spacecraftArrived);
    fixture.sync().wantSpacecraft(987'654);
    fixture.sync().start();
    QVERIFY(arrived.wait());
    QCOMPARE(errorOf(arrived, 1)->kind, Error::Kind::NotFound);
    QVERIFY(fixture.comesTo(Activity::UpToDate)); // it is no reason to stop with the rest
}

void TestSyncWishes::aNewerWishTakesThePlaceOfAnOlder()
{
    SyncFixture fixture;
    fixture.sync().setPaused(true);
    QVERIFY(fixture.runUntil(Activity::Paused));
    const QList<qint64> ids = fixture.server.catalogue().ids(SyncCollection::Spacecraft).values();
    QSignalSpy arrived(&fixture.sync(), &MirrorSync::spacecraftArrived);
    fixture.sync().wantSpacecraft(ids.at(0));
    fixture.sync().wantSpacecraft(ids.at(1));
    QVERIFY(arrived.wait());
    QCOMPARE(arrived.constFirst().constFirst().toLongLong(), ids.at(1));
    QVERIFY(fixture.server.wire()
                .requestsBelow(QStringLiteral("/2.3.0/spacecraft/%1/").arg(ids.at(0)))
                .isEmpty());
}

void TestSyncWishes::anotherRecordIsNoAnswer()
{
    SyncFixture fixture;
    fixture.server.wire().inject(Faults::json(R"({"id": 77, "name": "Somebody else"})"),
                                 {.pathPrefix = QStringLiteral("/2.3.0/spacecraft/")});
    QSignalSpy arrived(&fixture.sync(), &MirrorSync::spacecraftArrived);
    fixture.sync().setPaused(true);
    fixture.sync().wantSpacecraft(5);
    fixture.sync().start();
    QVERIFY(arrived.wait());
    QCOMPARE(errorOf(arrived, 1)->kind, Error::Kind::Damaged);
    QVERIFY(fixture.idsIn(Collection::Spacecraft).isEmpty());
}

void TestSyncWishes::aSearchFindsWhatIsMissing()
{
    SyncFixture fixture;
    fixture.sync().setPaused(true);
    QVERIFY(fixture.runUntil(Activity::Paused));
    QSignalSpy arrived(&fixture.sync(), &MirrorSync::searchArrived);
    fixture.sync().wantSearch(SyncCollection::Spacecraft, QStringLiteral("soyuz"));
    QVERIFY(arrived.wait());
    QCOMPARE(errorOf(arrived, 3), std::nullopt);
    const qint64 found = arrived.constFirst().at(2).toLongLong();
    QVERIFY(found > 0);
    QVERIFY(fixture.idsIn(Collection::Spacecraft).size() >= std::min<qint64>(found, 100));
    QCOMPARE(fixture.server.countedCalls(), 1);
}

void TestSyncWishes::aSearchThatFindsNothing()
{
    SyncFixture fixture;
    fixture.sync().setPaused(true);
    QSignalSpy arrived(&fixture.sync(), &MirrorSync::searchArrived);
    fixture.sync().wantSearch(SyncCollection::DockingEvents, QStringLiteral("Наутилус \"x\""));
    fixture.sync().start();
    QVERIFY(arrived.wait());
    QCOMPARE(errorOf(arrived, 3), std::nullopt);
    QCOMPARE(arrived.constFirst().at(2).toLongLong(), 0);
}

void TestSyncWishes::moreRowsOfAList()
{
    SyncFixture fixture;
    fixture.sync().setPaused(true);
    QVERIFY(fixture.runUntil(Activity::Paused));
    QSignalSpy written(&fixture.sync(), &MirrorSync::mirrorChanged);
    fixture.sync().wantMore(SyncCollection::Flights);
    QVERIFY(written.wait());
    QVERIFY(fixture.comesTo(Activity::Paused));
    QCOMPARE(fixture.idsIn(Collection::SpacecraftFlights).size(), 100);
    fixture.sync().wantMore(SyncCollection::Flights);
    QVERIFY(written.wait());
    QCOMPARE(fixture.idsIn(Collection::SpacecraftFlights).size(), 200);
    QCOMPARE(fixture.server.countedCalls(), 2);
}

void TestSyncWishes::wishesAreFulfilledWhilePaused()
{
    SyncFixture fixture;
    fixture.sync().setPaused(true);
    QVERIFY(fixture.runUntil(Activity::Paused));
    QSignalSpy arrived(&fixture.sync(), &MirrorSync::spacecraftArrived);
    fixture.sync().wantSpacecraft(*fixture.server.catalogue().ids(SyncCollection::Spacecraft).constBegin());
    QVERIFY(arrived.wait());
    QVERIFY(fixture.comesTo(Activity::Paused));
    QCOMPARE(fixture.server.countedCalls(), 1);
}

void TestSyncWishes::aFailedWishIsToldAndForgotten()
{
    SyncFixture fixture;
    fixture.sync().setPaused(true);
    QVERIFY(fixture.runUntil(Activity::Paused));
    fixture.server.wire().goDown();
    QSignalSpy arrived(&fixture.sync(), &MirrorSync::spacecraftArrived);
    fixture.sync().wantSpacecraft(5);
    QVERIFY(arrived.wait());
    QCOMPARE(errorOf(arrived, 1)->kind, Error::Kind::Offline);
    QVERIFY(fixture.comesTo(Activity::Paused));
    QCOMPARE(arrived.size(), 1);
}

QTEST_GUILESS_MAIN(TestSyncWishes)
#include "tst_syncwishes.moc"
