// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncfixture.h"

#include <QSignalSpy>

using namespace Skydock;

namespace {

using Activity = SyncStatus::Activity;

constexpr qint64 hourMs = 60LL * 60 * 1000;

QString v2_3()
{
    return QStringLiteral("/2.3.0/");
}
QString v2_0()
{
    return QStringLiteral("/2.0.0/");
}

} // namespace

/// The first mirror, and what keeps it fresh, against a server of the size of the real one.
class TestMirrorSync : public QObject
{
    Q_OBJECT
private slots:
    void firstMirrorIsCompleteIdForId();
    void firstWindowHasListAndTimeline();
    void neverSeesARefusal();
    void goesOnAfterARestart();
    void twoTakeTurns();
    void refreshWithNothingNew();
    void aNewDockingShowsInTheFirstCall();
    void aDepartureIsSeen();
    void whatIsGoneIsWithdrawn();
    void anotherProgramUsesUpTheCalls();
    void pauseAndResume();
    void onlyWhatWasAskedFor();
    void endsAfterSoManyCalls();
};

void TestMirrorSync::firstMirrorIsCompleteIdForId()
{
    SyncFixture fixture(0, SyncFixture::Size::Real);
    QVERIFY(fixture.runUntil(Activity::UpToDate));
    QVERIFY(fixture.sync().status().isComplete);
    QVERIFY(fixture.holdsAll(SyncCollection::Spacecraft));
    QVERIFY(fixture.holdsAll(SyncCollection::DockingEvents));
    QVERIFY(fixture.holdsAll(SyncCollection::Flights));
    QVERIFY2(fixture.server.countedCalls(v2_3()) <= 26,
             qPrintable(QString::number(fixture.server.countedCalls(v2_3()))));
    QCOMPARE(fixture.server.countedCalls(v2_0()), 9);
    QCOMPARE(fixture.sync().callsSent(), fixture.server.countedCalls(v2_3()) + 9);
}

void TestMirrorSync::firstWindowHasListAndTimeline()
{
    SyncFixture fixture(15, SyncFixture::Size::Real);
    QVERIFY(fixture.runUntil(Activity::WaitingForCalls));
    QVERIFY(fixture.holdsAll(SyncCollection::Spacecraft));
    QVERIFY(fixture.holdsAll(SyncCollection::DockingEvents));
    QCOMPARE(fixture.server.countedCalls({}), 13);
    QCOMPARE(fixture.server.refusedCalls(), 0);
    QCOMPARE(fixture.sync().status().budget.left, 2); // for what a person asks
    QVERIFY(fixture.sync().status().nextStepMs.has_value());
}

void TestMirrorSync::neverSeesARefusal()
{
    SyncFixture fixture(15, SyncFixture::Size::Real);
    QVERIFY(fixture.runToTheEnd());
    QVERIFY(fixture.sync().status().isComplete);
    QVERIFY(fixture.holdsAll(SyncCollection::Flights));
    QCOMPARE(fixture.server.refusedCalls(), 0);
    QVERIFY(fixture.server.countedCalls(v2_3()) <= 26);
}

/// Ended after every page, and begun again: the same mirror, and no page twice.
void TestMirrorSync::goesOnAfterARestart()
{
    SyncFixture fixture;
    int calls = 0;
    int restarts = 0;
    for (int i = 0; i < 60 && !fixture.sync().status().isComplete; ++i) {
        QSignalSpy written(&fixture.sync(), &MirrorSync::mirrorChanged);
        fixture.sync().start();
        QVERIFY(QTest::qWaitFor(
            [&] { return !written.isEmpty() || fixture.sync().status().activity == Activity::UpToDate; }));
        calls = fixture.server.countedCalls({});
        if (!fixture.sync().status().isComplete) {
            fixture.restart();
            ++restarts;
        }
    }
    QVERIFY(fixture.sync().status().isComplete);
    QVERIFY(fixture.holdsAll(SyncCollection::Spacecraft));
    QVERIFY(fixture.holdsAll(SyncCollection::Flights));
    // Each end may fall upon a request that was on its way; it costs that page and no other.
    constexpr int pages = 12 + 1; // and one again, where ties changed places between two requests
    QVERIFY2(calls <= pages + restarts,
             qPrintable(QStringLiteral("%1 calls, %2 restarts").arg(calls).arg(restarts)));
}

/// Two processes on one mirror: no page is fetched twice.
void TestMirrorSync::twoTakeTurns()
{
    SyncFixture fixture;
    ApiClient client({fixture.server.baseUrl(), {}}, &fixture.clock);
    QTemporaryDir ledger;
    RequestBudget budget(ledger.filePath(QStringLiteral("requests.json")), QStringLiteral("other"),
                         &fixture.clock);
    MirrorSync other({fixture.mirror.path(), {}, {}, false}, &client, &budget, &fixture.clock);
    QVERIFY(other.open());
    other.start();
    fixture.sync().start();
    QVERIFY(QTest::qWaitFor(
        [&] {
            fixture.clock.advance(500);
            return fixture.sync().status().isComplete && other.status().isComplete;
        },
        60'000));
    QVERIFY(fixture.holdsAll(SyncCollection::Spacecraft));
    QVERIFY(fixture.holdsAll(SyncCollection::DockingEvents));
    QVERIFY2(fixture.server.countedCalls({}) <= 13,
             qPrintable(QString::number(fixture.server.countedCalls({}))));
}

void TestMirrorSync::refreshWithNothingNew()
{
    SyncFixture fixture;
    QVERIFY(fixture.runUntil(Activity::UpToDate));
    const int before = fixture.server.countedCalls({});
    fixture.clock.advance(7 * hourMs);
    QVERIFY(QTest::qWaitFor([&] { return fixture.server.countedCalls({}) > before; }));
    QVERIFY(fixture.comesTo(Activity::UpToDate));
    QVERIFY(fixture.server.countedCalls({}) - before <= 5);
    QCOMPARE(fixture.sync().status().freshMs, std::optional(fixture.clock.nowMs()));
}

void TestMirrorSync::aNewDockingShowsInTheFirstCall()
{
    SyncFixture fixture;
    QVERIFY(fixture.runUntil(Activity::UpToDate));
    const qint64 id = fixture.server.catalogue().addLike(
        SyncCollection::DockingEvents, {{QStringLiteral("docking"), QStringLiteral("2026-10-01T10:00:00Z")}});
    QSignalSpy written(&fixture.sync(), &MirrorSync::mirrorChanged);
    fixture.sync().refreshNow();
    QVERIFY(written.wait());
    const auto first = written.constFirst().constFirst().value<MirrorChange>();
    QVERIFY(first.ids.contains(id));
    QVERIFY(fixture.idsIn(Collection::DockingEvents).contains(id));
}

void TestMirrorSync::aDepartureIsSeen()
{
    SyncFixture fixture;
    QVERIFY(fixture.runUntil(Activity::UpToDate));
    const auto open = valueOf(Sql::scalar(
        fixture.mirror.database(), QStringLiteral("SELECT id FROM stay WHERE departure_ms IS NULL ORDER BY "
                                                  "docking_ms DESC LIMIT 1")));
    QVERIFY(open);
    const qint64 id = open->toLongLong();
    fixture.server.catalogue().setDeparture(id, fixture.clock.nowMs());
    fixture.sync().refreshNow();
    QVERIFY(QTest::qWaitFor([&] {
        const auto departure =
            valueOf(Sql::scalar(fixture.mirror.database(),
                                QStringLiteral("SELECT departure_ms FROM stay WHERE id = %1").arg(id)));
        return departure && departure->toLongLong() == fixture.clock.nowMs();
    }));
}

void TestMirrorSync::whatIsGoneIsWithdrawn()
{
    SyncFixture fixture;
    QVERIFY(fixture.runUntil(Activity::UpToDate));
    const qint64 gone = *fixture.server.catalogue().ids(SyncCollection::Spacecraft).constBegin();
    fixture.server.catalogue().removeSpacecraft(gone);
    QVERIFY(fixture.idsIn(Collection::Spacecraft).contains(gone));
    for (int day = 0; day < 9 && fixture.idsIn(Collection::Spacecraft).contains(gone); ++day) {
        fixture.clock.advance(24 * hourMs);
        QVERIFY(fixture.comesTo(Activity::UpToDate));
    }
    QVERIFY(fixture.holdsAll(SyncCollection::Spacecraft));
    const auto kept =
        valueOf(Sql::scalar(fixture.mirror.database(),
                            QStringLiteral("SELECT count(*) FROM spacecraft WHERE id = %1").arg(gone)));
    QCOMPARE(kept->toInt(), 1);
}

/// Somebody else at the same address has used most of the hour.
void TestMirrorSync::anotherProgramUsesUpTheCalls()
{
    SyncFixture fixture(15);
    SlidingThrottle &throttle = fixture.server.throttle();
    for (int i = 0; i < 10; ++i)
        QVERIFY(!throttle.refusal(throttle.ident({}, QStringLiteral("127.0.0.1"))));
    QVERIFY(fixture.runUntil(Activity::WaitingForCalls));
    QCOMPARE(fixture.server.refusedCalls(), 0);
    QCOMPARE(fixture.sync().callsSent(), 3);
    QVERIFY(fixture.runToTheEnd());
    QCOMPARE(fixture.server.refusedCalls(), 0);
}

void TestMirrorSync::pauseAndResume()
{
    SyncFixture fixture;
    fixture.sync().setPaused(true);
    QVERIFY(fixture.runUntil(Activity::Paused));
    QCOMPARE(fixture.server.countedCalls({}), 0);
    fixture.sync().setPaused(false);
    QVERIFY(fixture.comesTo(Activity::UpToDate));
    QVERIFY(fixture.sync().status().isComplete);
}

void TestMirrorSync::onlyWhatWasAskedFor()
{
    SyncFixture fixture;
    fixture.policy.only = {SyncCollection::DockingEvents};
    fixture.restart();
    QVERIFY(fixture.runUntil(Activity::UpToDate));
    QCOMPARE(fixture.server.countedCalls({}),
             fixture.server.countedCalls(v2_3() + QStringLiteral("docking_events/")));
    QVERIFY(fixture.holdsAll(SyncCollection::DockingEvents));
}

void TestMirrorSync::endsAfterSoManyCalls()
{
    SyncFixture fixture;
    ApiClient client({fixture.server.baseUrl(), {}}, &fixture.clock);
    QTemporaryDir ledger;
    RequestBudget budget(ledger.filePath(QStringLiteral("requests.json")), QStringLiteral("other"),
                         &fixture.clock);
    MirrorSync limited({fixture.mirror.path(), {}, 4, false}, &client, &budget, &fixture.clock);
    QVERIFY(limited.open());
    limited.start();
    QTRY_VERIFY(limited.callsSent() > 0 && limited.status().activity == Activity::Off);
    QCOMPARE(limited.callsSent(), 4);
    QCOMPARE(fixture.server.countedCalls({}), 4);
}

QTEST_GUILESS_MAIN(TestMirrorSync)
#include "tst_mirrorsync.moc"
