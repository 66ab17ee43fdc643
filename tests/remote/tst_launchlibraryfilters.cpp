// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpath.h"
#include "serverclient.h"
#include "testclock.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Skydock::SyncCollection)

namespace {

using List = SyncCollection;

constexpr LaunchLibraryOptions small{.spacecraft = 130, .dockings = 120, .flights = 160, .callsPerWindow = 0};

QString pathOf(List collection)
{
    return servedEndpoint(collection).path;
}

/// The ids of the records of which a member is this.
QList<qint64> idsWhere(const ServedTable &table, const QString &path,
                       const std::function<bool(QJsonValue)> &is)
{
    QList<qint64> ids;
    for (const QJsonObject &record : table.records()) {
        if (is(valueAt(record, path)))
            ids << record.value("id"_L1).toInteger();
    }
    return ids;
}

} // namespace

/// The lists' filters and their search, as Launch Library documents them.
class TestLaunchLibraryFilters : public QObject
{
    Q_OBJECT
private slots:
    void filters_data();
    void filters();
    void bounds_data();
    void bounds();
    void missionEnds();
    void search_data();
    void search();
    void searchesDockings();

private:
    TestClock m_clock;
    LaunchLibraryServer m_server{&m_clock, small};
    ServerClient m_client{m_server};
};

void TestLaunchLibraryFilters::filters_data()
{
    QTest::addColumn<SyncCollection>("list");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QVariant>("expected");
    const auto row = [](List list, const char *query, const char *path, const QVariant &expected) {
        QTest::newRow(query) << list << QString::fromLatin1(query) << QString::fromLatin1(path) << expected;
    };
    row(List::Spacecraft, "in_space=true", "in_space", true);
    row(List::Spacecraft, "in_space=False", "in_space", false);
    row(List::Spacecraft, "is_placeholder=1", "is_placeholder", true);
    row(List::Spacecraft, "name=Gemini 8", "name", u"Gemini 8"_s);
    row(List::Spacecraft, "name=gemini 8", "name", u"no such name"_s);
    row(List::Spacecraft, "spacecraft_config=7", "spacecraft_config/id", 7);
    row(List::Spacecraft, "status=4", "status/id", 4);
    row(List::Spacecraft, "status=4&status=1", "status/id", 1);
    row(List::DockingEvents, "docking_location__id=33", "docking_location/id", 33);
    row(List::DockingEvents, "docking_location__id=99999", "docking_location/id", 99999);
    row(List::DockingEvents, "flight_vehicle_chaser__id=3", "flight_vehicle_chaser/id", 3);
    row(List::DockingEvents, "space_station_target__id=18", "space_station_target/id", 18);
    row(List::DockingEvents, "docked=true", "departure", QVariant());
    row(List::Flights, "spacecraft=5", "spacecraft/id", 5);
    row(List::LegacyFlights, "spacecraft=5", "spacecraft/id", 5);
    row(List::SpaceStations, "status=1", "status/id", 1);
    row(List::SpaceStations, "name=Mir", "name", u"Mir"_s);
    row(List::SpaceStations, "id=18", "id", 18);
}

void TestLaunchLibraryFilters::filters()
{
    QFETCH(const SyncCollection, list);
    QFETCH(const QString, query);
    QFETCH(const QString, path);
    QFETCH(const QVariant, expected);
    const QList<qint64> ids = idsWhere(m_server.catalogue().table(list), path, [&](const QJsonValue &value) {
        return value == QJsonValue::fromVariant(expected);
    });
    const ServerAnswer answer = m_client.list(pathOf(list), query);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.member("count"_L1), QJsonValue(ids.size()));
    QCOMPARE(m_client.allIds(pathOf(list), query), ids);
    QVERIFY(expected.toString().contains(u"no such"_s) || expected == 99999 || !ids.isEmpty());
}

void TestLaunchLibraryFilters::bounds_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("at");
    QTest::addColumn<bool>("after");
    QTest::newRow("gt") << u"docking__gt"_s << false << false << true;
    QTest::newRow("gte") << u"docking__gte"_s << false << true << true;
    QTest::newRow("lt") << u"docking__lt"_s << true << false << false;
    QTest::newRow("lte") << u"docking__lte"_s << true << true << false;
}

void TestLaunchLibraryFilters::bounds()
{
    QFETCH(const QString, parameter);
    QFETCH(const bool, before);
    QFETCH(const bool, at);
    QFETCH(const bool, after);
    const ServedTable &events = m_server.catalogue().table(List::DockingEvents);
    const QString limit = events.record(40).value("docking"_L1).toString();
    const QList<qint64> ids = idsWhere(events, u"docking"_s, [&](const QJsonValue &docking) {
        const int order = docking.toString().compare(limit); // ISO 8601 sorts as text
        return order == 0 ? at : (order < 0 ? before : after);
    });
    QCOMPARE(m_client.allIds(pathOf(List::DockingEvents), parameter + u'=' + limit), ids);
    QVERIFY(!ids.isEmpty() && ids.size() < events.ids().size());
}

void TestLaunchLibraryFilters::missionEnds()
{
    const ServedTable &flights = m_server.catalogue().table(List::Flights);
    const QString path = pathOf(List::Flights);
    const auto starting = [&](const QString &text) {
        return idsWhere(flights, u"mission_end"_s,
                        [&](const QJsonValue &end) { return end.toString().startsWith(text); });
    };
    const QList<qint64> in2009 = starting(u"2009-"_s);
    QVERIFY(!in2009.isEmpty());
    QCOMPARE(m_client.allIds(path, u"mission_end__year=2009"_s), in2009);
    QCOMPARE(m_client.allIds(path, u"mission_end__gte=2009-01-01&mission_end__lt=2010-01-01T00:00:00Z"_s),
             in2009);
    QCOMPARE(m_client.allIds(path, u"mission_end__year=2009,2010"_s).size(),
             in2009.size() + starting(u"2010-"_s).size());
}

void TestLaunchLibraryFilters::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char *text, const QList<qint64> &ids) {
        QTest::newRow(text) << QString::fromUtf8(text) << ids;
    };
    row("dragon", {1, 2});
    row("DRAGON resilience", {2});
    row("resilience,dragon", {2});
    row("\"Crew Dragon\"", {1, 2});
    row("\"Dragon Crew\"", {});
    row("'dragon endeavour'", {1});
    row("союз", {3});
    row("Zarya", {3}); // of the configuration
    row("союз zarya", {3});
    row("100%", {4});
    row("100_", {});
    row("\"quoted\"", {4});
    row("\"\\\"quoted\\\" <b>\"", {4});
    row("<b>", {4});
    row("", {1, 2, 3, 4});
    row(" , ", {1, 2, 3, 4});
    row("O'Neill", {4});
    row("No. 7", {}); // serial numbers are not searched
}

void TestLaunchLibraryFilters::search()
{
    QFETCH(const QString, text);
    LaunchLibraryServer server(&m_clock, {.spacecraft = 4, .dockings = 0, .flights = 0, .callsPerWindow = 0});
    ServerClient client(server);
    const QStringList names{u"Crew Dragon Endeavour"_s, u"Crew Dragon Resilience"_s, u"Союз МС-10"_s,
                            u"100% \"quoted\" <b>O'Neill</b>"_s};
    QCOMPARE(server.catalogue().table(List::Spacecraft).ids(), QList<qint64>({1, 2, 3, 4}));
    for (int i = 0; i < names.size(); ++i)
        server.catalogue().edit(
            List::Spacecraft, i + 1,
            {{u"name"_s, names.at(i)},
             {u"serial_number"_s, u"No. 7"_s},
             {u"spacecraft_config"_s, QJsonObject{{u"name"_s, i == 2 ? u"Zarya"_s : u"X"_s}}}});
    const QString query = u"search="_s + QString::fromLatin1(QUrl::toPercentEncoding(text));
    QTEST(client.list(pathOf(List::Spacecraft), query).ids(), "ids");
}

void TestLaunchLibraryFilters::searchesDockings()
{
    const auto found = [&](const QString &text) {
        return m_client.list(pathOf(List::DockingEvents), u"limit=100&search="_s + text).records();
    };
    const QList<QJsonObject> atMir = found(u"mir"_s);
    QVERIFY(!atMir.isEmpty());
    for (const QJsonObject &event : atMir)
        QCOMPARE(valueAt(event, u"space_station_target/name"), QJsonValue(u"Mir"_s));
    QVERIFY(!found(u"\"harmony zenith\" cargo"_s).isEmpty());
    QVERIFY(!found(u"hubble"_s).isEmpty());
    QVERIFY2(found(u"falcon"_s).isEmpty(), "launches are not searched");
}

QTEST_GUILESS_MAIN(TestLaunchLibraryFilters)
#include "tst_launchlibraryfilters.moc"
