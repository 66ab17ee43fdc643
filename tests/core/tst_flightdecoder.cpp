// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "isoduration.h"
#include "testrecords.h"
#include "utctime.h"

#include <QtTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

class TestFlightDecoder : public QObject
{
    Q_OBJECT
private slots:
    void readsTheBundledPageOf200();
    void readsAFlightOf200();
    void readsAFlightOf230();
    void readsAFlightInAStay();
    void bothShapesMerge();
    void readsCrewsOfEitherShape_data();
    void readsCrewsOfEitherShape();
    void flightsOfADetailedSpacecraft();
    void flightWithoutUsableSpacecraft_data();
    void flightWithoutUsableSpacecraft();
    void readsBackWhatItKept();
};

void TestFlightDecoder::readsTheBundledPageOf200()
{
    const DecodedPage page =
        pageOf(catalogueFile(u"spacecraft_flights-2.0.0"_s), Collection::SpacecraftFlights, origin200);
    const QList<qint64> ids{901, 909, 905, 906, 907, 908, 879};
    QCOMPARE(page.ids, ids);
    QCOMPARE(idsOf(page.flights), ids);
    QCOMPARE(idsOf(page.spacecraft), (QList<qint64>{551, 628, 625, 626, 452, 627, 474}));
    QCOMPARE(problemPlaces(page), QStringList());
    for (const Decoded<Flight> &flight : page.flights) {
        QCOMPARE(flight.origin, origin200);
        QVERIFY(flight.value.launchNetMs && flight.value.launchStatusId && flight.value.spacecraftId);
        QVERIFY(!flight.value.padName.isEmpty() && !flight.value.missionType.isEmpty());
        QCOMPARE(flight.value.missionEndMs, std::nullopt);
        QCOMPARE(flight.value.landing, std::nullopt);
    }
}

void TestFlightDecoder::readsAFlightOf200()
{
    const auto flight =
        decodeFlight(toBytes(catalogueRecords(u"spacecraft_flights-2.0.0"_s).at(0)), origin200);
    QVERIFY(flight);
    QCOMPARE(flight->id, 901);
    QCOMPARE(flight->spacecraftId, 551);
    QCOMPARE(flight->spacecraftName, u"Crew Dragon Freedom"_s);
    QCOMPARE(flight->destination, u"International Space Station"_s);
    QCOMPARE(flight->launchId, u"862b54e3-7bf8-48e5-8cd1-d77257d5fde9"_s);
    QCOMPARE(flight->launchName, u"Falcon 9 Block 5 | Crew-12"_s);
    QCOMPARE(flight->launchNetMs, parseUtc(u"2026-02-13T10:15:56Z"));
    QCOMPARE(flight->launchStatusId, 3);
    QCOMPARE(flight->launchStatus, u"Success"_s);
    QCOMPARE(flight->rocketName, u"Falcon 9 Block 5"_s);
    QCOMPARE(flight->missionName, u"Crew-12"_s);
    QCOMPARE(flight->missionType, u"Human Exploration"_s);
    QCOMPARE(flight->orbitName, u"Low Earth Orbit"_s);
    QCOMPARE(flight->padName, u"Space Launch Complex 40"_s);
    QCOMPARE(flight->padLocation, u"Cape Canaveral SFS, FL, USA"_s);
    QCOMPARE(flight->programs, (QStringList{u"Commercial Crew Program"_s, u"International Space Station"_s}));
}

void TestFlightDecoder::readsAFlightOf230()
{
    const auto flight = decodeFlight(R"({"id": 7, "destination": null, "mission_end": "1966-11-30T00:00:00Z",
        "spacecraft": {"id": 8, "name": "Soyuz"}, "duration": "P-1DT22H", "turn_around_time": null,
        "launch": {"id": "u", "name": "R-7", "net": "1966-11-28T11:00:00Z", "status": {"id": 4, "name": "Failure"},
                   "pad": {"name": "31/6", "location": {"name": "Baikonur"}}, "mission": null, "rocket": null},
        "landing": {"attempt": true, "success": false, "description": "Hard", "downrange_distance": 12.5,
                    "landing_location": {"name": "Steppe"}, "type": {"name": "Parachute"}}})",
                                     origin230);
    QVERIFY(flight);
    QCOMPARE(flight->missionEndMs, parseUtc(u"1966-11-30T00:00:00Z"));
    QCOMPARE(flight->durationMs, -2 * 3'600'000);
    QCOMPARE(flight->turnAroundMs, std::nullopt);
    QCOMPARE(flight->launchNetMs, parseUtc(u"1966-11-28T11:00:00Z"));
    QCOMPARE(flight->launchStatus, u"Failure"_s);
    QCOMPARE(flight->padName, u"31/6"_s);
    QCOMPARE(flight->padLocation, u"Baikonur"_s);
    QCOMPARE(flight->missionName, QString());
    const Landing landing{true, false, u"Steppe"_s, u"Parachute"_s, u"Hard"_s, 12.5};
    QCOMPARE(*flight->landing, landing);
}

/// The short form in a docking event ranks below one that knows its launch, so that it cannot replace it.
void TestFlightDecoder::readsAFlightInAStay()
{
    const DecodedPage page = pageOf(catalogueFile(u"docking_events"_s), Collection::DockingEvents);
    const Decoded<Flight> *flight = recordWithId(page.flights, 877);
    QVERIFY(flight);
    QCOMPARE(flight->origin.level, RecordLevel::List);
    QCOMPARE(flight->value.spacecraftId, 474);
    QCOMPARE(flight->value.missionEndMs, parseUtc(u"2025-05-25T05:44:00Z"));
    QCOMPARE(flight->value.durationMs, parseIsoDuration(u"P33DT21H28M15S"));
    QCOMPARE(flight->value.turnAroundMs, parseIsoDuration(u"P356DT2H37M45S"));
    QCOMPARE(flight->value.launchName, u"Falcon 9 Block 5 | Dragon CRS-2 SpX-32"_s);
    QCOMPARE(flight->value.launchNetMs, std::nullopt);
    QCOMPARE(flight->value.landing->locationName, u"Pacific Ocean"_s);
    QCOMPARE(flight->value.landing->success, true);
    const QByteArray body =
        R"({"id":1,"flight_vehicle_chaser":{"id":2,"launch":{"net":"2025-01-01T00:00:00Z"}}})";
    QCOMPARE(pageOf(body, Collection::DockingEvents, detailed230).flights.first().origin.level,
             RecordLevel::Normal);
}

void TestFlightDecoder::bothShapesMerge()
{
    const auto newer =
        decodeFlight(R"({"id":879,"destination":"ISS","duration":"P2D","launch":{"id":"u"}})", origin230);
    const QJsonArray records = catalogueRecords(u"spacecraft_flights-2.0.0"_s);
    const auto older = decodeFlight(toBytes(records.at(6)), origin200);
    QVERIFY(newer && older);
    const Flight merged = mergedFlight(*newer, *older);
    QCOMPARE(merged.launchId, u"u"_s);
    QCOMPARE(merged.durationMs, parseIsoDuration(u"P2D"));
    QCOMPARE(merged.spacecraftId, 474);
    QCOMPARE(merged.programs.size(), 2);
}

void TestFlightDecoder::readsCrewsOfEitherShape_data()
{
    QTest::addColumn<QByteArray>("seats");
    QTest::addColumn<QStringList>("crew");
    QTest::newRow("role as an object, the commander first")
        << QByteArray(
               R"([{"role":{"role":"Pilot","priority":1},"astronaut":{"name":"B","agency":{"name":"ESA"}}},
                          {"role":{"role":"Commander","priority":0},"astronaut":{"name":"A","agency":null}}])")
        << QStringList{u"A|Commander|"_s, u"B|Pilot|ESA"_s};
    QTest::newRow("role as a text") << QByteArray(R"([{"role":"Pilot","astronaut":{"name":"B"}}])")
                                    << QStringList{u"B|Pilot|"_s};
    QTest::newRow("without a role") << QByteArray(R"([{"role":null,"astronaut":{"name":"B"}}])")
                                    << QStringList{u"B||"_s};
    QTest::newRow("an empty seat") << QByteArray(R"([{"role":null,"astronaut":null},null])") << QStringList();
    QTest::newRow("nobody") << QByteArray("[]") << QStringList();
    QTest::newRow("null") << QByteArray("null") << QStringList();
}

void TestFlightDecoder::readsCrewsOfEitherShape()
{
    QFETCH(QByteArray, seats);
    QFETCH(QStringList, crew);
    const auto flight =
        decodeFlight(R"({"id":1,"launch_crew":)" + seats + R"(,"landing_crew":)" + seats + '}', detailed230);
    QVERIFY(flight);
    QStringList read;
    for (const CrewMember &member : flight->crews.launch)
        read.append(member.name + u'|' + member.role + u'|' + member.agency);
    QCOMPARE(read, crew);
    QCOMPARE(flight->crews.landing, flight->crews.launch);
    QVERIFY(flight->crews.onboard.isEmpty());
    const auto plain = decodeFlight(R"({"id":1})", origin200);
    QCOMPARE(mergedFlight(*plain, *flight).crews, flight->crews);
}

void TestFlightDecoder::flightsOfADetailedSpacecraft()
{
    const QByteArray body = R"({"response_mode": "detailed", "id": 474, "name": "C209", "flights": [
        {"id": 11, "response_mode": "normal", "spacecraft": {"id": 474, "response_mode": "normal", "name": "C209"},
         "launch": {"id": "u", "net": "2025-04-21T08:15:45Z", "status": {"id": 3, "name": "Success"},
                    "pad": {"name": "39A"}, "mission": {"name": "CRS-32", "type": "Resupply"}}},
        null,
        {"id": 12,  "destination": "ISS"},
        {"id": "x"}]})";
    const DecodedPage page = pageOf(body, Collection::Spacecraft, detailed230);
    QCOMPARE(page.count, 1);
    QCOMPARE(page.ids, QList<qint64>{474});
    QCOMPARE(idsOf(page.spacecraft), QList<qint64>{474});
    QCOMPARE(page.spacecraft.first().origin.level,
             RecordLevel::Detailed); // not the normal one inside the flight
    QVERIFY(page.spacecraft.first().record.contains("flights"));
    QCOMPARE(idsOf(page.flights), (QList<qint64>{11, 12}));
    QCOMPARE(page.flights.at(0).value.padName, u"39A"_s);
    QCOMPARE(page.flights.at(0).value.missionType, u"Resupply"_s);
    QCOMPARE(page.flights.at(1).value.spacecraftId, 474);
    QCOMPARE(page.flights.at(1).value.spacecraftName, u"C209"_s);
    QCOMPARE(page.flights.at(1).record, QByteArray(R"({"id":12,"destination":"ISS"})"));
    QCOMPARE(problemPlaces(page), QStringList{u"spacecraft 474 | flights[3].id"_s});
    QCOMPARE(page.refused, 0);
}

void TestFlightDecoder::flightWithoutUsableSpacecraft_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("missing") << QByteArray(R"({"id":1,"destination":"ISS"})") << QStringList();
    QTest::newRow("null") << QByteArray(R"({"id":1,"destination":"ISS","spacecraft":null})") << QStringList();
    QTest::newRow("text") << QByteArray(R"({"id":1,"destination":"ISS","spacecraft":"C209"})")
                          << QStringList{u"flight 1 | spacecraft"_s};
    QTest::newRow("without id") << QByteArray(R"({"id":1,"destination":"ISS","spacecraft":{"name":"C209"}})")
                                << QStringList{u"flight 1 | spacecraft.id"_s};
}

void TestFlightDecoder::flightWithoutUsableSpacecraft()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, problems);
    const DecodedPage page = pageOf(body, Collection::SpacecraftFlights);
    QCOMPARE(problemPlaces(page), problems);
    QCOMPARE(page.flights.first().value.destination, u"ISS"_s);
    QCOMPARE(page.flights.first().value.spacecraftId, std::nullopt);
    QVERIFY(page.spacecraft.isEmpty());
}

void TestFlightDecoder::readsBackWhatItKept()
{
    const DecodedPage old =
        pageOf(catalogueFile(u"spacecraft_flights-2.0.0"_s), Collection::SpacecraftFlights, origin200);
    const DecodedPage events = pageOf(catalogueFile(u"docking_events"_s), Collection::DockingEvents);
    QCOMPARE(events.flights.size(), 10);
    for (const Decoded<Flight> &record : old.flights + events.flights) {
        const auto again = decodeFlight(record.record, record.origin);
        QVERIFY(again);
        QCOMPARE(*again, record.value);
    }
}

QTEST_APPLESS_MAIN(TestFlightDecoder)
#include "tst_flightdecoder.moc"
