// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncfixture.h"

#include <QSignalSpy>

using namespace Skydock;

Q_DECLARE_METATYPE(Skydock::Fault)

namespace {

using Activity = SyncStatus::Activity;

/// The request that goes wrong: in the middle of the first list but one.
FaultWhen once(int number = 5)
{
    return {.number = number};
}

} // namespace

/// Whatever goes wrong between Launch Library and the mirror: nothing is lost, one sentence says what it is, and the
/// synchroniser goes on from where it stood.
class TestSyncFaults : public QObject
{
    Q_OBJECT
private slots:
    void recovers_data();
    void recovers();
    void offlineIsSaidOnce();
    void aRefusedTokenStops();
    void aListThatDoesNotExistIsLeftAlone();
    void lessIsAskedForWhenMuchFails();
    void recordsWithoutAnIdAreRefused();
    void aBadFieldIsNoted();
    void nextIsNeverFollowed();
    void clockSetBack();
    void driftWhileReading();
};

void TestSyncFaults::recovers_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const Fault &fault, Error::Kind kind) {
        QTest::newRow(name) << fault << int(kind);
    };
    row("429 with a time", Faults::throttled("60"), Error::Kind::Cancelled); // no error, a wait
    row("429 without", Faults::throttled({}), Error::Kind::Cancelled);
    row("500", Faults::html(500), Error::Kind::Network);
    row("502", Faults::html(502), Error::Kind::Network);
    row("503", Faults::html(503), Error::Kind::Network);
    row("200 with a page", Faults::html(200), Error::Kind::Damaged);
    row("empty", Faults::emptyBody(), Error::Kind::Damaged);
    row("truncated", Faults::truncatedJson(), Error::Kind::Network);
    row("too deep", Faults::deeplyNestedJson(), Error::Kind::Damaged);
    row("a list", Faults::json("[1, 2]"), Error::Kind::Damaged);
    row("of wrong types", Faults::json(R"({"count": "x", "results": 3})"), Error::Kind::Damaged);
    row("without a count", Faults::json(R"({"results": []})"), Error::Kind::Damaged);
    row("a single record", Faults::json(R"({"id": 1, "name": "x"})"), Error::Kind::Damaged);
    row("too large", Faults::oversized(), Error::Kind::Network);
    row("a bomb", Faults::compressionBomb(), Error::Kind::Network);
    row("reset in the body", Faults::onWire(Fault::Wire::ResetInBody), Error::Kind::Network);
    row("ends in the body", Faults::onWire(Fault::Wire::CloseInBody), Error::Kind::Network);
    row("stalls in the body", Faults::onWire(Fault::Wire::StallInBody), Error::Kind::Network);
    row("leads away", Faults::redirect(QUrl(QStringLiteral("http://127.0.0.2:1/x"))), Error::Kind::Network);
}

void TestSyncFaults::recovers()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, kind);
    SyncFixture fixture;
    fixture.policy.only = {SyncCollection::DockingEvents, SyncCollection::Spacecraft,
                           SyncCollection::Flights};
    fixture.restart();
    QSet<int> kinds;
    connect(&fixture.sync(), &MirrorSync::statusChanged, this, [&] {
        const auto &error = fixture.sync().status().error;
        if (error) {
            kinds << int(error->kind);
            QVERIFY2(!error->text.isEmpty(), "an error without words");
        }
    });
    fixture.server.wire().inject(fault, once());
    QVERIFY(fixture.runToTheEnd());
    const QSet<int> expected = kind == int(Error::Kind::Cancelled) ? QSet<int>() : QSet<int>{kind};
    QCOMPARE(kinds, expected);
    QCOMPARE(fixture.sync().status().error, std::nullopt);
    QVERIFY(fixture.holdsAll(SyncCollection::DockingEvents));
    QVERIFY(fixture.holdsAll(SyncCollection::Spacecraft));
    QVERIFY(fixture.holdsAll(SyncCollection::Flights));
    QVERIFY2(fixture.sync().callsSent() <= 8, qPrintable(QString::number(fixture.sync().callsSent())));
}

void TestSyncFaults::offlineIsSaidOnce()
{
    SyncFixture fixture;
    fixture.server.wire().goDown();
    QSignalSpy changes(&fixture.sync(), &MirrorSync::statusChanged);
    QVERIFY(fixture.runUntil(Activity::WaitingToRetry));
    QCOMPARE(fixture.sync().status().error->kind, Error::Kind::Offline);
    QCOMPARE(fixture.sync().callsSent(), 0);
    QCOMPARE(fixture.sync().status().budget.left, 15); // nobody was there to count it
    QVERIFY(fixture.server.wire().comeBack());
    QVERIFY(fixture.runToTheEnd());
    QVERIFY(fixture.sync().status().isComplete);
}

void TestSyncFaults::aRefusedTokenStops()
{
    SyncFixture fixture;
    fixture.server.wire().inject(Faults::detail(401, QStringLiteral("Invalid token.")),
                                 {.pathPrefix = QStringLiteral("/2.3.0/docking_events/")});
    QVERIFY(fixture.runUntil(Activity::Stopped));
    QCOMPARE(fixture.sync().status().error->kind, Error::Kind::Permission);
    fixture.clock.advance(24LL * 60 * 60 * 1000);
    QCOMPARE(fixture.sync().callsSent(), 1);
    fixture.sync().retryNow();
    QVERIFY(fixture.comesTo(Activity::UpToDate));
}

/// One list fails for good; the others are mirrored all the same.
void TestSyncFaults::aListThatDoesNotExistIsLeftAlone()
{
    SyncFixture fixture;
    fixture.server.wire().inject(
        Faults::detail(404, QStringLiteral("Not found.")),
        {.pathPrefix = QStringLiteral("/2.3.0/config/docking_locations/"), .times = 0});
    QVERIFY(fixture.runToTheEnd());
    QVERIFY(!fixture.sync().status().isComplete);
    QVERIFY(fixture.holdsAll(SyncCollection::Flights));
    const auto progress = fixture.sync().status().progress;
    QVERIFY(!progress.at(int(SyncCollection::DockingLocations)).complete);
    QVERIFY(progress.at(int(SyncCollection::SpaceStations)).complete);
    QCOMPARE(fixture.server.wire().requestsBelow(QStringLiteral("/2.3.0/config/docking_locations/")).size(),
             1);
}

/// A page of a hundred detailed records can take the server longer than its proxy waits.
void TestSyncFaults::lessIsAskedForWhenMuchFails()
{
    SyncFixture fixture;
    Fault overloaded;
    overloaded.edit = [](const HttpRequest &request, HttpResponse &response) {
        if (request.value(QStringLiteral("mode")) == QLatin1String("detailed"))
            response = {504, "text/html", "<html>Gateway Time-out</html>"};
    };
    fixture.server.wire().inject(overloaded,
                                 {.pathPrefix = QStringLiteral("/2.3.0/spacecraft/"), .times = 0});
    fixture.policy.only = {SyncCollection::Spacecraft};
    fixture.restart();
    QVERIFY(fixture.runToTheEnd());
    QVERIFY(fixture.holdsAll(SyncCollection::Spacecraft));
    QVERIFY2(fixture.sync().callsSent() <= 5, qPrintable(QString::number(fixture.sync().callsSent())));
}

void TestSyncFaults::recordsWithoutAnIdAreRefused()
{
    SyncFixture fixture;
    fixture.policy.only = {SyncCollection::SpacecraftStatuses};
    fixture.restart();
    fixture.server.wire().inject(Faults::firstRecord(QStringLiteral("id"), QJsonValue::Null),
                                 {.pathPrefix = QStringLiteral("/2.3.0/config/"), .times = 0});
    QVERIFY(fixture.runToTheEnd());
    const auto statuses = valueOf(
        Sql::scalar(fixture.mirror.database(), QStringLiteral("SELECT count(*) FROM spacecraft_status")));
    QCOMPARE(statuses->toInt(),
             fixture.server.catalogue().ids(SyncCollection::SpacecraftStatuses).size() - 1);
    QVERIFY(fixture.sync().status().problems > 0);
}

void TestSyncFaults::aBadFieldIsNoted()
{
    SyncFixture fixture;
    fixture.policy.only = {SyncCollection::Spacecraft};
    fixture.restart();
    fixture.server.wire().inject(Faults::firstRecord(QStringLiteral("flights_count"), QStringLiteral("many")),
                                 {.pathPrefix = QStringLiteral("/2.3.0/spacecraft/")});
    QVERIFY(fixture.runToTheEnd());
    QCOMPARE(fixture.sync().status().problems, 1);
    QVERIFY(fixture.holdsAll(SyncCollection::Spacecraft));
}

void TestSyncFaults::nextIsNeverFollowed()
{
    SyncFixture fixture;
    fixture.server.wire().inject(
        Faults::member(QStringLiteral("next"), QStringLiteral("http://127.0.0.1:9/steal?format=json")),
        {.times = 0});
    QVERIFY(fixture.runToTheEnd());
    QVERIFY(fixture.sync().status().isComplete);
}

/// Somebody sets the clock back by a day in the middle of the first mirror.
void TestSyncFaults::clockSetBack()
{
    SyncFixture fixture(5);
    QVERIFY(fixture.runUntil(Activity::WaitingForCalls));
    fixture.clock.set(fixture.clock.nowMs() - 24LL * 60 * 60 * 1000);
    QVERIFY(fixture.runToTheEnd(200));
    QVERIFY(fixture.sync().status().isComplete);
    QVERIFY(fixture.holdsAll(SyncCollection::Flights));
}

/// Records come, go and change while the lists are being read.
void TestSyncFaults::driftWhileReading()
{
    SyncFixture fixture;
    ServedCatalogue &catalogue = fixture.server.catalogue();
    int requests = 0;
    fixture.server.wire().afterAnswer([&](const HttpRequest &) {
        ++requests;
        if (requests == 2 || requests == 5 || requests == 7) {
            catalogue.addLike(SyncCollection::Spacecraft);
            catalogue.addLike(SyncCollection::DockingEvents,
                              {{QStringLiteral("docking"), QStringLiteral("2026-10-01T10:00:00Z")}});
            catalogue.addLike(SyncCollection::Flights);
        }
        if (requests == 4)
            catalogue.removeSpacecraft(*catalogue.ids(SyncCollection::Spacecraft).constBegin());
    });
    QVERIFY(fixture.runToTheEnd());
    fixture.server.wire().afterAnswer({});
    fixture.sync().refreshNow(); // what came last is news
    QVERIFY(fixture.comesTo(Activity::UpToDate));
    QVERIFY(QTest::qWaitFor([&] { return fixture.holdsAll(SyncCollection::DockingEvents); }));
    QVERIFY(QTest::qWaitFor([&] {
        return fixture.idsIn(Collection::Spacecraft).contains(catalogue.ids(SyncCollection::Spacecraft));
    }));
}

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_syncfaults.moc"
