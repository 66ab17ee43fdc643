// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decodedpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

QByteArray listOf(const QJsonObject &record)
{
    return QJsonDocument(QJsonObject{{u"count"_s, 1}, {u"results"_s, QJsonArray{record}}}).toJson();
}

Result<DecodedPage> decode(const QJsonObject &record, Collection collection)
{
    return decodePage(listOf(record), collection, {ApiVersion::V2_3_0, RecordLevel::Detailed, 1000});
}

QJsonObject named(qint64 id, const QString &name)
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

} // namespace

class TestPlaceDecoder : public QObject
{
    Q_OBJECT
private slots:
    void aStationBringsItsPorts();
    void whatIsDockedNowKnowsItsPort();
    void whatIsDockedNowReplacesNoFullEvent();
    void aDockingLocationKnowsItsHost_data();
    void aDockingLocationKnowsItsHost();
    void aPortOfNobodyIsKept();
    void statusesHaveNames();
};

void TestPlaceDecoder::aStationBringsItsPorts()
{
    QJsonObject station = named(4, u"International Space Station"_s);
    station[u"docking_location"_s] = QJsonArray{named(1, u"Harmony forward"_s), named(2, u"Poisk zenith"_s)};
    const auto page = decode(station, Collection::SpaceStations);
    QVERIFY(page);
    QCOMPARE(page->hosts.size(), 1);
    QCOMPARE(page->hosts.constFirst().name, u"International Space Station"_s);
    QCOMPARE(page->ports.size(), 2);
    QCOMPARE(page->ports.constLast().key, (PortKey{{HostKind::Station, 4}, 2}));
    QCOMPARE(page->ports.constLast().hostName, u"International Space Station"_s);
    QCOMPARE(page->kept.size(), 1);
    QVERIFY(page->kept.constFirst().record.contains("Poisk zenith"));
}

void TestPlaceDecoder::whatIsDockedNowKnowsItsPort()
{
    QJsonObject port = named(1, u"Harmony forward"_s);
    port[u"currently_docked"_s] = QJsonObject{
        {u"id"_s, 622},
        {u"docking"_s, u"2025-08-02T06:27:00Z"_s},
        {u"departure"_s, QJsonValue::Null},
        {u"flight_vehicle_chaser"_s, QJsonObject{{u"id"_s, 900}, {u"spacecraft"_s, named(77, u"C206"_s)}}}};
    QJsonObject station = named(4, u"ISS"_s);
    station[u"docking_location"_s] = QJsonArray{port};
    const auto page = decode(station, Collection::SpaceStations);
    QVERIFY(page);
    QCOMPARE(page->stays.size(), 1);
    const Stay &stay = page->stays.constFirst().value;
    QCOMPARE(stay.port, (PortKey{{HostKind::Station, 4}, 1}));
    QCOMPARE(stay.portName, u"Harmony forward"_s);
    QCOMPARE(stay.hostName, u"ISS"_s);
    QVERIFY(stay.isOpen());
    QCOMPARE(stay.chaser->name, u"C206"_s);
    QCOMPARE(stay.target->kind, VehicleKind::Station);
    QVERIFY(page->problems.isEmpty());
}

void TestPlaceDecoder::whatIsDockedNowReplacesNoFullEvent()
{
    QJsonObject port = named(1, u"Forward"_s);
    port[u"currently_docked"_s] = QJsonObject{{u"id"_s, 622}, {u"docking"_s, u"2025-08-02T06:27:00Z"_s}};
    QJsonObject station = named(4, u"ISS"_s);
    station[u"docking_location"_s] = QJsonArray{port};
    const auto page = decode(station, Collection::SpaceStations);
    QVERIFY(page);
    QCOMPARE(page->stays.constFirst().origin.level, RecordLevel::List);
}

void TestPlaceDecoder::aDockingLocationKnowsItsHost_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<int>("kind");
    QTest::newRow("station") << u"spacestation"_s << int(HostKind::Station);
    QTest::newRow("configuration") << u"spacecraft"_s << int(HostKind::Configuration);
    QTest::newRow("payload") << u"payload"_s << int(HostKind::Payload);
}

void TestPlaceDecoder::aDockingLocationKnowsItsHost()
{
    QFETCH(const QString, owner);
    QFETCH(const int, kind);
    QJsonObject location = named(30, u"Forward"_s);
    location[u"spacestation"_s] = QJsonValue::Null;
    location[owner] = named(8, u"Agena"_s);
    const auto page = decode(location, Collection::DockingLocations);
    QVERIFY(page);
    QCOMPARE(page->ports.size(), 1);
    QCOMPARE(page->ports.constFirst().key, (PortKey{{HostKind(kind), 8}, 30}));
    QCOMPARE(page->hosts.constFirst().name, u"Agena"_s);
}

void TestPlaceDecoder::aPortOfNobodyIsKept()
{
    const auto page = decode(named(31, u"Forward"_s), Collection::DockingLocations);
    QVERIFY(page);
    QVERIFY(page->ports.isEmpty());
    QCOMPARE(page->kept.size(), 1);
    QCOMPARE(page->ids, QList<qint64>{31});
}

void TestPlaceDecoder::statusesHaveNames()
{
    const auto page = decode(named(4, u"Single Use"_s), Collection::SpacecraftStatuses);
    QVERIFY(page);
    QCOMPARE(page->statuses.size(), 1);
    QCOMPARE(page->statuses.constFirst().name, u"Single Use"_s);
}

QTEST_GUILESS_MAIN(TestPlaceDecoder)
#include "tst_placedecoder.moc"
