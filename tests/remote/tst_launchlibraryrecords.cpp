// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decodedpage.h"
#include "jsonpath.h"
#include "serverclient.h"
#include "testclock.h"

#include <QImage>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Skydock::Collection)

namespace {

using List = SyncCollection;

bool hasAll(const QJsonObject &record, const QStringList &members)
{
    return std::all_of(members.cbegin(), members.cend(),
                       [&](const QString &name) { return record.contains(name); });
}

} // namespace

/// What the server's records hold in each mode, and that Skydock reads them without a problem.
class TestLaunchLibraryRecords : public QObject
{
    Q_OBJECT
private slots:
    void decode_data();
    void decode();
    void modes_data();
    void modes();
    void detailedSpacecraft();
    void flightsOfBothVersions();
    void detailedFlight();
    void detailedDocking();
    void stationsKnowWhatIsDocked();
    void pictures_data();
    void pictures();
    void sameEveryTime();

private:
    QJsonObject single(const QString &path) { return m_client.ask(path + u"?format=json"_s).json(); }

    TestClock m_clock;
    LaunchLibraryServer m_server{&m_clock, {.callsPerWindow = 0}};
    ServerClient m_client{m_server};
};

void TestLaunchLibraryRecords::decode_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<Collection>("collection");
    QTest::addColumn<bool>("isOld");
    const auto row = [](const char *target, Collection collection, bool isOld = false) {
        QTest::newRow(target) << QString::fromLatin1(target) << collection << isOld;
    };
    row("/2.3.0/spacecraft/?mode=list", Collection::Spacecraft);
    row("/2.3.0/spacecraft/?mode=normal", Collection::Spacecraft);
    row("/2.3.0/spacecraft/?mode=detailed", Collection::Spacecraft);
    row("/2.3.0/spacecraft/70/?", Collection::Spacecraft);
    row("/2.3.0/docking_events/?mode=normal", Collection::DockingEvents);
    row("/2.3.0/docking_events/?mode=detailed", Collection::DockingEvents);
    row("/2.3.0/docking_events/?mode=detailed&search=lunar", Collection::DockingEvents);
    row("/2.3.0/docking_events/?mode=detailed&search=hubble", Collection::DockingEvents);
    row("/2.3.0/docking_events/71/?", Collection::DockingEvents);
    row("/2.3.0/spacecraft_flights/?mode=normal", Collection::SpacecraftFlights);
    row("/2.3.0/spacecraft_flights/?mode=detailed", Collection::SpacecraftFlights);
    row("/2.3.0/spacecraft_flights/71/?", Collection::SpacecraftFlights);
    row("/2.3.0/space_stations/?mode=normal", Collection::SpaceStations);
    row("/2.3.0/space_stations/?mode=detailed", Collection::SpaceStations);
    row("/2.3.0/config/docking_locations/?", Collection::DockingLocations);
    row("/2.3.0/config/spacecraft_statuses/?", Collection::SpacecraftStatuses);
    row("/2.0.0/spacecraft/flight/?", Collection::SpacecraftFlights, true);
    row("/2.0.0/spacecraft/flight/71/?", Collection::SpacecraftFlights, true);
}

void TestLaunchLibraryRecords::decode()
{
    QFETCH(const QString, target);
    QFETCH(const Collection, collection);
    QFETCH(const bool, isOld);
    const ServerAnswer answer = m_client.ask(target + u"&format=json&limit=100"_s);
    QCOMPARE(answer.status, 200);
    RecordOrigin origin;
    origin.version = isOld ? ApiVersion::V2_0_0 : ApiVersion::V2_3_0;
    const auto page = decodePage(answer.body, collection, origin);
    QVERIFY(page);
    QStringList problems;
    for (const DecodeProblem &problem : page->problems)
        problems << problem.record + u' ' + problem.field + u' ' + problem.text;
    QCOMPARE(problems, QStringList());
    QCOMPARE(page->refused, 0);
    QCOMPARE(page->isList, !answer.records().isEmpty());
    QCOMPARE(page->ids, page->isList ? answer.ids() : QList<qint64>{answer.member("id"_L1).toInteger()});
}

void TestLaunchLibraryRecords::modes_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("mode");
    const auto row = [](const char *target, const char *mode) {
        QTest::newRow(target) << QString::fromLatin1(target) << QString::fromLatin1(mode);
    };
    row("/2.3.0/spacecraft/?mode=list", "list");
    row("/2.3.0/spacecraft/?", "normal");
    row("/2.3.0/spacecraft/?mode=unknown", "normal");
    row("/2.3.0/spacecraft/?mode=detailed", "detailed");
    row("/2.3.0/docking_events/?", "normal");
    row("/2.3.0/docking_events/?mode=list", "normal");
    row("/2.3.0/docking_events/?mode=detailed", "detailed");
    row("/2.3.0/spacecraft_flights/?", "normal");
    row("/2.3.0/spacecraft_flights/?mode=detailed", "detailed");
    row("/2.3.0/space_stations/?", "normal");
    row("/2.3.0/space_stations/?mode=detailed", "detailed");
    row("/2.3.0/spacecraft/1/?", "detailed");
    row("/2.3.0/spacecraft/1/?mode=normal", "normal");
    row("/2.3.0/spacecraft/1/?mode=list", "list");
    row("/2.3.0/docking_events/1/?", "detailed");
    row("/2.3.0/space_stations/4/?", "detailed");
    row("/2.3.0/config/docking_locations/?mode=detailed", "");
    row("/2.0.0/spacecraft/flight/?mode=detailed", "");
}

void TestLaunchLibraryRecords::modes()
{
    QFETCH(const QString, target);
    const ServerAnswer answer = m_client.ask(target + u"&format=json&limit=1"_s);
    QCOMPARE(answer.status, 200);
    const QJsonObject record = answer.records().isEmpty() ? answer.json() : answer.records().constFirst();
    QTEST(record.value("response_mode"_L1).toString(), "mode");
}

void TestLaunchLibraryRecords::detailedSpacecraft()
{
    const QJsonObject craft = single(u"/2.3.0/spacecraft/1/"_s);
    const QJsonObject configuration = craft.value("spacecraft_config"_L1).toObject();
    QVERIFY(hasAll(configuration, {u"capability"_s,
                                   u"history"_s,
                                   u"details"_s,
                                   u"maiden_flight"_s,
                                   u"height"_s,
                                   u"diameter"_s,
                                   u"human_rated"_s,
                                   u"crew_capacity"_s,
                                   u"payload_capacity"_s,
                                   u"payload_return_capacity"_s,
                                   u"flight_life"_s,
                                   u"wiki_link"_s,
                                   u"info_link"_s,
                                   u"spacecraft_flown"_s,
                                   u"total_launches"_s,
                                   u"successful_launches"_s,
                                   u"failed_launches"_s,
                                   u"attempted_landings"_s,
                                   u"successful_landings"_s,
                                   u"failed_landings"_s}));
    const QJsonArray flights = craft.value("flights"_L1).toArray();
    QCOMPARE(flights.size(), craft.value("flights_count"_L1).toInt());
    QVERIFY(hasAll(flights.at(0).toObject(), {u"launch"_s, u"landing"_s, u"duration"_s, u"turn_around_time"_s,
                                              u"destination"_s, u"mission_end"_s}));
    QVERIFY(!single(u"/2.3.0/spacecraft/99/"_s).value("flights"_L1).toArray().isEmpty());
}

void TestLaunchLibraryRecords::flightsOfBothVersions()
{
    QCOMPARE(m_client.allIds(u"/2.0.0/spacecraft/flight/"_s, {}),
             m_client.allIds(u"/2.3.0/spacecraft_flights/"_s, {}));
    const QJsonObject older = m_client.list(u"/2.0.0/spacecraft/flight/"_s).records().constFirst();
    const QJsonObject newer = m_client.list(u"/2.3.0/spacecraft_flights/"_s).records().constFirst();
    QCOMPARE(older.value("id"_L1), newer.value("id"_L1));
    QVERIFY(valueAt(older, u"spacecraft/spacecraft_config/agency/type").isString());
    QVERIFY(valueAt(older, u"spacecraft/spacecraft_config/image_url").isString());
    QVERIFY(valueAt(newer, u"spacecraft/spacecraft_config/agency/type").isObject());
    for (const char16_t *path :
         {u"launch/pad/location/name", u"launch/mission/orbit/name", u"launch/program/id"}) {
        QVERIFY(!valueAt(older, path).isNull());
        QVERIFY(valueAt(newer, path).isNull());
    }
    for (const char16_t *path :
         {u"launch/net", u"launch/status/name", u"launch/rocket/configuration/full_name"})
        QCOMPARE(valueAt(older, path), valueAt(newer, path));
    QVERIFY(!older.contains("launch_crew"_L1));
    QVERIFY(single(u"/2.0.0/spacecraft/flight/1/"_s).contains("launch_crew"_L1));
}

void TestLaunchLibraryRecords::detailedFlight()
{
    int crews = 0;
    const QString query = u"mode=detailed&limit=100"_s;
    for (const QJsonObject &flight : m_client.list(u"/2.3.0/spacecraft_flights/"_s, query).records()) {
        QVERIFY(
            hasAll(flight, {u"launch_crew"_s, u"onboard_crew"_s, u"landing_crew"_s, u"docking_events"_s}));
        crews += flight.value("launch_crew"_L1).toArray().size() > 1;
    }
    QVERIFY(crews > 10);
    QHash<qint64, QSet<qint64>> stays; // by flight
    for (const QJsonObject &event : m_server.catalogue().table(List::DockingEvents).records())
        stays[valueAt(event, u"flight_vehicle_chaser/id").toInteger()] << event.value("id"_L1).toInteger();
    const auto relocated =
        std::find_if(stays.cbegin(), stays.cend(), [](const QSet<qint64> &ids) { return ids.size() > 1; });
    QVERIFY(relocated != stays.cend());
    QSet<qint64> told;
    const QJsonObject flight = single(u"/2.3.0/spacecraft_flights/%1/"_s.arg(relocated.key()));
    for (const QJsonValue &id : valuesAt(flight, u"docking_events/id"))
        told << id.toInteger();
    QCOMPARE(told, *relocated);
}

void TestLaunchLibraryRecords::detailedDocking()
{
    const QJsonObject event = single(u"/2.3.0/docking_events/1/"_s);
    QVERIFY(!valueAt(event, u"flight_vehicle_chaser/launch/pad/name").isNull());
    QVERIFY(!valueAt(event, u"flight_vehicle_chaser/spacecraft/spacecraft_config/history").isNull());
    QVERIFY(!valueAt(event, u"space_station_target/founded").isNull());
    QVERIFY(valueAt(event, u"space_station_chaser").isNull());
}

void TestLaunchLibraryRecords::stationsKnowWhatIsDocked()
{
    const QList<QJsonObject> stations =
        m_client.list(u"/2.3.0/space_stations/"_s, u"mode=detailed"_s).records();
    QSet<qint64> docked;
    qsizetype ports = 0;
    for (const QJsonObject &station : stations) {
        ports += station.value("docking_location"_L1).toArray().size();
        for (const QJsonValue &id : valuesAt(station, u"docking_location/currently_docked/id"))
            docked << id.toInteger();
    }
    docked.remove(0); // ports where nothing is
    QSet<qint64> open;
    for (const QJsonObject &event : m_server.catalogue().table(List::DockingEvents).records()) {
        const bool isPlanned = event.value("docking"_L1).toString() > u"2026-11-01"_s;
        if (event.value("departure"_L1).isNull() && !isPlanned)
            open << event.value("id"_L1).toInteger();
    }
    QVERIFY(docked.size() > 5);
    QCOMPARE(docked, open);
    QVERIFY(ports > docked.size());
}

void TestLaunchLibraryRecords::pictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::newRow("picture") << u"1001.jpeg"_s << QSize(1024, 683);
    QTest::newRow("thumbnail") << u"1001_thumbnail.jpeg"_s << QSize(255, 170);
    QTest::newRow("png") << u"7.png"_s << QSize(1024, 683);
}

void TestLaunchLibraryRecords::pictures()
{
    QFETCH(const QString, name);
    const ServerAnswer answer = m_client.ask(u"/images/"_s + name);
    QCOMPARE(answer.status, 200);
    QTEST(QImage::fromData(answer.body).size(), "size");
    QCOMPARE(m_client.ask(u"/images/"_s + name).body, answer.body);
    QVERIFY(m_client.ask(u"/images/2"_s + name).body != answer.body);
    const QString address = valueAt(single(u"/2.3.0/spacecraft/1/"_s), u"image/image_url").toString();
    QCOMPARE(address, m_server.wire().url(u"/images/1001.jpeg"_s).toString());
    LaunchLibraryServer without(&m_clock,
                                {.spacecraft = 1, .dockings = 0, .flights = 0, .servesImages = false});
    const QByteArray body = ServerClient(without).ask(u"/2.3.0/spacecraft/1/?format=json"_s).body;
    QVERIFY(body.contains("https://images.example.org/1001.jpeg"));
}

void TestLaunchLibraryRecords::sameEveryTime()
{
    LaunchLibraryServer again(&m_clock, {.callsPerWindow = 0});
    const QString target = u"/2.3.0/docking_events/?format=json&mode=detailed&limit=20"_s;
    const QByteArray body = ServerClient(again).ask(target).body;
    const QByteArray there = again.baseUrl().toString().toLatin1();
    const QByteArray here = m_server.baseUrl().toString().toLatin1();
    QCOMPARE(QByteArray(body).replace(there, here), m_client.ask(target).body);
}

QTEST_GUILESS_MAIN(TestLaunchLibraryRecords)
#include "tst_launchlibraryrecords.moc"
