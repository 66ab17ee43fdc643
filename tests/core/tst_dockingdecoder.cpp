// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrecords.h"
#include "utctime.h"

#include <QtTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

class TestDockingDecoder : public QObject
{
    Q_OBJECT
private slots:
    void readsTheBundledPage();
    void readsAStay();
    void hostOfThePort_data();
    void hostOfThePort();
    void parties_data();
    void parties();
    void harvestsBothParties();
    void portWithoutUsableId_data();
    void portWithoutUsableId();
    void doubtfulTimesAreKept();
    void readsBackWhatItKept();
};

namespace {

DecodedPage pageOfEvent(const QByteArray &fields)
{
    return pageOf(R"({"id":1,"docking":"2025-01-01T00:00:00Z",)" + fields + '}', Collection::DockingEvents);
}

QByteArray agenaFlight()
{
    return R"({"id":50,"spacecraft":{"id":60,"name":"GATV-8","spacecraft_config":
    {"id":70,"name":"Agena","type":{"id":9,"name":"Target"},"agency":{"id":44,"name":"NASA"}}}})";
}

QByteArray satellite()
{
    return R"({"id":80,"payload":{"id":90,"name":"IS-901","operator":{"id":5,"name":"Intelsat"}}})";
}

} // namespace

void TestDockingDecoder::readsTheBundledPage()
{
    const DecodedPage page = pageOf(catalogueFile(u"docking_events"_s), Collection::DockingEvents);
    const QList<qint64> ids{622, 625, 627, 623, 633, 626, 629, 631, 632, 628};
    QCOMPARE(page.ids, ids);
    QCOMPARE(idsOf(page.stays), ids);
    QCOMPARE(problemPlaces(page), QStringList());
    QCOMPARE(idsOf(page.flights), (QList<qint64>{877, 888, 862, 874, 900, 876, 896, 899, 875, 878}));
    QCOMPARE(idsOf(page.spacecraft), (QList<qint64>{474, 617, 289, 609, 624, 611, 622, 623, 610, 554}));
    QCOMPARE(hostTexts(page), (QStringList{u"station 18 Tiangong space station"_s,
                                           u"station 4 International Space Station"_s}));
    QStringList ports;
    for (const Port &port : page.ports)
        ports << u"%1 %2"_s.arg(port.key.host.id).arg(port.name);
    ports.sort();
    QCOMPARE(ports, (QStringList{u"18 Tianhe aft"_s, u"18 Tianhe forward"_s, u"18 Tianhe nadir"_s,
                                 u"4 Harmony forward"_s, u"4 Harmony nadir"_s, u"4 Harmony zenith"_s,
                                 u"4 Poisk zenith"_s, u"4 Zvezda aft"_s}));
    for (const Decoded<Stay> &stay : page.stays) {
        QCOMPARE(stay.value.doubts(), Stay::Doubts());
        QCOMPARE(stay.origin, origin230);
    }
}

void TestDockingDecoder::readsAStay()
{
    const auto stay = decodeStay(toBytes(catalogueRecords(u"docking_events"_s).at(0)), origin230);
    QVERIFY(stay);
    QCOMPARE(stay->id, 622);
    QCOMPARE(stay->dockingMs, parseUtc(u"2025-04-22T12:40:00Z"));
    QCOMPARE(stay->departureMs, parseUtc(u"2025-05-23T16:05:00Z"));
    QCOMPARE(portText(*stay), u"station 4 International Space Station, port 30 Harmony zenith"_s);
    QCOMPARE(vehicleText(stay->chaser), u"flight|877|Cargo Dragon C209|474|Capsule|SpaceX"_s);
    QCOMPARE(vehicleText(stay->target), u"station|4|International Space Station|-||"_s);
}

void TestDockingDecoder::hostOfThePort_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("port");
    const QByteArray station = R"("space_station_target":{"id":4,"name":"ISS"})";
    const QByteArray bare =
        R"("docking_location":{"id":30,"name":"Fwd","spacestation":null,"spacecraft":null},)";
    QTest::newRow("station") << QByteArray(R"("docking_location":{"id":30,"name":"Fwd",
        "spacestation":{"id":4,"name":"ISS"},"spacecraft":null,"payload":null})")
                             << u"station 4 ISS, port 30 Fwd"_s;
    QTest::newRow("configuration") << QByteArray(R"("docking_location":{"id":30,"name":"Fwd",
        "spacestation":null,"spacecraft":{"id":70,"name":"Agena"},"payload":null})")
                                   << u"configuration 70 Agena, port 30 Fwd"_s;
    QTest::newRow("payload") << QByteArray(R"("docking_location":{"id":30,"name":"Fwd",
        "spacestation":null,"spacecraft":null,"payload":{"id":90,"name":"IS-901"}})")
                             << u"payload 90 IS-901, port 30 Fwd"_s;
    QTest::newRow("port before target")
        << R"("docking_location":{"id":30,"name":"Fwd","payload":{"id":90,"name":"X"}},)" + station
        << u"payload 90 X, port 30 Fwd"_s;
    QTest::newRow("from a target station") << bare + station << u"station 4 ISS, port 30 Fwd"_s;
    QTest::newRow("from a target flight")
        << bare + R"("flight_vehicle_target":)" + agenaFlight() << u"configuration 70 Agena, port 30 Fwd"_s;
    QTest::newRow("from a target payload")
        << bare + R"("payload_flight_target":)" + satellite() << u"payload 90 IS-901, port 30 Fwd"_s;
    QTest::newRow("host of a wrong type")
        << R"("docking_location":{"id":30,"name":"Fwd","spacestation":[4]},)" + station
        << u"station 4 ISS, port 30 Fwd"_s;
    QTest::newRow("host without id")
        << R"("docking_location":{"id":30,"name":"Fwd","spacestation":{"name":"X"}},)" + station
        << u"station 4 ISS, port 30 Fwd"_s;
    QTest::newRow("nothing knows it") << bare + R"("x":1)" << u"station 0 , port 30 Fwd"_s;
    QTest::newRow("no port") << R"("docking_location":null,)" + station << u"station 4 ISS, port 0 "_s;
}

void TestDockingDecoder::hostOfThePort()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, port);
    const DecodedPage page = pageOfEvent(fields);
    const Stay stay = page.stays.first().value;
    QCOMPARE(portText(stay), port);
    const bool isKnown = stay.port.host.id != 0 && stay.port.locationId != 0;
    QCOMPARE(stay.doubts().testFlag(Stay::PortUnknown), !isKnown);
    QCOMPARE(page.ports,
             isKnown ? (QList<Port>{{stay.port, stay.portName, stay.hostName, 0}}) : QList<Port>());
}

void TestDockingDecoder::parties_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("chaser");
    QTest::addColumn<QString>("target");
    const QByteArray flight = agenaFlight();
    QTest::newRow("flight to station")
        << R"("flight_vehicle_chaser":)" + flight + R"(,"space_station_target":{"id":4,"name":"ISS"})"
        << u"flight|50|GATV-8|60|Target|NASA"_s << u"station|4|ISS|-||"_s;
    QTest::newRow("station to payload")
        << R"("space_station_chaser":{"id":9,"name":"Nauka"},"payload_flight_target":)" + satellite()
        << u"station|9|Nauka|-||"_s << u"payload|80|IS-901|-||Intelsat"_s;
    QTest::newRow("payload to flight")
        << R"("payload_flight_chaser":)" + satellite() + R"(,"flight_vehicle_target":)" + flight
        << u"payload|80|IS-901|-||Intelsat"_s << u"flight|50|GATV-8|60|Target|NASA"_s;
    QTest::newRow("two chasers: the flight")
        << R"("space_station_chaser":{"id":9},"flight_vehicle_chaser":)" + flight
        << u"flight|50|GATV-8|60|Target|NASA"_s << u"unknown"_s;
    QTest::newRow("nobody") << QByteArray(R"("flight_vehicle_chaser":null)") << u"unknown"_s << u"unknown"_s;
    QTest::newRow("without ids") << QByteArray(
                                        R"("flight_vehicle_chaser":{},"payload_flight_target":{"id":0})")
                                 << u"unknown"_s << u"unknown"_s;
    QTest::newRow("bare ids") << QByteArray(
                                     R"("flight_vehicle_chaser":{"id":5},"payload_flight_target":{"id":6})")
                              << u"flight|5||-||"_s << u"payload|6||-||"_s;
}

void TestDockingDecoder::parties()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, chaser);
    QFETCH(QString, target);
    const Stay stay = pageOfEvent(fields).stays.first().value;
    QCOMPARE(vehicleText(stay.chaser), chaser);
    QCOMPARE(vehicleText(stay.target), target);
    QCOMPARE(stay.doubts().testFlag(Stay::ChaserUnknown), chaser == u"unknown"_s);
}

void TestDockingDecoder::harvestsBothParties()
{
    const QByteArray chaser =
        R"("flight_vehicle_chaser":{"id":51,"spacecraft":{"id":61,"name":"Gemini 8"}},)";
    const QByteArray station = R"("docking_location":{"id":2,"spacestation":{"id":4,"name":"ISS"}},)";
    const DecodedPage page = pageOfEvent(chaser + station + R"("flight_vehicle_target":)" + agenaFlight());
    QCOMPARE(idsOf(page.flights), (QList<qint64>{51, 50}));
    QCOMPARE(idsOf(page.spacecraft), (QList<qint64>{61, 60}));
    QCOMPARE(hostTexts(page), (QStringList{u"configuration 70 Agena"_s, u"station 4 ISS"_s}));
}

void TestDockingDecoder::portWithoutUsableId_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"null", "0", "-3", "1.5", "\"30\"", "true", "{}", "9007199254740993"})
        QTest::newRow(id) << QByteArray(id);
}

void TestDockingDecoder::portWithoutUsableId()
{
    QFETCH(QByteArray, id);
    const DecodedPage page = pageOfEvent(R"("docking_location":{"id":)" + id +
                                         R"(,"name":"Fwd","spacestation":{"id":4,"name":"ISS"}})");
    QCOMPARE(problemPlaces(page), QStringList{u"docking event 1 | docking_location.id"_s});
    QCOMPARE(portText(page.stays.first().value), u"station 4 ISS, port 0 Fwd"_s);
    QCOMPARE(hostTexts(page), QStringList{u"station 4 ISS"_s});
    QVERIFY(page.ports.isEmpty());
}

void TestDockingDecoder::doubtfulTimesAreKept()
{
    const auto inverted = decodeStay(
        R"({"id":1,"docking":"1966-03-16T22:14:00Z","departure":"1966-03-16T22:13:59Z"})", origin230);
    QVERIFY(inverted);
    QVERIFY(inverted->doubts().testFlag(Stay::Inverted));
    QVERIFY(*inverted->dockingMs < 0);
    const DecodedPage page =
        pageOf(R"({"id":1,"docking":"soon","departure":"2025-02-30T00:00:00Z"})", Collection::DockingEvents);
    QCOMPARE(problemPlaces(page),
             (QStringList{u"docking event 1 | docking"_s, u"docking event 1 | departure"_s}));
    QVERIFY(page.stays.first().value.doubts().testFlag(Stay::DockingUnknown));
}

void TestDockingDecoder::readsBackWhatItKept()
{
    const DecodedPage page = pageOf(catalogueFile(u"docking_events"_s), Collection::DockingEvents);
    for (const Decoded<Stay> &record : page.stays) {
        const auto again = decodeStay(record.record, record.origin);
        QVERIFY(again);
        QCOMPARE(*again, record.value);
    }
}

QTEST_APPLESS_MAIN(TestDockingDecoder)
#include "tst_dockingdecoder.moc"
