// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightstore.h"

#include "fixtures.h"
#include "temporarymirror.h"

#include <QDateTime>
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

    void crewsComeFromDetailedRecords()
    {
        const auto put = [](TemporaryMirror &mirror, ApiVersion version, RecordLevel level, const char *key) {
            const QString record = QStringLiteral(
                "{\"id\": 5, \"%1\": [{\"role\": null, \"astronaut\": {\"name\": \"Zena\"}}]}");
            mirror.write(decodedResults(record.arg(QLatin1StringView(key)), Collection::SpacecraftFlights,
                                        {version, level, 1000}));
        };
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const auto crewsOf = [&mirror](const QList<qint64> &ids) {
            return valueOf(FlightStore(mirror.database()).crews(ids));
        };
        QVERIFY(crewsOf({}).isEmpty());
        put(mirror, ApiVersion::V2_3_0, RecordLevel::Normal, "onboard_crew");
        QVERIFY(crewsOf({5}).isEmpty());
        put(mirror, ApiVersion::V2_0_0, RecordLevel::Detailed, "launch_crew");
        put(mirror, ApiVersion::V2_3_0, RecordLevel::Detailed, "landing_crew");
        mirror.write(decodedResults(QStringLiteral("{\"id\": 7, \"launch_crew\": []}"),
                                    Collection::SpacecraftFlights,
                                    {ApiVersion::V2_3_0, RecordLevel::Detailed, 1000}));
        const QList<CrewMember> zena{{QStringLiteral("Zena"), {}, {}}};
        const QHash<qint64, FlightCrews> expected{{5, {zena, {}, zena}}, {7, {}}};
        QCOMPARE(crewsOf({5, 6, 7}), expected);
    }

    void whatElseWentUp()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const auto put = [&](int id, const char *launch, const char *name) {
            const QString record =
                QStringLiteral(
                    "{\"id\": %1, \"spacecraft\": {\"id\": %1}, \"launch\": {\"id\": \"%2\", \"name\": "
                    "\"%3\"}}")
                    .arg(id)
                    .arg(QLatin1StringView(launch), QLatin1StringView(name));
            mirror.write(decodedResults(record, Collection::SpacecraftFlights));
        };
        put(1, "a", "Saturn V | Apollo 11");
        put(2, "a", "Saturn V | Apollo 11");
        put(3, "b", "Saturn V | Apollo 12");
        put(4, "c", "Saturn V | Apollo 11"); // another launch of this name
        const FlightStore store(mirror.database());
        const auto companionsOf = [&](qint64 id) {
            FlightQuery query;
            query.spacecraftId = id;
            QList<qint64> ids;
            for (const Flight &flight : valueOf(store.companions(valueOf(store.rows(query, 0, -1)))))
                ids << flight.id;
            return ids;
        };
        QCOMPARE(companionsOf(1), QList<qint64>{2});
        QCOMPARE(companionsOf(3), QList<qint64>());
        QCOMPARE(valueOf(store.companions({})).size(), 0);
        QCOMPARE(valueOf(store.companions({Flight()})).size(), 0);
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

    void aPlaceIsFoundByAnyOfItsNames_data()
    {
        QTest::addColumn<QString>("search");
        QTest::newRow("short") << QStringLiteral("ISS");
        QTest::newRow("long") << QStringLiteral("International Space Station");
        QTest::newRow("quoted") << QStringLiteral("\"international space station\"");
        QTest::newRow("while it is typed") << QStringLiteral("space stati");
    }

    void aPlaceIsFoundByAnyOfItsNames()
    {
        QFETCH(QString, search);
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(
            decodedResults(QStringLiteral(R"({"id": 1, "destination": "ISS"},)"
                                          R"({"id": 2, "destination": "International Space Station"},)"
                                          R"({"id": 3, "destination": "Suborbital"})"),
                           Collection::SpacecraftFlights));
        const FlightStore store(mirror.database());
        FlightQuery query;
        query.search = search;
        QCOMPARE(valueOf(store.ids(query, 0, -1)), (QList<qint64>{1, 2}));
        QCOMPARE(valueOf(store.rows(query, 0, -1)).at(0).destination, QStringLiteral("ISS")); // as it came
        QCOMPARE(valueOf(store.rows(query, 0, -1)).at(1).destination,
                 QStringLiteral("International Space Station"));
    }

    /// What the mirror filters and sorts by is what the table shows.
    void phasesAreThoseOfTheFlights()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        writeEveryPhase(mirror);
        const FlightStore store(mirror.database());
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        QMap<int, QList<qint64>> expected;
        for (const Flight &flight : valueOf(store.rows({}, 0, -1))) {
            if (const auto phase = flightPhase(flight, nowMs))
                expected[int(*phase)] << flight.id;
        }
        QCOMPARE(expected.size(), 4);
        for (const FlightPhase phase : flightPhases) {
            FlightQuery query;
            query.phases = {phase};
            QCOMPARE(valueOf(store.ids(query, 0, -1)), expected.value(int(phase)));
        }
        FlightQuery two;
        two.phases = {FlightPhase::Planned, FlightPhase::Failed};
        QCOMPARE(valueOf(store.count(two)), int(expected.value(1).size() + expected.value(4).size()));
        FlightQuery sorted;
        sorted.ordering = {{{FlightField::Phase, false}}, UnknownValues::Last};
        QList<qint64> inOrder;
        for (const QList<qint64> &ids : std::as_const(expected))
            inOrder << ids;
        QCOMPARE(valueOf(store.ids(sorted, 0, int(inOrder.size()))), inOrder);
    }

    void phasesAreCountedUnderTheOtherFilters()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        writeEveryPhase(mirror);
        const FlightStore store(mirror.database());
        FlightQuery query;
        query.phases = {FlightPhase::Ended}; // its own choice is left out of a count
        int counted = 0;
        for (const FilterChoice &phase : valueOf(store.phases(query))) {
            FlightQuery one;
            one.phases = {FlightPhase(phase.id)};
            QCOMPARE(phase.count, valueOf(store.count(one)));
            ++counted;
        }
        QCOMPARE(counted, 4);
        query.search = QStringLiteral("nowhere");
        QVERIFY(valueOf(store.phases(query)).isEmpty());
    }

    void spacecraftAreCountedByTheirFlights()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(
            decodedResults(QStringLiteral(R"({"id": 1, "spacecraft": {"id": 8, "name": "B"}},)"
                                          R"({"id": 2, "spacecraft": {"id": 9, "name": "C"}},)"
                                          R"({"id": 3, "spacecraft": {"id": 9, "name": "C"}},)"
                                          R"({"id": 4, "spacecraft": {"id": 7, "name": "A"}}, {"id": 5})"),
                           Collection::SpacecraftFlights));
        QCOMPARE(valueOf(FlightStore(mirror.database()).spacecraft()),
                 (QList<FilterChoice>{
                     {9, QStringLiteral("C"), 2}, {7, QStringLiteral("A"), 1}, {8, QStringLiteral("B"), 1}}));
    }

    /// Zero is known; the length of a flight under way grows, whatever it was when it was fetched.
    void flightsUnderWaySortByTheirLengthSoFar()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(decodedResults(
            QStringLiteral(
                R"({"id": 1, "duration": "P10D", "mission_end": "2020-01-11T00:00:00Z"},)"
                R"({"id": 2, "duration": "P1D", "launch": {"id": "x", "net": "2020-01-01T00:00:00Z"}},)"
                R"({"id": 3, "duration": "P0D", "mission_end": "2020-01-11T00:00:00Z"}, {"id": 4})"),
            Collection::SpacecraftFlights));
        FlightQuery query;
        query.ordering = {{{FlightField::Duration, true}}, UnknownValues::Last};
        QCOMPARE(valueOf(FlightStore(mirror.database()).ids(query, 0, -1)), (QList<qint64>{2, 1, 3, 4}));
    }

private:
    /// Launch unknown, past, to come; end alike; every status, with and without a duration.
    static void writeEveryPhase(TemporaryMirror &mirror)
    {
        const char *const times[] = {"null", "\"2001-01-01T00:00:00Z\"", "\"2201-01-01T00:00:00Z\""};
        QStringList records;
        for (const char *launch : times) {
            for (const char *end : times) {
                for (int status = 0; status <= 9; ++status) {
                    const QString known = QStringLiteral("{\"id\": %1, \"name\": \"s\"}").arg(status);
                    const bool hasDuration = records.size() / 7 % 2 == 1;
                    records << QStringLiteral("{\"id\": %1, \"mission_end\": %2, \"launch\": {\"id\": \"x\", "
                                              "\"net\": %3, \"status\": %4}, \"duration\": %5}")
                                   .arg(records.size() + 1)
                                   .arg(QLatin1String(end), QLatin1String(launch),
                                        status > 0 ? known : QStringLiteral("null"),
                                        hasDuration ? QStringLiteral("\"P1D\"") : QStringLiteral("null"));
                }
            }
        }
        mirror.write(decodedResults(records.join(u','), Collection::SpacecraftFlights));
    }
};

QTEST_GUILESS_MAIN(TestFlightStore)
#include "tst_flightstore.moc"
