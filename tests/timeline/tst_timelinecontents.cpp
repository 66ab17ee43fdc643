// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtimelinemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

namespace {

constexpr HostKey iss{HostKind::Station, 4};
constexpr HostKey mir{HostKind::Station, 3};
constexpr qint64 nowMs = 1'000'000;

Port port(HostKey host, qint64 id, const QString &hostName, const QString &name)
{
    Port made;
    made.key = {host, id};
    made.hostName = hostName;
    made.name = name;
    return made;
}

Stay stay(qint64 id, const Port &at, std::optional<qint64> docking, std::optional<qint64> departure,
          std::optional<qint64> spacecraft = {})
{
    Stay made;
    made.id = id;
    made.port = at.key;
    made.hostName = at.hostName;
    made.portName = at.name;
    made.dockingMs = docking;
    made.departureMs = departure;
    Vehicle chaser;
    chaser.name = QStringLiteral("Craft %1").arg(id);
    chaser.spacecraftId = spacecraft;
    made.chaser = chaser;
    return made;
}

/// One line a lane: "Mir/Aft: 10-20 30-…".
QString drawn(const TimelineContents &contents)
{
    QStringList lines;
    for (const Lane &lane : contents.lanes()) {
        QStringList spans;
        for (qsizetype i = 0; i < lane.stays.size(); ++i) {
            const StaySpan &span = lane.stays.at(i);
            spans += QStringLiteral("%1-%2")
                         .arg(span.startMs)
                         .arg(span.isOpen() ? QStringLiteral("…") : QString::number(span.endMs));
        }
        lines += QStringLiteral("%1/%2: %3")
                     .arg(lane.hostName, lane.portName, spans.join(QLatin1Char(' ')))
                     .trimmed();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestTimelineContents : public QObject
{
    Q_OBJECT

private slots:
    void groupsPortsByHost()
    {
        const Port zenith = port(iss, 1, QStringLiteral("ISS"), QStringLiteral("Harmony zenith"));
        const Port forward = port(iss, 2, QStringLiteral("ISS"), QStringLiteral("Harmony forward"));
        const Port aft = port(mir, 3, QStringLiteral("Mir"), QStringLiteral("Core aft"));
        const auto contents =
            buildTimeline({zenith, aft, forward},
                          {stay(1, aft, -50, -20), stay(2, zenith, 100, {}), stay(3, zenith, 10, 90)},
                          {.order = LaneOrder::LastUse}, nowMs);
        QCOMPARE(drawn(contents), QStringLiteral("ISS/Harmony forward:\nISS/Harmony zenith: 10-90 100-…\n"
                                                 "Mir/Core aft: -50--20"));
        QCOMPARE(contents.groups().size(), 2);
        QCOMPARE(contents.groups().at(0).laneCount, 2);
        QCOMPARE(contents.groups().at(0).stayCount, 2);
        QCOMPARE(*contents.extent(), (TimeInterval{-50, 100}));
        QVERIFY(contents.hasOpenStays());
    }

    void ordersHosts_data()
    {
        QTest::addColumn<LaneOrder>("order");
        QTest::addColumn<QString>("firstHost");
        QTest::newRow("last use") << LaneOrder::LastUse << "Zeta";
        QTest::newRow("first use") << LaneOrder::FirstUse << "Mu";
        QTest::newRow("busiest") << LaneOrder::Busiest << "Mu";
        QTest::newRow("name") << LaneOrder::Name << "Alpha";
    }
    void ordersHosts()
    {
        QFETCH(LaneOrder, order);
        QFETCH(QString, firstHost);
        const Port alpha = port({HostKind::Payload, 1}, 1, QStringLiteral("Alpha"), QStringLiteral("a"));
        const Port mu = port({HostKind::Station, 1}, 2, QStringLiteral("Mu"), QStringLiteral("m"));
        const Port zeta = port({HostKind::Configuration, 1}, 3, QStringLiteral("Zeta"), QStringLiteral("z"));
        const auto contents = buildTimeline(
            {}, {stay(1, mu, 0, 5), stay(2, mu, 6, 9), stay(3, zeta, 50, 90), stay(4, alpha, 20, 30)},
            {.order = order}, nowMs);
        QCOMPARE(contents.lanes().first().hostName, firstHost);
    }

    void keepsNamesakesApart()
    {
        const Port one = port({HostKind::Station, 1}, 1, QStringLiteral("Base"), QStringLiteral("Forward"));
        const Port two = port({HostKind::Station, 2}, 1, QStringLiteral("Base"), QStringLiteral("Forward"));
        const auto contents =
            buildTimeline({one, two}, {stay(1, two, 0, 5)}, {.order = LaneOrder::Name}, nowMs);
        QCOMPARE(contents.lanes().size(), 2);
        QCOMPARE(contents.groups().size(), 2);
    }

    void ordersPortsAsPeopleCount()
    {
        const auto contents = buildTimeline({port(iss, 1, QStringLiteral("ISS"), QStringLiteral("Port 10")),
                                             port(iss, 2, QStringLiteral("ISS"), QStringLiteral("port 9"))},
                                            {}, {}, nowMs);
        QCOMPARE(drawn(contents), QStringLiteral("ISS/port 9:\nISS/Port 10:"));
    }

    void colorsByOperatorOrType_data()
    {
        QTest::addColumn<StayColor>("color");
        QTest::addColumn<QStringList>("categories");
        QTest::newRow("operator") << StayColor::Operator << QStringList{QString(), QStringLiteral("SpaceX")};
        QTest::newRow("type") << StayColor::Type
                              << QStringList{QString(), QStringLiteral("Cargo Dragon 2"),
                                             QStringLiteral("Crew Dragon 2")};
    }
    void colorsByOperatorOrType()
    {
        QFETCH(StayColor, color);
        const Port at = port(iss, 1, QStringLiteral("ISS"), QStringLiteral("Harmony forward"));
        Stay cargo = stay(1, at, 0, 5);
        Stay crew = stay(2, at, 6, 9);
        cargo.chaser->operatorName = crew.chaser->operatorName = QStringLiteral("SpaceX");
        cargo.chaser->typeName = QStringLiteral("Cargo Dragon 2");
        crew.chaser->typeName = QStringLiteral("Crew Dragon 2");
        const auto contents =
            buildTimeline({at}, {cargo, crew, stay(3, at, 10, 20)}, {.color = color}, nowMs);
        QTEST(contents.categories(), "categories");
        const StayIndex &stays = contents.lanes().first().stays;
        QCOMPARE(stays.at(0).category, 1);
        QCOMPARE(stays.at(1).category, color == StayColor::Type ? 2 : 1);
        QCOMPARE(stays.at(2).category, 0);
    }

    void drawsBadDataAndFlagsIt_data()
    {
        QTest::addColumn<std::optional<qint64>>("docking");
        QTest::addColumn<std::optional<qint64>>("departure");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("doubtful");
        using Instant = std::optional<qint64>;
        QTest::newRow("fine") << Instant(5) << Instant(9) << "H/P: 5-9" << false;
        QTest::newRow("inverted") << Instant(9) << Instant(5) << "H/P: 5-9" << true;
        QTest::newRow("no length") << Instant(5) << Instant(5) << "H/P: 5-5" << true;
        QTest::newRow("docking unknown") << Instant() << Instant(5) << "H/P: 5-5" << true;
        QTest::newRow("year 10000") << Instant(latestInstantMs + 5)
                                    << Instant(std::numeric_limits<qint64>::max())
                                    << QStringLiteral("H/P: %1-%1").arg(latestInstantMs) << false;
    }
    void drawsBadDataAndFlagsIt()
    {
        QFETCH(std::optional<qint64>, docking);
        QFETCH(std::optional<qint64>, departure);
        QFETCH(QString, expected);
        QFETCH(bool, doubtful);
        const Port at = port(iss, 1, QStringLiteral("H"), QStringLiteral("P"));
        const auto contents =
            buildTimeline({at}, {stay(1, at, docking, departure)}, {.order = LaneOrder::Name}, nowMs);
        QCOMPARE(drawn(contents), expected);
        QCOMPARE(bool(contents.lanes().first().stays.at(0).flags & StaySpan::Doubtful), doubtful);
        QVERIFY(contents.spanOf(0));
    }

    void countsWhatHasNoTime()
    {
        const Port at = port(iss, 1, QStringLiteral("H"), QStringLiteral("P"));
        const auto contents = buildTimeline({}, {stay(1, at, {}, {})}, {.order = LaneOrder::Name}, nowMs);
        QCOMPARE(contents.lanes().first().undatedCount, 1);
        QVERIFY(!contents.spanOf(0));
        QVERIFY(!contents.extent());
    }

    void findsStaysById()
    {
        const Port at = port(iss, 1, QStringLiteral("H"), QStringLiteral("P"));
        const Port other = port(mir, 2, QStringLiteral("M"), QStringLiteral("Q"));
        DockingTimelineModel model;
        QSignalSpy changed(&model, &DockingTimelineModel::contentsChanged);
        model.setContents({other, at},
                          {stay(70, at, 5, 9, 7), stay(71, other, 6, 8, 8), stay(72, other, 20, 22, 7)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.stay(71)->id, 71);
        QVERIFY(!model.stay(1));
        QCOMPARE(model.lanes().at(*model.laneOfStay(72)).hostName, QStringLiteral("M"));
        QCOMPARE(model.contents().staysOfSpacecraft(7), (QList<quint32>{0, 2}));
        QCOMPARE(model.contents().staysOfSpacecraft(9), QList<quint32>());
        QCOMPARE(model.contents().spanOf(2)->startMs, 20);
    }

    void knowsWhereNothingIsKnown_data()
    {
        QTest::addColumn<qint64>("instant");
        QTest::addColumn<bool>("ofClosed");
        QTest::addColumn<bool>("ofOpen");
        QTest::newRow("before the first") << qint64(9) << true << true;
        QTest::newRow("docked") << qint64(15) << false << false;
        QTest::newRow("between") << qint64(25) << false << false;
        QTest::newRow("after the last") << qint64(41) << true << false;
        QTest::newRow("in the future") << nowMs << true << true;
    }
    void knowsWhereNothingIsKnown()
    {
        QFETCH(qint64, instant);
        QFETCH(bool, ofClosed);
        QFETCH(bool, ofOpen);
        const Port closed = port(iss, 1, QStringLiteral("A"), QStringLiteral("closed"));
        const Port open = port(iss, 2, QStringLiteral("A"), QStringLiteral("open"));
        const auto contents = buildTimeline(
            {},
            {stay(1, closed, 10, 20), stay(2, closed, 30, 40), stay(3, open, 10, 20), stay(4, open, 30, {})},
            {.order = LaneOrder::Name}, nowMs);
        QCOMPARE(contents.lanes().at(0).lifetime.isUnknownAt(instant, nowMs), ofClosed);
        QCOMPARE(contents.lanes().at(1).lifetime.isUnknownAt(instant, nowMs), ofOpen);
    }

    void countsStaysAtOnce()
    {
        const Port at = port(iss, 1, QStringLiteral("H"), QStringLiteral("P"));
        const auto contents = buildTimeline(
            {}, {stay(1, at, 0, 4'096'000), stay(2, at, 1'000'000, 2'000'000), stay(3, at, 3'000'000, {})},
            {.order = LaneOrder::Name}, 5'000'000);
        QCOMPARE(contents.density().peak({-10, -5}), 0);
        QCOMPARE(contents.density().peak({500'000, 600'000}), 1);
        QCOMPARE(contents.density().peak({1'500'000, 1'600'000}), 2);
        QCOMPARE(contents.density().peak({0, 4'000'000}), 2);
        QCOMPARE(contents.density().peak({5'000'000, 6'000'000}), 1);
    }
};

QTEST_APPLESS_MAIN(TestTimelineContents)
#include "tst_timelinecontents.moc"
