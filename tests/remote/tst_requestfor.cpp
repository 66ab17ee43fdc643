// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequest.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestRequestFor : public QObject
{
    Q_OBJECT
private slots:
    void asksForSpacecraft_data();
    void asksForSpacecraft();
    void asksForDockings_data();
    void asksForDockings();
    void asksForFlights();
};

namespace {

constexpr qint64 dockedMs = 1'745'325'600'000; // 2025-04-22T12:40:00Z

template <class Query, class Change>
Query query(Change change)
{
    Query query;
    change(query);
    return query;
}

/// What makes this request differ from one for everything.
QString asked(const ApiRequest &request)
{
    const QString address = request.url(QUrl(u"https://example.org"_s)).toString(QUrl::FullyEncoded);
    return address.section(u"&limit=100&offset=0"_s, 1);
}

} // namespace

void TestRequestFor::asksForSpacecraft_data()
{
    using F = SpacecraftField;
    QTest::addColumn<SpacecraftQuery>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("everything") << SpacecraftQuery() << u"&ordering=id"_s;
    QTest::newRow("words") << query<SpacecraftQuery>([](auto &q) { q.search = u"dragon c2"_s; })
                           << u"&search=dragon%20c2&ordering=id"_s;
    QTest::newRow("in space") << query<SpacecraftQuery>([](auto &q) { q.inSpace = true; })
                              << u"&in_space=true&ordering=id"_s;
    QTest::newRow("no placeholders") << query<SpacecraftQuery>([](auto &q) { q.isPlaceholder = false; })
                                     << u"&is_placeholder=false&ordering=id"_s;
    QTest::newRow("name") << query<SpacecraftQuery>([](auto &q) { q.name = u"Soyuz T-5 & 6"_s; })
                          << u"&name=Soyuz%20T-5%20%26%206&ordering=id"_s;
    QTest::newRow("status") << query<SpacecraftQuery>([](auto &q) { q.statusIds = {4}; })
                            << u"&status=4&ordering=id"_s;
    QTest::newRow("any of two: a superset") << query<SpacecraftQuery>([](auto &q) {
        q.statusIds = {1, 4};
    }) << u"&ordering=id"_s;
    QTest::newRow("configuration") << query<SpacecraftQuery>([](auto &q) { q.configurationIds = {6}; })
                                   << u"&spacecraft_config=6&ordering=id"_s;
    QTest::newRow("types are not known")
        << query<SpacecraftQuery>([](auto &q) { q.typeIds = {2}; }) << u"&ordering=id"_s;
    QTest::newRow("every ordering") << query<SpacecraftQuery>([](auto &q) {
        q.ordering = {{{F::TimeInSpace, true},
                       {F::TimeDocked, false},
                       {F::FlightsCount, false},
                       {F::MissionEndsCount, true},
                       {F::Id, true}}};
    }) << u"&ordering=-time_in_space%2Ctime_docked%2Cflights_count%2C-mission_ends_count%2C-id"_s;
    QTest::newRow("ties by id") << query<SpacecraftQuery>([](auto &q) {
        q.ordering = {{{F::TimeDocked, true}}};
    }) << u"&ordering=-time_docked%2Cid"_s;
    QTest::newRow("names have no ordering") << query<SpacecraftQuery>([](auto &q) {
        q.ordering = {{{F::Name, true}}};
    }) << u"&ordering=id"_s;
}

void TestRequestFor::asksForSpacecraft()
{
    QFETCH(SpacecraftQuery, query);
    QCOMPARE(requestFor(query).endpoint, ApiEndpoint::Spacecraft);
    QTEST(asked(requestFor(query)), "expected");
}

void TestRequestFor::asksForDockings_data()
{
    using F = DockingField;
    QTest::addColumn<DockingQuery>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("everything") << DockingQuery() << QString();
    QTest::newRow("words") << query<DockingQuery>([](auto &q) { q.search = u"Поиск"_s; })
                           << u"&search=%D0%9F%D0%BE%D0%B8%D1%81%D0%BA"_s;
    QTest::newRow("bounds")
        << query<DockingQuery>([](auto &q) {
               q.dockingGt = dockedMs;
               q.dockingGte = dockedMs + 1000;
               q.dockingLt = dockedMs + 2000;
               q.dockingLte = dockedMs + 3000;
           })
        << u"&docking__gt=2025-04-22T12%3A40%3A00Z&docking__gte=2025-04-22T12%3A40%3A01Z"
           "&docking__lt=2025-04-22T12%3A40%3A02Z&docking__lte=2025-04-22T12%3A40%3A03Z"_s;
    QTest::newRow("a part of a second counts")
        << query<DockingQuery>([](auto &q) { q.dockingLt = dockedMs + 5; })
        << u"&docking__lt=2025-04-22T12%3A40%3A00.005Z"_s;
    QTest::newRow("before the epoch") << query<DockingQuery>([](auto &q) { q.dockingGte = -97'592'400'000; })
                                      << u"&docking__gte=1966-11-28T11%3A00%3A00Z"_s;
    QTest::newRow("port, chaser, station") << query<DockingQuery>([](auto &q) {
        q.locationId = 30;
        q.chaserFlightId = 880;
        q.targetStationId = 4;
    }) << u"&docking_location__id=30&flight_vehicle_chaser__id=880&space_station_target__id=4"_s;
    QTest::newRow("docked") << query<DockingQuery>([](auto &q) { q.docked = true; }) << u"&docked=true"_s;
    QTest::newRow("departed") << query<DockingQuery>([](auto &q) { q.docked = false; }) << u"&docked=false"_s;
    QTest::newRow("not known there") << query<DockingQuery>([](auto &q) {
        q.spacecraftId = 572;
        q.hosts = {{HostKind::Station, 4}};
    }) << QString();
    QTest::newRow("orderings") << query<DockingQuery>([](auto &q) {
        q.ordering = {{{F::Docking, true}, {F::Port}, {F::Departure}}};
    }) << u"&ordering=-docking%2Cdeparture"_s;
}

void TestRequestFor::asksForDockings()
{
    QFETCH(DockingQuery, query);
    QCOMPARE(requestFor(query).endpoint, ApiEndpoint::DockingEvents);
    QTEST(asked(requestFor(query)), "expected");
}

void TestRequestFor::asksForFlights()
{
    FlightQuery query;
    query.search = u"iss"_s;
    query.spacecraftId = 572;
    query.ordering.keys = {{FlightField::Launch, true}};
    QCOMPARE(requestFor(query).endpoint, ApiEndpoint::SpacecraftFlights);
    QCOMPARE(asked(requestFor(query)), u"&spacecraft=572"_s);
}

QTEST_APPLESS_MAIN(TestRequestFor)
#include "tst_requestfor.moc"
