// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "isoduration.h"
#include "testrecords.h"

#include <QtTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

class TestConfigurationDecoder : public QObject
{
    Q_OBJECT
private slots:
    void readsANormalRecord();
    void readsADetailedConfiguration();
    void countsOfLaunchesHaveTwoNames();
    void readsTheShapeOf200();
};

namespace {

/// The configuration of a spacecraft, or one without an id where there is none.
Configuration configurationOf(const QByteArray &spacecraft, RecordOrigin origin)
{
    const auto decoded = decodeSpacecraft(spacecraft, origin);
    return decoded && decoded->configuration ? *decoded->configuration : Configuration();
}

} // namespace

void TestConfigurationDecoder::readsANormalRecord()
{
    const Configuration configuration =
        configurationOf(toBytes(catalogueRecords(u"spacecraft-1"_s).at(1)), origin230);
    QCOMPARE(configuration.id, 6);
    QCOMPARE(configuration.name, u"Crew Dragon 2"_s);
    QCOMPARE(configuration.typeId, 2);
    QCOMPARE(configuration.typeName, u"Capsule"_s);
    QCOMPARE(*configuration.agency, (Agency{121, u"SpaceX"_s, u"SpX"_s, u"Commercial"_s}));
    QCOMPARE(configuration.inUse, true);
    QCOMPARE(configuration.families.size(), 2);
    const Family dragon2{7, u"Dragon 2"_s, 6, u"Dragon"_s, u"SpaceX"_s, QDate(2019, 3, 2), {}};
    QCOMPARE(configuration.families.at(1), dragon2);
    QCOMPARE(configuration.families.at(0).parentId, std::nullopt);
}

void TestConfigurationDecoder::readsADetailedConfiguration()
{
    const Configuration configuration =
        configurationOf(R"({"id": 1, "spacecraft_config": {"id": 2, "capability": "Crew",
        "history": "Long", "details": "More", "maiden_flight": "2019-03-02", "height": 8.1, "diameter": 4,
        "human_rated": true, "crew_capacity": 7, "payload_capacity": 6000, "payload_return_capacity": 3000.5,
        "flight_life": "P210D", "wiki_link": "https://en.wikipedia.org/wiki/Dragon_2", "info_link": "",
        "spacecraft_flown": 5, "total_launches": 12, "successful_launches": 12, "failed_launches": 0,
        "attempted_landings": 11, "successful_landings": 10, "failed_landings": null,
        "fastest_turnaround": "P137DT1H2M3S"}})",
                        detailed230);
    ConfigurationDetail expected;
    expected.capability = u"Crew"_s;
    expected.history = u"Long"_s;
    expected.details = u"More"_s;
    expected.maidenFlight = QDate(2019, 3, 2);
    expected.heightMetres = 8.1;
    expected.diameterMetres = 4.0;
    expected.humanRated = true;
    expected.crewCapacity = 7;
    expected.payloadCapacityKg = 6000.0;
    expected.payloadReturnCapacityKg = 3000.5;
    expected.flightLife = u"P210D"_s;
    expected.wikiLink = QUrl(u"https://en.wikipedia.org/wiki/Dragon_2"_s);
    expected.spacecraftFlown = 5;
    expected.totalLaunches = expected.successfulLaunches = 12;
    expected.failedLaunches = 0;
    expected.attemptedLandings = 11;
    expected.successfulLandings = 10;
    expected.fastestTurnaroundMs = parseIsoDuration(u"P137DT1H2M3S");
    QVERIFY(configuration.detail);
    QVERIFY(*configuration.detail == expected);
}

void TestConfigurationDecoder::countsOfLaunchesHaveTwoNames()
{
    const QByteArray spacecraft = R"({"id":1,"spacecraft_config":{"id":2,"total_launch_count":9}})";
    QCOMPARE(configurationOf(spacecraft, origin230).detail->totalLaunches, 9);
}

void TestConfigurationDecoder::readsTheShapeOf200()
{
    const DecodedPage page =
        pageOf(catalogueFile(u"spacecraft_flights-2.0.0"_s), Collection::SpacecraftFlights, origin200);
    const Decoded<Spacecraft> *freedom = recordWithId(page.spacecraft, 551);
    QVERIFY(freedom);
    QCOMPARE(freedom->origin.version, ApiVersion::V2_0_0);
    QCOMPARE(freedom->value.name, u"Crew Dragon Freedom"_s);
    QCOMPARE(freedom->value.inSpace, std::nullopt);
    QCOMPARE(freedom->value.image, std::nullopt);
    const Configuration &configuration = *freedom->value.configuration;
    QCOMPARE(*configuration.agency, (Agency{121, u"SpaceX"_s, {}, u"Commercial"_s}));
    QCOMPARE(configuration.typeName, u"Capsule"_s);
    QVERIFY(configuration.families.isEmpty());
    QCOMPARE(configuration.image->id, 0);
    QCOMPARE(configuration.image->url.fileName(), u"spacex_dm-2_cre_image_20200504065311.jpeg"_s);
    QCOMPARE(configuration.image->credit, std::nullopt);
}

QTEST_APPLESS_MAIN(TestConfigurationDecoder)
#include "tst_configurationdecoder.moc"
