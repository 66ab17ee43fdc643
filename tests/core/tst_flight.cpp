// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flight.h"

#include <QtTest>

#include <functional>

using namespace Skydock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(Skydock::Flight &)>)

class TestFlight : public QObject
{
    Q_OBJECT
private slots:
    void oneFieldAtATime_data();
    void oneFieldAtATime();
    void newerWinsEverywhere();
    void emptyAndFull();
    void zeroAndFalseAreKnown();
};

namespace {

/// Every field known; two of them with different letters differ in every field.
Flight full(const QString &letter, int number)
{
    Flight flight;
    flight.id = 901;
    flight.spacecraftId = number;
    flight.missionEndMs = flight.durationMs = flight.turnAroundMs = flight.launchNetMs =
        flight.launchStatusId = number;
    flight.spacecraftName = flight.destination = flight.launchId = flight.launchName = flight.launchStatus =
        letter;
    flight.rocketName = flight.missionName = flight.missionType = flight.orbitName = letter;
    flight.padName = flight.padLocation = letter;
    flight.programs = QStringList{letter};
    flight.landing = Landing{number != 0, number != 0, letter, letter, letter, number};
    return flight;
}

Flight empty()
{
    Flight flight;
    flight.id = 901;
    return flight;
}

using Clear = std::function<void(Flight &)>;

} // namespace

void TestFlight::oneFieldAtATime_data()
{
    QTest::addColumn<Clear>("clear");
    const auto add = [](const char *name, const Clear &clear) { QTest::newRow(name) << clear; };
    add("spacecraftId", [](Flight &f) { f.spacecraftId.reset(); });
    add("spacecraftName", [](Flight &f) { f.spacecraftName.clear(); });
    add("destination", [](Flight &f) { f.destination.clear(); });
    add("missionEndMs", [](Flight &f) { f.missionEndMs.reset(); });
    add("durationMs", [](Flight &f) { f.durationMs.reset(); });
    add("turnAroundMs", [](Flight &f) { f.turnAroundMs.reset(); });
    add("launchId", [](Flight &f) { f.launchId.clear(); });
    add("launchName", [](Flight &f) { f.launchName.clear(); });
    add("launchNetMs", [](Flight &f) { f.launchNetMs.reset(); });
    add("launchStatusId", [](Flight &f) { f.launchStatusId.reset(); });
    add("launchStatus", [](Flight &f) { f.launchStatus.clear(); });
    add("rocketName", [](Flight &f) { f.rocketName.clear(); });
    add("missionName", [](Flight &f) { f.missionName.clear(); });
    add("missionType", [](Flight &f) { f.missionType.clear(); });
    add("orbitName", [](Flight &f) { f.orbitName.clear(); });
    add("padName", [](Flight &f) { f.padName.clear(); });
    add("padLocation", [](Flight &f) { f.padLocation.clear(); });
    add("programs", [](Flight &f) { f.programs.clear(); });
    add("landing", [](Flight &f) { f.landing.reset(); });
    add("landing attempt", [](Flight &f) { f.landing->attempt.reset(); });
    add("landing success", [](Flight &f) { f.landing->success.reset(); });
    add("landing place", [](Flight &f) { f.landing->locationName.clear(); });
    add("landing type", [](Flight &f) { f.landing->typeName.clear(); });
    add("landing description", [](Flight &f) { f.landing->description.clear(); });
    add("landing distance", [](Flight &f) { f.landing->downrangeKm.reset(); });
}

/// A gap in the newer one is filled, and a gap in the older one hides nothing.
void TestFlight::oneFieldAtATime()
{
    QFETCH(Clear, clear);
    const Flight whole = full(u"a"_s, 1);
    Flight gap = whole;
    clear(gap);
    QVERIFY(gap != whole);
    QCOMPARE(mergedFlight(gap, whole), whole);
    QCOMPARE(mergedFlight(whole, gap), whole);
}

void TestFlight::newerWinsEverywhere()
{
    const Flight newer = full(u"new"_s, 1);
    QCOMPARE(mergedFlight(newer, full(u"old"_s, 2)), newer);
}

void TestFlight::emptyAndFull()
{
    const Flight whole = full(u"a"_s, 1);
    QCOMPARE(mergedFlight(empty(), whole), whole);
    QCOMPARE(mergedFlight(whole, empty()), whole);
    QCOMPARE(mergedFlight(empty(), empty()), empty());
}

void TestFlight::zeroAndFalseAreKnown()
{
    const Flight zeros = full(u"a"_s, 0);
    QCOMPARE(mergedFlight(zeros, full(u"b"_s, 5)), zeros);
}

QTEST_APPLESS_MAIN(TestFlight)
#include "tst_flight.moc"
