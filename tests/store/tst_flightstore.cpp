// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightstore.h"

#include "fixtures.h"
#include "temporarymirror.h"

#include <QTest>

using namespace Skydock;

class TestFlightStore : public QObject
{
    Q_OBJECT
private slots:
    void bothShapesOfAFlightMakeOne_data()
    {
        QTest::addColumn<bool>("newerFirst");
        QTest::newRow("2.3.0 first") << true;
        QTest::newRow("2.0.0 first") << false;
    }

    void bothShapesOfAFlightMakeOne()
    {
        QFETCH(const bool, newerFirst);
        const QString newer = QStringLiteral(
            R"({"id": 5, "destination": "ISS", "mission_end": "2025-05-25T05:44:00Z", "duration": "P33DT21H28M15S",
                "spacecraft": {"id": 474, "name": "Cargo Dragon C209"}, "launch": {"id": "6f25718d-40d8-4c74-be30-b70674a0dfb3", "name": "SpX-32"}})");
        const QString older = QStringLiteral(
            R"({"id": 5, "destination": "International Space Station", "mission_end": null, "spacecraft": {"id": 474, "name": "C209"},
                "launch": {"id": "6f25718d-40d8-4c74-be30-b70674a0dfb3", "name": "old name", "net": "2025-04-21T08:15:46Z",
                "pad": {"id": 87, "name": "39A", "location": {"id": 27, "name": "Kennedy"}}, "mission": {"id": 1, "name": "CRS-32", "type": "Resupply"},
                "program": [{"id": 17, "name": "International Space Station"}]}})");
        const DecodedPage first = decodedResults(newer, Collection::SpacecraftFlights,
                                                 {ApiVersion::V2_3_0, RecordLevel::Normal, 1000});
        const DecodedPage second = decodedResults(older, Collection::SpacecraftFlights,
                                                  {ApiVersion::V2_0_0, RecordLevel::Normal, 2000});
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(newerFirst ? first : second);
        mirror.write(newerFirst ? second : first);
        const Flight flight = valueOf(FlightStore(mirror.database()).rows({}, 0, 1)).value(0);
        QCOMPARE(flight.destination, QStringLiteral("ISS"));
        QVERIFY(flight.missionEndMs);
        QCOMPARE(flight.launchName, QStringLiteral("SpX-32"));
        QCOMPARE(flight.padName, QStringLiteral("39A"));
        QCOMPARE(flight.missionName, QStringLiteral("CRS-32"));
        QCOMPARE(flight.programs, QStringList{QStringLiteral("International Space Station")});
        QCOMPARE(valueOf(FlightStore(mirror.database()).records(5)).size(), 2);
    }

    void rowsComeBackWhole()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const DecodedPage page = decodedResults(
            QStringLiteral(
                R"({"id": 9, "spacecraft": {"id": 1, "name": "Soyuz"}, "launch": {"id": "x", "name": "y", "net": "1966-11-28T11:00:00Z"},
                "landing": {"id": 1, "attempt": true, "success": false, "downrange_distance": 12.5, "landing_location": {"id": 2, "name": "Pacific"}}})"),
            Collection::SpacecraftFlights);
        mirror.write(page);
        QCOMPARE(valueOf(FlightStore(mirror.database()).rows({}, 0, 1)).value(0), page.flights.first().value);
    }

    void flightsOfOneCraft()
    {
        TemporaryMirror mirror;
        FlightQuery query;
        query.spacecraftId = 474; // Cargo Dragon C209: one flight from a stay, one from the flights page
        QCOMPARE(valueOf(FlightStore(mirror.database()).ids(query, 0, -1)), (QList<qint64>{877, 879}));
    }

    void searchLooksInLaunchPadAndProgramme()
    {
        TemporaryMirror mirror;
        FlightQuery query;
        query.search = QStringLiteral("crew-12 \"complex 40\" commercial");
        QCOMPARE(valueOf(FlightStore(mirror.database()).ids(query, 0, -1)), QList<qint64>{901});
    }
};

QTEST_GUILESS_MAIN(TestFlightStore)
#include "tst_flightstore.moc"
