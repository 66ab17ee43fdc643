// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portoccupancy.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Skydock;

namespace {

constexpr qint64 nowMs = 1000;

Stay stay(qint64 id, int port, std::optional<qint64> docking, std::optional<qint64> departure,
          std::optional<qint64> craft = {})
{
    Stay made;
    made.id = id;
    made.port = {{HostKind::Station, 1}, port};
    made.hostName = QStringLiteral("Station");
    made.portName = QStringLiteral("Port %1").arg(port);
    made.dockingMs = docking;
    made.departureMs = departure;
    Vehicle chaser;
    chaser.id = id;
    chaser.spacecraftId = craft;
    made.chaser = chaser;
    return made;
}

TimelineContents timeline(const QList<Stay> &stays)
{
    return buildTimeline({}, stays, {.order = LaneOrder::Name}, nowMs);
}

/// "Port 1: #3 for 20, #4 planned", a line for each port.
QString picture(const TimelineContents &contents, const Occupancy &occupancy)
{
    QStringList lines;
    for (const PortOccupancy &port : occupancy.ports) {
        QStringList words;
        if (port.use == PortUse::Free)
            words += QStringLiteral("free");
        if (port.use == PortUse::Unknown)
            words += QStringLiteral("unknown");
        for (const Occupant &occupant : occupancy.occupantsOf(port)) {
            const QString kind = occupant.isPlanned ? QStringLiteral("planned ") : QString();
            words += QStringLiteral("%1#%2 for %3")
                         .arg(kind)
                         .arg(contents.stay(occupant.stay).id)
                         .arg(occupant.forMs);
        }
        lines +=
            contents.lanes().at(port.lane).portName + QStringLiteral(": ") + words.join(QStringLiteral(", "));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Mostly short stays, some very long, without length, inverted, open, planned, or without any time.
QList<Stay> randomStays(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Stay> stays;
    for (int i = 0; i < count; ++i) {
        const qint64 docking = random.bounded(2400) - 1200;
        const int kind = int(random.bounded(20));
        const qint64 length = kind == 0 ? random.bounded(2000) : kind == 1 ? 0 : random.bounded(40);
        std::optional<qint64> departure = docking + length;
        if (kind == 2)
            departure = docking - length; // inverted
        if (kind == 3 || kind == 4)
            departure.reset();
        const bool isUndated = kind == 4;
        stays += stay(i + 1, int(random.bounded(5)), isUndated ? std::nullopt : std::optional(docking),
                      departure, random.bounded(30));
    }
    return stays;
}

/// The time a stay covers, told from the record alone.
TimeInterval covered(const Stay &stay)
{
    if (!stay.dockingMs)
        return {};
    if (!stay.departureMs)
        return {*stay.dockingMs, *stay.dockingMs > nowMs ? openEndMs : nowMs + 1};
    return {std::min(*stay.dockingMs, *stay.departureMs), std::max(*stay.dockingMs, *stay.departureMs)};
}

std::set<qint64> events(const QList<Stay> &stays)
{
    std::set<qint64> instants;
    for (const Stay &stay : stays) {
        for (const std::optional<qint64> &instant : {stay.dockingMs, stay.departureMs}) {
            if (instant)
                instants.insert(*instant);
        }
    }
    return instants;
}

} // namespace

class TestPortOccupancy : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhoWasThere_data()
    {
        QTest::addColumn<QList<Stay>>("stays");
        QTest::addColumn<qint64>("instantMs");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QList<Stay> &stays, qint64 instantMs,
                            const char *expected) {
            QTest::newRow(name) << stays << instantMs << QString::fromLatin1(expected);
        };
        const QList<Stay> two{stay(1, 1, 10, 20), stay(2, 1, 30, 40)};
        row("before the first", two, 9, "Port 1: unknown");
        row("at the docking", two, 10, "Port 1: #1 for 0");
        row("in between", two, 15, "Port 1: #1 for 5");
        row("the last instant", two, 19, "Port 1: #1 for 9");
        row("at the departure", two, 20, "Port 1: free");
        row("after the last departure", two, 40, "Port 1: unknown");
        row("relay", {stay(1, 1, 10, 20), stay(2, 1, 20, 30)}, 20, "Port 1: #2 for 0");
        row("two at once", {stay(2, 1, 15, 90), stay(1, 1, 10, 20)}, 18, "Port 1: #1 for 8, #2 for 3");
        row("ports apart", {stay(1, 1, 10, 20), stay(2, 2, 5, 8), stay(3, 2, 30, 31)}, 10,
            "Port 1: #1 for 0\nPort 2: free");
        row("inverted", {stay(1, 1, 20, 10)}, 12, "Port 1: #1 for 2");
        row("without length", {stay(1, 1, 10, 10), stay(2, 1, 50, 60)}, 10, "Port 1: free");
        row("open", {stay(1, 1, 10, {})}, nowMs, "Port 1: #1 for 990");
        row("open, in the future", {stay(1, 1, 10, {})}, nowMs + 1, "Port 1: unknown");
        row("departs in the future", {stay(1, 1, 10, nowMs + 50)}, nowMs + 1, "Port 1: #1 for 991");
        row("planned", {stay(1, 1, nowMs + 5, {})}, nowMs + 7, "Port 1: planned #1 for 2");
        row("before what is planned", {stay(1, 1, nowMs + 5, {})}, nowMs, "Port 1: unknown");
        row("without any time", {stay(1, 1, {}, {})}, 10, "Port 1: unknown");
        row("departure alone", {stay(1, 1, {}, 10), stay(2, 1, 50, 60)}, 10, "Port 1: free");
        row("1966", {stay(1, 1, -120'000, -100'000)}, -110'000, "Port 1: #1 for 10000");
        row("nothing", {}, 0, "");
    }
    void tellsWhoWasThere()
    {
        QFETCH(QList<Stay>, stays);
        QFETCH(qint64, instantMs);
        QFETCH(QString, expected);
        const TimelineContents contents = timeline(stays);
        QCOMPARE(picture(contents, occupancyAt(contents, instantMs, nowMs)), expected);
    }

    void counts()
    {
        QList<Stay> stays{stay(1, 1, 10, 90, 7), stay(2, 2, 20, 90, 7),   stay(3, 2, 30, 90, 8),
                          stay(4, 3, 10, 90),    stay(5, 4, 10, 90),      stay(6, 5, 10, 20),
                          stay(7, 5, 80, 90),    stay(8, 6, nowMs + 1, 3)};
        stays[3].chaser.reset();                           // somebody
        stays[4].chaser->kind = VehicleKind::Station;      // a module is no spacecraft
        stays[7] = stay(8, 6, nowMs + 1, std::nullopt, 9); // not there yet
        const TimelineContents contents = timeline(stays);
        const Occupancy then = occupancyAt(contents, 40, nowMs);
        QCOMPARE(then.ports.size(), 6U);
        QCOMPARE(then.occupiedPorts, 4);
        QCOMPARE(then.unknownPorts, 1);
        QCOMPARE(then.spacecraftDocked, 3); // 7 and 8, each once, and the one without a name
        const Occupancy later = occupancyAt(contents, nowMs + 1, nowMs);
        QCOMPARE(later.ports.back().use, PortUse::Planned);
        QCOMPARE(later.occupiedPorts, 0);
        QCOMPARE(later.spacecraftDocked, 0);
    }

    void agreesWithBruteForce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 17, 300, 3000})
            QTest::addRow("%d stays", count) << count;
    }
    void agreesWithBruteForce()
    {
        QFETCH(int, count);
        const QList<Stay> stays = randomStays(count, quint32(count));
        const TimelineContents contents = timeline(stays);
        const std::set<qint64> instants = events(stays);
        for (qint64 instantMs = -1300; instantMs < 1300; instantMs += 7) {
            const Occupancy occupancy = occupancyAt(contents, instantMs, nowMs);
            std::set<quint32> found;
            for (const Occupant &occupant : occupancy.occupants)
                found.insert(occupant.stay);
            std::set<quint32> expected;
            for (qsizetype i = 0; i < stays.size(); ++i) {
                if (covered(stays.at(i)).contains(instantMs))
                    expected.insert(quint32(i));
            }
            QCOMPARE(found, expected);
            const auto after = instants.upper_bound(instantMs);
            const auto from = instants.lower_bound(instantMs);
            QCOMPARE(nextEvent(contents, instantMs),
                     after == instants.end() ? std::nullopt : std::optional(*after));
            QCOMPARE(previousEvent(contents, instantMs),
                     from == instants.begin() ? std::nullopt : std::optional(*std::prev(from)));
        }
    }

    void stepsFromEventToEvent()
    {
        const QList<Stay> stays = randomStays(500, 5);
        const TimelineContents contents = timeline(stays);
        std::optional<qint64> at = earliestInstantMs;
        std::set<qint64> visited;
        while ((at = nextEvent(contents, *at)))
            visited.insert(*at);
        QCOMPARE(visited, events(stays));
        at = latestInstantMs;
        std::set<qint64> visitedBack;
        while ((at = previousEvent(contents, *at)))
            visitedBack.insert(*at);
        QCOMPARE(visitedBack, visited);
    }
};

QTEST_APPLESS_MAIN(TestPortOccupancy)
#include "tst_portoccupancy.moc"
