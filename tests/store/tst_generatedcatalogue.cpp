// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedcatalogue.h"

#include "dockingstore.h"
#include "flightstore.h"
#include "spacecraftstore.h"
#include "temporarymirror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Skydock;

namespace {

constexpr Collection collections[] = {Collection::Spacecraft, Collection::DockingEvents,
                                      Collection::SpacecraftFlights};

DecodedPage decodedPage(const GeneratedCatalogue &catalogue, Collection collection, int offset)
{
    return valueOf(decodePage(catalogue.page(collection, offset, 100), collection, {}));
}

QList<DecodedPage> pages(const GeneratedCatalogue &catalogue, Collection collection)
{
    QList<DecodedPage> found;
    for (int offset = 0; offset < catalogue.count(collection); offset += 100)
        found << decodedPage(catalogue, collection, offset);
    return found;
}

QList<DecodedPage> allPages(const GeneratedCatalogue &catalogue)
{
    QList<DecodedPage> found;
    for (const Collection collection : collections)
        found << pages(catalogue, collection);
    return found;
}

int doubtful(const QList<Stay> &stays, Stay::Doubt doubt)
{
    return int(std::count_if(stays.begin(), stays.end(),
                             [doubt](const Stay &stay) { return stay.doubts().testFlag(doubt); }));
}

/// Pairs of neighbours at one port of which the first leaves after the second came.
int overlaps(QList<Stay> stays)
{
    std::sort(stays.begin(), stays.end(), [](const Stay &a, const Stay &b) {
        return std::tie(a.port, a.dockingMs) < std::tie(b.port, b.dockingMs);
    });
    int count = 0;
    for (qsizetype i = 1; i < stays.size(); ++i)
        count += stays[i - 1].port == stays[i].port && stays[i - 1].departureMs > stays[i].dockingMs;
    return count;
}

} // namespace

class TestGeneratedCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void decodesWithoutProblems();
    void everyRecordOnce_data();
    void everyRecordOnce();
    void sameAgain();
    void pagesJoinAsTheApiDoes();
    void mirrorHoldsIt();
    void knowsAllThatIsOdd();
    void flightsGoAroundTheirStays();
    void sizes_data();
    void sizes();
    void oneOfAMillion();

private:
    TemporaryMirror m_mirror{TemporaryMirror::Content::Empty};
};

void TestGeneratedCatalogue::decodesWithoutProblems()
{
    QStringList problems;
    for (const DecodedPage &page : allPages(GeneratedCatalogue())) {
        QCOMPARE(page.refused, 0);
        for (const DecodeProblem &problem : page.problems)
            problems << problem.record + u' ' + problem.field + u' ' + problem.text;
    }
    QCOMPARE(problems, QStringList());
}

void TestGeneratedCatalogue::everyRecordOnce_data()
{
    QTest::addColumn<Collection>("collection");
    QTest::newRow("spacecraft") << Collection::Spacecraft;
    QTest::newRow("docking events") << Collection::DockingEvents;
    QTest::newRow("flights") << Collection::SpacecraftFlights;
}

void TestGeneratedCatalogue::everyRecordOnce()
{
    QFETCH(const Collection, collection);
    const GeneratedCatalogue catalogue;
    QList<qint64> ids;
    for (const DecodedPage &page : pages(catalogue, collection)) {
        QCOMPARE(page.count, catalogue.count(collection));
        ids += page.ids;
    }
    QCOMPARE(ids.size(), catalogue.count(collection));
    QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), ids.size());
}

void TestGeneratedCatalogue::sameAgain()
{
    for (const Collection collection : collections) {
        QCOMPARE(GeneratedCatalogue().page(collection, 200, 100),
                 GeneratedCatalogue().page(collection, 200, 100));
        QVERIFY(GeneratedCatalogue(603, 555, 897, 2).page(collection, 200, 100) !=
                GeneratedCatalogue().page(collection, 200, 100));
    }
}

void TestGeneratedCatalogue::pagesJoinAsTheApiDoes()
{
    const GeneratedCatalogue catalogue(250, 0, 0);
    const auto member = [&](int offset, const char *name) {
        const QByteArray page = catalogue.page(Collection::Spacecraft, offset, 1000);
        return QJsonDocument::fromJson(page).object().value(QLatin1StringView(name));
    };
    QVERIFY(member(0, "previous").isNull());
    QVERIFY(member(0, "next").toString().endsWith(QStringLiteral("limit=100&offset=100")));
    QVERIFY(member(200, "previous").toString().endsWith(QStringLiteral("limit=100&offset=100")));
    QVERIFY(member(200, "next").isNull());
    QCOMPARE(member(200, "results").toArray().size(), 50);
}

void TestGeneratedCatalogue::initTestCase()
{
    GeneratedCatalogue().writeTo(m_mirror.database());
}

void TestGeneratedCatalogue::mirrorHoldsIt()
{
    QCOMPARE(valueOf(SpacecraftStore(m_mirror.database()).count({})), 603);
    QCOMPARE(valueOf(DockingStore(m_mirror.database()).count({})), 555);
    QCOMPARE(valueOf(FlightStore(m_mirror.database()).count({})), 897);
    QCOMPARE(valueOf(DockingStore(m_mirror.database()).ports({})).size(), 28);
}

void TestGeneratedCatalogue::knowsAllThatIsOdd()
{
    const QList<Stay> stays = valueOf(DockingStore(m_mirror.database()).rows({}, 0, -1));
    QVERIFY(doubtful(stays, Stay::Inverted) > 0);
    QVERIFY(doubtful(stays, Stay::ZeroLength) > 0);
    QVERIFY(overlaps(stays) > 0);
    const auto countIf = [&](auto condition) { return std::count_if(stays.begin(), stays.end(), condition); };
    QVERIFY(countIf([](const Stay &stay) { return stay.isOpen(); }) > 3);
    QVERIFY(countIf([](const Stay &stay) { return stay.isPlanned(GeneratedCatalogue::nowMs()); }) > 0);
    QVERIFY(countIf([](const Stay &stay) { return stay.port.host.kind == HostKind::Configuration; }) > 0);
    QVERIFY(countIf([](const Stay &stay) { return stay.port.host.kind == HostKind::Payload; }) > 0);
    QSet<qint64> flights;
    for (const Stay &stay : stays)
        flights << stay.chaser->id;
    QVERIFY2(flights.size() < stays.size(), "some relocate");
}

void TestGeneratedCatalogue::flightsGoAroundTheirStays()
{
    const GeneratedSchedule schedule(603, 555, 897, 1);
    for (int i = 0; i < schedule.stayCount(); ++i) {
        const GeneratedSchedule::Stay stay = schedule.stay(i);
        const GeneratedSchedule::Flight flight = schedule.flight(stay.flight);
        QVERIFY(flight.launchMs < stay.dockingMs);
        QCOMPARE(flight.endMs.has_value(), stay.departureMs.has_value());
        QVERIFY(!flight.endMs || *flight.endMs > *stay.departureMs);
    }
}

void TestGeneratedCatalogue::sizes_data()
{
    QTest::addColumn<int>("spacecraft");
    QTest::addColumn<int>("dockings");
    QTest::addColumn<int>("flights");
    QTest::newRow("nothing") << 0 << 0 << 0;
    QTest::newRow("one of each") << 1 << 1 << 1;
    QTest::newRow("fewer than series") << 5 << 9 << 7;
    QTest::newRow("more stays than flights") << 40 << 300 << 50;
    QTest::newRow("more craft than flights") << 120 << 40 << 35;
    QTest::newRow("stays without flights") << 3 << 0 << 0;
}

void TestGeneratedCatalogue::sizes()
{
    QFETCH(const int, spacecraft);
    QFETCH(const int, dockings);
    QFETCH(const int, flights);
    const GeneratedCatalogue catalogue(spacecraft, dockings, flights);
    QCOMPARE(catalogue.count(Collection::Spacecraft), spacecraft);
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    catalogue.writeTo(mirror.database());
    QCOMPARE(valueOf(SpacecraftStore(mirror.database()).count({})), spacecraft);
    QCOMPARE(valueOf(DockingStore(mirror.database()).count({})), dockings);
    QCOMPARE(valueOf(FlightStore(mirror.database()).count({})), flights);
}

void TestGeneratedCatalogue::oneOfAMillion()
{
    const GeneratedCatalogue catalogue(1'000'000, 1'000'000, 1'000'000);
    for (const Collection collection : collections) {
        const DecodedPage page = decodedPage(catalogue, collection, 999'950);
        QCOMPARE(page.ids.size(), 50);
        QCOMPARE(page.problems.size(), 0);
    }
}

QTEST_GUILESS_MAIN(TestGeneratedCatalogue)
#include "tst_generatedcatalogue.moc"
