// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequest.h"
#include "dockingstore.h"
#include "flightstore.h"
#include "randomsearch.h"
#include "serverclient.h"
#include "sharedspacecraftindex.h"
#include "spacecraftstore.h"
#include "temporarymirror.h"
#include "testclock.h"
#include "utctime.h"

#include <QTest>
#include <QUrlQuery>

using namespace Skydock;
using namespace Qt::StringLiterals;

// One question, two answerers: queries from the documented grammar, made at random, asked of a server over HTTP and of a
// mirror that holds the same records, by SQL and by its index in memory, give the same ids in the same order.

namespace {

// Few enough stays and flights for one page: the server has no stable order for ties.
constexpr LaunchLibraryOptions size{.spacecraft = 160, .dockings = 95, .flights = 95, .callsPerWindow = 0};
constexpr quint32 seeds = 8;
constexpr int queriesPerSeed = 150;

std::optional<bool> perhaps(Chance &chance, int oneIn)
{
    return chance.oneIn(oneIn) ? std::optional(chance.oneIn(2)) : std::nullopt;
}

QStringList namesIn(const ServedTable &table)
{
    QStringList names;
    for (const QJsonObject &record : table.records())
        names << record.value("name"_L1).toString();
    names.removeAll(QString());
    return names;
}

} // namespace

class TestQueryDifferential : public QObject
{
    Q_OBJECT

    TestClock m_clock;
    LaunchLibraryServer m_server{&m_clock, size};
    ServerClient m_client{m_server};
    TemporaryMirror m_mirror{TemporaryMirror::Content::Empty};
    QList<QJsonObject> m_craft;
    QList<QJsonObject> m_stays;
    QStringList m_names;

    static QString pathAndQuery(ApiRequest request, int offset)
    {
        request.offset = offset;
        return request.url(QUrl(u"http://localhost"_s))
            .toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    QList<QJsonObject> ask(const ApiRequest &request)
    {
        QList<QJsonObject> records;
        for (int offset = 0;; offset += ApiRequest::mostRows) {
            const ServerAnswer answer = m_client.ask(pathAndQuery(request, offset));
            if (answer.status != 200)
                qFatal("%s: %d", qPrintable(pathAndQuery(request, offset)), answer.status);
            records += answer.records();
            if (answer.member("next"_L1).isNull())
                return records;
        }
    }
    void mirror(const ApiRequest &request, Collection collection)
    {
        for (int offset = 0;; offset += ApiRequest::mostRows) {
            const QByteArray body = m_client.ask(pathAndQuery(request, offset)).body;
            const DecodedPage page = valueOf(decodePage(body, collection, request.origin(1000)));
            m_mirror.write(page);
            if (page.rows < ApiRequest::mostRows)
                return;
        }
    }
    static qint64 idOf(const QJsonObject &record, QLatin1StringView member)
    {
        return record.value(member).toObject().value("id"_L1).toInteger();
    }
    static QList<qint64> idsOf(const QList<QJsonObject> &records)
    {
        QList<qint64> ids;
        for (const QJsonObject &record : records)
            ids << record.value("id"_L1).toInteger();
        return ids;
    }
    /// Neighbours that the ordering does not tell apart, by id: the server has no order for them.
    static QList<qint64> idsWithTiesById(QList<QJsonObject> records, const QString &member)
    {
        for (auto from = records.begin(); from != records.end();) {
            const QJsonValue key = from->value(member);
            const auto to = std::find_if(from, records.end(), [&](const QJsonObject &record) {
                return !member.isEmpty() && record.value(member) != key;
            });
            std::sort(from, to, [](const QJsonObject &a, const QJsonObject &b) {
                return a.value("id"_L1).toInteger() < b.value("id"_L1).toInteger();
            });
            from = to;
        }
        return idsOf(records);
    }
    SpacecraftQuery randomSpacecraftQuery(Chance &chance) const;
    DockingQuery randomDockingQuery(Chance &chance) const;

private slots:
    void initTestCase();
    void spacecraft_data() { seedRows(); }
    void spacecraft();
    void dockings_data() { seedRows(); }
    void dockings();
    void flights();

private:
    static void seedRows()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
};

void TestQueryDifferential::initTestCase()
{
    ApiRequest spacecraft{.endpoint = ApiEndpoint::Spacecraft, .ordering = {u"id"_s}};
    mirror(spacecraft, Collection::Spacecraft);
    mirror({.endpoint = ApiEndpoint::DockingEvents}, Collection::DockingEvents);
    mirror({.endpoint = ApiEndpoint::SpacecraftFlights}, Collection::SpacecraftFlights);
    m_craft = ask(spacecraft);
    m_stays = ask({.endpoint = ApiEndpoint::DockingEvents});
    m_names = namesIn(m_server.catalogue().table(SyncCollection::Spacecraft)) +
              namesIn(m_server.catalogue().table(SyncCollection::DockingLocations)) +
              namesIn(m_server.catalogue().table(SyncCollection::SpaceStations));
    QVERIFY(m_names.size() > 160);
    QCOMPARE(m_stays.size(), size.dockings);
}

SpacecraftQuery TestQueryDifferential::randomSpacecraftQuery(Chance &chance) const
{
    using F = SpacecraftField;
    SpacecraftQuery query;
    query.scope = SearchScope::Api;
    if (!chance.oneIn(3))
        query.search = searchText(chance, m_names);
    query.inSpace = perhaps(chance, 4);
    query.isPlaceholder = perhaps(chance, 4);
    if (chance.oneIn(12))
        query.name = chance.of(m_names);
    if (chance.oneIn(4))
        query.statusIds = {idOf(chance.of(m_craft), "status"_L1)};
    if (chance.oneIn(6))
        query.configurationIds = {idOf(chance.of(m_craft), "spacecraft_config"_L1)};
    for (int i = chance.below(3); i > 0; --i) {
        const F field =
            chance.of(QList<F>{F::Id, F::TimeInSpace, F::TimeDocked, F::FlightsCount, F::MissionEndsCount});
        query.ordering.keys << SortKey<F>{field, chance.oneIn(2)};
    }
    return query;
}

void TestQueryDifferential::spacecraft()
{
    QFETCH(quint32, seed);
    Chance chance(seed);
    const SpacecraftStore store(m_mirror.database());
    SharedSpacecraftIndex index(m_mirror.path());
    const SpacecraftStore indexed(m_mirror.database(), &index);
    int found = 0;
    for (int i = 0; i < queriesPerSeed; ++i) {
        const SpacecraftQuery query = randomSpacecraftQuery(chance);
        const ApiRequest request = requestFor(query);
        const QList<qint64> there = idsOf(ask(request));
        const QList<qint64> here = valueOf(store.ids(query, 0, -1));
        QVERIFY2(here == there, qPrintable(pathAndQuery(request, 0)));
        QCOMPARE(valueOf(store.count(query)), int(there.size()));
        QVERIFY2(valueOf(indexed.ids(query, 0, -1)) == there, qPrintable(pathAndQuery(request, 0)));
        QCOMPARE(valueOf(indexed.count(query)), int(there.size()));
        found += int(there.size());
    }
    QVERIFY(found > queriesPerSeed); // the questions are not all about nothing
}

DockingQuery TestQueryDifferential::randomDockingQuery(Chance &chance) const
{
    DockingQuery query;
    if (!chance.oneIn(3))
        query.search = searchText(chance, m_names);
    const auto instant = [&] { return parseUtc(chance.of(m_stays).value("docking"_L1).toString()); };
    for (auto *bound : {&query.dockingGt, &query.dockingGte, &query.dockingLt, &query.dockingLte}) {
        if (chance.oneIn(8))
            *bound = instant();
    }
    if (chance.oneIn(8))
        query.locationId = idOf(chance.of(m_stays), "docking_location"_L1);
    // Not every stay has one; the server refuses an id that does not exist.
    if (const qint64 flight = idOf(chance.of(m_stays), "flight_vehicle_chaser"_L1);
        flight && chance.oneIn(12))
        query.chaserFlightId = flight;
    if (const qint64 station = idOf(chance.of(m_stays), "space_station_target"_L1);
        station && chance.oneIn(8))
        query.targetStationId = station;
    query.docked = perhaps(chance, 5);
    if (chance.oneIn(2))
        query.ordering.keys = {
            {chance.oneIn(2) ? DockingField::Docking : DockingField::Departure, chance.oneIn(2)}};
    return query;
}

void TestQueryDifferential::dockings()
{
    QFETCH(quint32, seed);
    Chance chance(seed);
    const DockingStore store(m_mirror.database());
    int found = 0;
    for (int i = 0; i < queriesPerSeed; ++i) {
        const DockingQuery query = randomDockingQuery(chance);
        const ApiRequest request = requestFor(query);
        const QString member =
            request.ordering.isEmpty() ? QString() : QString(request.ordering.first()).remove(u'-');
        const QList<qint64> there = idsWithTiesById(ask(request), member);
        const QList<qint64> here = valueOf(store.ids(query, 0, -1));
        QVERIFY2(here == there, qPrintable(pathAndQuery(request, 0)));
        found += int(there.size());
    }
    QVERIFY(found > queriesPerSeed);
}

void TestQueryDifferential::flights()
{
    const FlightStore store(m_mirror.database());
    QSet<qint64> craft;
    for (const QJsonObject &flight : ask({.endpoint = ApiEndpoint::SpacecraftFlights}))
        craft << flight.value("spacecraft"_L1).toObject().value("id"_L1).toInteger();
    QVERIFY(craft.size() > 10);
    for (const qint64 id : std::as_const(craft)) {
        FlightQuery query;
        query.spacecraftId = id;
        const QList<qint64> there = idsWithTiesById(ask(requestFor(query)), {});
        QCOMPARE(valueOf(store.ids(query, 0, -1)), there);
    }
}

QTEST_GUILESS_MAIN(TestQueryDifferential)
#include "tst_querydifferential.moc"
