// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingstore.h"

#include "fixtures.h"
#include "temporarymirror.h"
#include "utctime.h"

#include <QTest>

using namespace Skydock;

Q_DECLARE_METATYPE(Skydock::DockingQuery)

class TestDockingStore : public QObject
{
    Q_OBJECT
private:
    static DockingQuery searching(const QString &text)
    {
        DockingQuery query;
        query.search = text;
        return query;
    }

    static void fill(TemporaryMirror &mirror)
    {
        mirror.write(stayPage({
            {.id = 10,
             .docking = QStringLiteral("1966-03-16T22:14:00Z"),
             .departure = QStringLiteral("1966-03-16T22:41:00Z"),
             .locationId = 7,
             .stationId = 50,
             .stationName = QStringLiteral("Agena"),
             .flightId = 1,
             .craftId = 1,
             .craftName = QStringLiteral("Gemini 8")},
            {.id = 11,
             .docking = QStringLiteral("2025-04-22T12:40:00Z"),
             .departure = QStringLiteral("2025-05-23T16:05:00Z"),
             .locationId = 30,
             .portName = QStringLiteral("Harmony zenith"),
             .flightId = 2,
             .craftId = 2,
             .craftName = QStringLiteral("Cargo Dragon C209")},
            {.id = 12,
             .docking = QStringLiteral("2025-07-05T21:25:00Z"),
             .locationId = 3,
             .portName = QStringLiteral("Poisk zenith"),
             .flightId = 3,
             .craftId = 3,
             .craftName = QStringLiteral("Progress MS-31")},
            {.id = 13,
             .docking = QStringLiteral("2025-06-01T00:00:00Z"),
             .departure = QStringLiteral("2025-05-01T00:00:00Z"),
             .locationId = 7,
             .stationId = 50,
             .stationName = QStringLiteral("Agena"),
             .flightId = 4,
             .craftId = 1,
             .craftName = QStringLiteral("Gemini 8")},
        }));
    }

private slots:
    void queriesNarrow_data()
    {
        QTest::addColumn<DockingQuery>("query");
        QTest::addColumn<QList<qint64>>("expected");
        using Ids = QList<qint64>;
        QTest::newRow("all, by id") << DockingQuery{} << Ids{10, 11, 12, 13};
        QTest::newRow("chaser's name") << searching(QStringLiteral("dragon")) << Ids{11};
        QTest::newRow("port's name") << searching(QStringLiteral("zenith")) << Ids{11, 12};
        QTest::newRow("station's name and chaser")
            << searching(QStringLiteral("international progress")) << Ids{12};
        DockingQuery query;
        query.docked = true;
        QTest::newRow("docked") << query << Ids{12};
        query = {};
        query.docked = false;
        QTest::newRow("departed") << query << Ids{10, 11, 13};
        query = {};
        query.dockingLt = 0;
        QTest::newRow("before 1970") << query << Ids{10};
        query = {};
        query.dockingGte = parseUtc(u"2025-04-22T12:40:00Z");
        query.dockingLt = parseUtc(u"2025-07-05T21:25:00Z");
        QTest::newRow("half-open bounds") << query << Ids{11, 13};
        query = {};
        query.dockingGt = parseUtc(u"2025-04-22T12:40:00Z");
        query.dockingLte = parseUtc(u"2025-07-05T21:25:00Z");
        QTest::newRow("the other two bounds") << query << Ids{12, 13};
        query = {};
        query.locationId = 3;
        QTest::newRow("location") << query << Ids{12};
        query = {};
        query.chaserFlightId = 2;
        QTest::newRow("flight") << query << Ids{11};
        query = {};
        query.targetStationId = 50;
        QTest::newRow("station") << query << Ids{10, 13};
        query = {};
        query.spacecraftId = 1;
        QTest::newRow("spacecraft") << query << Ids{10, 13};
        query = {};
        query.hosts = {{HostKind::Station, 50}, {HostKind::Station, 4}};
        QTest::newRow("two hosts") << query << Ids{10, 11, 12, 13};
        query.hosts = {{HostKind::Configuration, 50}};
        QTest::newRow("a host is its kind and its id") << query << Ids{};
    }

    void queriesNarrow()
    {
        QFETCH(const DockingQuery, query);
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        fill(mirror);
        QTEST(valueOf(DockingStore(mirror.database()).ids(query, 0, -1)), "expected");
    }

    void unknownDeparturesSortAsAsked()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        fill(mirror);
        const DockingStore store(mirror.database());
        DockingQuery query;
        query.ordering = {{{DockingField::Departure, true}}, UnknownValues::AsApi};
        QCOMPARE(valueOf(store.ids(query, 0, -1)), (QList<qint64>{12, 11, 13, 10}));
        query.ordering.unknown = UnknownValues::Last;
        QCOMPARE(valueOf(store.ids(query, 0, -1)), (QList<qint64>{11, 13, 10, 12}));
    }

    void rowsComeBackWhole()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const DecodedPage page = stayPage({{.id = 10,
                                            .docking = QStringLiteral("1966-03-16T22:14:00Z"),
                                            .departure = QStringLiteral("1966-03-16T22:41:00Z")}});
        mirror.write(page);
        QCOMPARE(valueOf(DockingStore(mirror.database()).rows({}, 0, 1)).value(0), page.stays.first().value);
    }

    void sameNamedPortsOfTwoHostsStayTwo()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(stayPage(
            {{.id = 1, .locationId = 5, .stationId = 4},
             {.id = 2, .locationId = 6, .stationId = 18, .stationName = QStringLiteral("Tiangong")}}));
        const DockingStore store(mirror.database());
        QCOMPARE(valueOf(store.ports()).size(), 2);
        const QList<Port> tiangong = valueOf(store.ports({{HostKind::Station, 18}}));
        QCOMPARE(tiangong.size(), 1);
        QCOMPARE(tiangong.first().hostName, QStringLiteral("Tiangong"));
        QCOMPARE(tiangong.first().stayCount, 1);
    }

    void hostsTellTheirPortsAndStays()
    {
        TemporaryMirror mirror;
        const QList<Host> hosts = valueOf(DockingStore(mirror.database()).hosts());
        QCOMPARE(hosts.size(), 2);
        QCOMPARE(hosts[0],
                 (Host{{HostKind::Station, 4}, QStringLiteral("International Space Station"), 5, 6}));
        QCOMPARE(hosts[1].portCount, 3);
        QCOMPARE(valueOf(DockingStore(mirror.database()).hosts(QStringLiteral("SPACE international"))).size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestDockingStore)
#include "tst_dockingstore.moc"
