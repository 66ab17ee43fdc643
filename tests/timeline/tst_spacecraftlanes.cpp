// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinecontents.h"

#include <QTest>

using namespace Skydock;

// Lanes by spacecraft, and the relocations that make stays of one flight one visit.

namespace {

constexpr qint64 nowMs = 1'000;
constexpr HostKey iss{HostKind::Station, 4};
constexpr HostKey mir{HostKind::Station, 3};

struct Flown
{
    qint64 flight = 0;
    std::optional<qint64> spacecraft;
};

Stay stay(qint64 id, Flown flown, HostKey host, std::optional<qint64> docking,
          std::optional<qint64> departure)
{
    Stay made;
    made.id = id;
    made.port = {host, id};
    made.dockingMs = docking;
    made.departureMs = departure;
    Vehicle chaser;
    chaser.id = flown.flight;
    chaser.spacecraftId = flown.spacecraft;
    chaser.name = QStringLiteral("Craft %1").arg(flown.spacecraft.value_or(0));
    made.chaser = chaser;
    return made;
}

/// "Craft 1: 0-5 10-…" and so on, lane by lane.
QString drawn(const TimelineContents &contents)
{
    QStringList lines;
    for (const Lane &lane : contents.lanes()) {
        QString line = lane.spacecraftName + u':';
        for (qsizetype i = 0; i < lane.stays.size(); ++i)
            line += QStringLiteral(" %1").arg(contents.stay(lane.stays.at(i).stay).id);
        lines += line;
    }
    return lines.join(QStringLiteral(", "));
}

QList<LaneSpacecraft> threeCraft()
{
    return {{2, QStringLiteral("B")}, {1, QStringLiteral("C")}, {3, QStringLiteral("A")}};
}

QList<Stay> someStays()
{
    return {stay(10, {100, 1}, iss, 0, 5), stay(11, {101, 2}, mir, 3, 9), stay(12, {102, 1}, iss, 10, 20),
            stay(13, {103, 9}, iss, 2, 4), stay(14, {104, {}}, iss, 2, 4)};
}

} // namespace

class TestSpacecraftLanes : public QObject
{
    Q_OBJECT

private slots:
    void givesEachCraftItsLane()
    {
        const auto contents =
            buildSpacecraftTimeline(threeCraft(), someStays(), {.order = LaneOrder::Given}, nowMs);
        QVERIFY(contents.isBySpacecraft());
        QCOMPARE(drawn(contents), QStringLiteral("B: 11, C: 10 12, A:")); // those of others are left out
        QCOMPARE(contents.stayCount(), 3);
        QCOMPARE(contents.groups().size(), 1);
        QCOMPARE(contents.groups().first().laneCount, 3);
        QCOMPARE(contents.groups().first().stayCount, 3);
        QCOMPARE(contents.laneOf(*contents.indexOf(12)), 1);
        QVERIFY(!contents.indexOf(13));
    }

    void ordersTheLanes_data()
    {
        QTest::addColumn<LaneOrder>("order");
        QTest::addColumn<QString>("lanes");
        QTest::newRow("given") << LaneOrder::Given << "B: 11, C: 10 12, A:";
        QTest::newRow("name") << LaneOrder::Name << "A:, B: 11, C: 10 12";
        QTest::newRow("first use") << LaneOrder::FirstUse << "C: 10 12, B: 11, A:";
        QTest::newRow("last use") << LaneOrder::LastUse << "C: 10 12, B: 11, A:";
        QTest::newRow("busiest") << LaneOrder::Busiest << "C: 10 12, B: 11, A:";
    }
    void ordersTheLanes()
    {
        QFETCH(LaneOrder, order);
        QTEST(drawn(buildSpacecraftTimeline(threeCraft(), someStays(), {.order = order}, nowMs)), "lanes");
    }

    void findsTheCraftOfStays()
    {
        const QList<LaneSpacecraft> found = spacecraftOf(someStays());
        QList<qint64> ids;
        for (const LaneSpacecraft &craft : found)
            ids << craft.id;
        QCOMPARE(ids, (QList<qint64>{1, 9, 2})); // by their first docking
    }

    void linksTheStaysOfAVisit_data()
    {
        QTest::addColumn<QList<Stay>>("stays");
        QTest::addColumn<QString>("links");
        const Flown one{100, 1};
        QTest::newRow("moved") << QList<Stay>{stay(1, one, iss, 0, 5), stay(2, one, iss, 6, 9)} << "1>2";
        QTest::newRow("moved twice") << QList<Stay>{stay(3, one, iss, 10, {}), stay(1, one, iss, 0, 5),
                                                    stay(2, one, iss, 5, 9)}
                                     << "1>2 2>3";
        QTest::newRow("another flight of the craft")
            << QList<Stay>{stay(1, one, iss, 0, 5), stay(2, {101, 1}, iss, 6, 9)} << "";
        QTest::newRow("another host") << QList<Stay>{stay(1, one, mir, 0, 5), stay(2, one, iss, 6, 9)} << "";
        QTest::newRow("never left") << QList<Stay>{stay(1, one, iss, 0, {}), stay(2, one, iss, 6, 9)} << "";
        QTest::newRow("both at once") << QList<Stay>{stay(1, one, iss, 0, 7), stay(2, one, iss, 6, 9)} << "";
        QTest::newRow("no time") << QList<Stay>{stay(1, one, iss, 0, 5), stay(2, one, iss, {}, {})} << "";
    }
    void linksTheStaysOfAVisit()
    {
        QFETCH(QList<Stay>, stays);
        const auto contents = buildTimeline({}, stays, {}, nowMs);
        QStringList links;
        contents.visitLinks().forEachReaching({-100, 100}, 0, [&](const VisitLink &link) {
            links += QStringLiteral("%1>%2").arg(contents.stay(link.from).id).arg(contents.stay(link.to).id);
        });
        QTEST(links.join(u' '), "links");
    }

    void findsOnlyTheLinksThatCanBeSeen()
    {
        const Flown one{100, 1};
        const auto contents =
            buildTimeline({}, {stay(1, one, iss, 0, 5), stay(2, one, iss, 6, 9)}, {}, nowMs);
        const auto found = [&](const TimeInterval &range, qint64 leastMs) {
            int count = 0;
            contents.visitLinks().forEachReaching(range, leastMs, [&](const VisitLink &) { ++count; });
            return count;
        };
        QCOMPARE(found({5, 6}, 0), 1); // between the two: the line itself
        QCOMPARE(found({20, 30}, 0), 0);
        QCOMPARE(found({0, 10}, 9), 1);
        QCOMPARE(found({0, 10}, 10), 0); // shorter than what can be drawn
    }
};

QTEST_GUILESS_MAIN(TestSpacecraftLanes)
#include "tst_spacecraftlanes.moc"
