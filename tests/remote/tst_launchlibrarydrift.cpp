// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpath.h"
#include "serverclient.h"
#include "testclock.h"
#include "utctime.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

using List = SyncCollection;

constexpr LaunchLibraryOptions small{.spacecraft = 250, .dockings = 120, .flights = 300, .callsPerWindow = 0};
constexpr QStringView craft = u"/2.3.0/spacecraft/";
constexpr QStringView dockings = u"/2.3.0/docking_events/";

} // namespace

/// A library that changes, or lies, while somebody reads it.
class TestLaunchLibraryDrift : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void takenAway();
    void added();
    void changedEverywhere();
    void newDocking();
    void noSuchDocking();
    void departs();
    void changesBetweenPages();
    void lyingCount();
    void rowsAtThePageBoundary_data();
    void rowsAtThePageBoundary();

private:
    QJsonObject single(QStringView path, qint64 id)
    {
        return m_client->ask(u"%1%2/?format=json"_s.arg(path).arg(id)).json();
    }
    /// The docking events at a station's ports, as the station tells it.
    QList<QJsonValue> dockedAt(qint64 station)
    {
        return valuesAt(single(u"/2.3.0/space_stations/"_s, station),
                        u"docking_location/currently_docked/id");
    }

    TestClock m_clock;
    std::unique_ptr<LaunchLibraryServer> m_server;
    std::unique_ptr<ServerClient> m_client;
};

void TestLaunchLibraryDrift::init()
{
    m_server = std::make_unique<LaunchLibraryServer>(&m_clock, small);
    m_client = std::make_unique<ServerClient>(*m_server);
}

void TestLaunchLibraryDrift::takenAway()
{
    QList<qint64> ids = m_client->allIds(craft, u"ordering=id"_s);
    m_server->catalogue().removeSpacecraft(5);
    ids.removeOne(5);
    QCOMPARE(m_client->allIds(craft, u"ordering=id"_s), ids);
    QCOMPARE(m_client->list(craft).member("count"_L1), QJsonValue(249));
    QCOMPARE(single(craft, 5).keys(), QStringList{u"detail"_s});
    QCOMPARE(m_server->catalogue().ids(List::Spacecraft), QSet<qint64>(ids.cbegin(), ids.cend()));
}

void TestLaunchLibraryDrift::added()
{
    const qint64 id = m_server->catalogue().addLike(List::Spacecraft, {{u"name"_s, u"Newcomer"_s}});
    QCOMPARE(m_client->list(craft, u"ordering=-id"_s).ids().constFirst(), id);
    QCOMPARE(single(craft, id).value("name"_L1).toString(), u"Newcomer"_s);
    QVERIFY(single(craft, id).value("url"_L1).toString().endsWith(
        u"/2.3.0/spacecraft/%1/?format=json"_s.arg(id)));
    QCOMPARE(m_client->list(craft, u"name=Newcomer"_s).ids(), QList<qint64>{id});
    m_server->catalogue().edit(List::Flights, 5000, {{u"destination"_s, QJsonValue()}});
    QVERIFY(m_client->allIds(u"/2.0.0/spacecraft/flight/"_s, {}).endsWith(5000));
}

void TestLaunchLibraryDrift::changedEverywhere()
{
    m_server->catalogue().edit(List::Spacecraft, 1, {{u"name"_s, u"Renamed"_s}});
    QCOMPARE(single(craft, 1).value("name"_L1).toString(), u"Renamed"_s);
    const QList<QJsonObject> found = m_client->list(dockings, u"search=renamed"_s).records();
    QVERIFY(!found.isEmpty());
    QCOMPARE(valueAt(found.constFirst(), u"flight_vehicle_chaser/spacecraft/id"), QJsonValue(1));
    const QJsonObject flight =
        m_client->list(u"/2.3.0/spacecraft_flights/"_s, u"spacecraft=1"_s).records().constFirst();
    QCOMPARE(valueAt(flight, u"spacecraft/name").toString(), u"Renamed"_s);
}

void TestLaunchLibraryDrift::newDocking()
{
    const qint64 dockingMs = parseUtc(u"2026-10-31T12:00:00Z").value();
    const qint64 id = m_server->catalogue().addDocking(5, 30, dockingMs);
    const QJsonObject event =
        m_client->list(dockings, u"flight_vehicle_chaser__id=5&ordering=-docking"_s).records().constFirst();
    QCOMPARE(event.value("id"_L1).toInteger(), id);
    QCOMPARE(event.value("docking"_L1).toString(), u"2026-10-31T12:00:00Z"_s);
    QVERIFY(event.value("departure"_L1).isNull());
    QCOMPARE(valueAt(event, u"docking_location/id"), QJsonValue(30));
    QCOMPARE(valueAt(event, u"space_station_target/id"), QJsonValue(4));
    QVERIFY2(dockedAt(4).contains(id), "the newest at its port");
}

void TestLaunchLibraryDrift::noSuchDocking()
{
    QCOMPARE(m_server->catalogue().addDocking(99999, 30, 0), 0);
    QCOMPARE(m_server->catalogue().addDocking(5, 99999, 0), 0);
    QCOMPARE(m_client->list(dockings).member("count"_L1), QJsonValue(120));
}

void TestLaunchLibraryDrift::departs()
{
    const qint64 id =
        m_client->list(dockings, u"docked=true&docking__lt=2026-11-01&space_station_target__id=4"_s)
            .ids()
            .constFirst();
    QVERIFY(dockedAt(4).contains(id));
    m_server->catalogue().setDeparture(id, parseUtc(u"2026-11-01T00:00:00Z"));
    QVERIFY(!dockedAt(4).contains(id));
    QCOMPARE(single(dockings, id).value("departure"_L1).toString(), u"2026-11-01T00:00:00Z"_s);
    m_server->catalogue().setDeparture(id, {});
    QVERIFY(dockedAt(4).contains(id));
}

void TestLaunchLibraryDrift::changesBetweenPages()
{
    m_server->wire().afterAnswer([&](const HttpRequest &request) {
        if (request.number == 1)
            m_server->catalogue().removeSpacecraft(1);
    });
    const QList<qint64> ids = m_client->allIds(craft, u"ordering=id"_s);
    QCOMPARE(ids.size(), 249);
    QVERIFY(ids.contains(1));
    QCOMPARE(m_server->catalogue().ids(List::Spacecraft) - QSet<qint64>(ids.cbegin(), ids.cend()),
             QSet<qint64>{115}); // the first of the second page slipped onto the first
}

void TestLaunchLibraryDrift::lyingCount()
{
    m_server->setDrift(List::Spacecraft, {.count = 999});
    const ServerAnswer answer = m_client->list(craft, u"limit=100&offset=200"_s);
    QCOMPARE(answer.member("count"_L1), QJsonValue(999));
    QCOMPARE(answer.records().size(), 50);
    QVERIFY(!answer.member("next"_L1).isNull());
    m_server->clearDrift();
    QCOMPARE(m_client->list(craft).member("count"_L1), QJsonValue(250));
}

void TestLaunchLibraryDrift::rowsAtThePageBoundary_data()
{
    QTest::addColumn<int>("slip");
    QTest::newRow("a row comes twice") << -1;
    QTest::newRow("a row is left out") << 1;
}

void TestLaunchLibraryDrift::rowsAtThePageBoundary()
{
    QFETCH(const int, slip);
    const QList<qint64> ids = m_client->allIds(craft, u"ordering=id"_s);
    m_server->setDrift(List::Spacecraft, {.slip = slip});
    QCOMPARE(m_client->list(craft, u"ordering=id&limit=100"_s).ids(), ids.first(100));
    QCOMPARE(m_client->list(craft, u"ordering=id&limit=100&offset=100"_s).ids(), ids.mid(100 + slip, 100));
}

QTEST_GUILESS_MAIN(TestLaunchLibraryDrift)
#include "tst_launchlibrarydrift.moc"
