// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverclient.h"
#include "testclock.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

using List = SyncCollection;

constexpr LaunchLibraryOptions small{.spacecraft = 130, .dockings = 120, .flights = 160, .callsPerWindow = 0};

QString pathOf(List collection)
{
    return servedEndpoint(collection).path;
}

} // namespace

/// The lists' order and pages, and what is no list.
class TestLaunchLibraryPages : public QObject
{
    Q_OBJECT
private slots:
    void ordering_data();
    void ordering();
    void tiesHaveNoOrder();
    void withoutOrder();
    void pages_data();
    void pages();
    void addressesOfPages();
    void refusals_data();
    void refusals();

private:
    TestClock m_clock;
    LaunchLibraryServer m_server{&m_clock, small};
    ServerClient m_client{m_server};
};

void TestLaunchLibraryPages::ordering_data()
{
    QTest::addColumn<QString>("ordering");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char *ordering, const QList<qint64> &ids) {
        QTest::newRow(ordering) << QString::fromLatin1(ordering) << ids;
    };
    row("id", {1, 2, 3, 4, 5});
    row("-id", {5, 4, 3, 2, 1});
    row("time_docked", {4, 2, 3, 1, 5}); // as durations and not as texts; unknown last
    row("-time_docked", {5, 1, 3, 2, 4});
    row("flights_count,id", {1, 3, 5, 2, 4});
    row("-flights_count,-id", {4, 2, 5, 3, 1});
    row("nonsense,-id", {5, 4, 3, 2, 1});
    row("name,id", {1, 2, 3, 4, 5}); // a spacecraft's name is none of the orderings
}

void TestLaunchLibraryPages::ordering()
{
    QFETCH(const QString, ordering);
    LaunchLibraryServer server(&m_clock, {.spacecraft = 5, .dockings = 0, .flights = 0, .callsPerWindow = 0});
    const QList<QJsonValue> docked{u"P100DT1S"_s, u"PT23H"_s, u"P9D"_s, u"P0D"_s, QJsonValue()};
    for (int i = 0; i < docked.size(); ++i)
        server.catalogue().edit(List::Spacecraft, i + 1,
                                {{u"time_docked"_s, docked.at(i)},
                                 {u"flights_count"_s, i % 2},
                                 {u"name"_s, QString(QChar(ushort(u'z' - i)))}});
    QTEST(ServerClient(server).list(pathOf(List::Spacecraft), u"ordering="_s + ordering).ids(), "ids");
}

void TestLaunchLibraryPages::tiesHaveNoOrder()
{
    using TwoAnswers = std::pair<QList<qint64>, QList<qint64>>;
    const auto firstTwo = [&](quint32 seed) {
        LaunchLibraryOptions options = small;
        options.seed = seed;
        LaunchLibraryServer server(&m_clock, options);
        ServerClient client(server);
        const QString query = u"ordering=-flights_count&limit=100"_s;
        const QList<qint64> first = client.list(pathOf(List::Spacecraft), query).ids();
        return TwoAnswers(first, client.list(pathOf(List::Spacecraft), query).ids());
    };
    const TwoAnswers answers = firstTwo(1);
    QVERIFY2(answers.first != answers.second, "from request to request");
    QCOMPARE(firstTwo(1), answers);
    QVERIFY(firstTwo(2) != answers);
    const ServedTable &table = m_server.catalogue().table(List::Spacecraft);
    const auto flights = [&](qint64 id) { return table.record(id).value("flights_count"_L1).toInt(); };
    QVERIFY(std::is_sorted(answers.second.cbegin(), answers.second.cend(),
                           [&](qint64 a, qint64 b) { return flights(a) > flights(b); }));
}

void TestLaunchLibraryPages::withoutOrder()
{
    LaunchLibraryServer server(&m_clock, small);
    ServerClient client(server);
    const QString path = pathOf(List::Flights);
    QList<qint64> ids = client.allIds(path, {});
    QVERIFY2(!std::is_sorted(ids.cbegin(), ids.cend()), "not by id");
    QCOMPARE(client.allIds(path, u"ordering=id"_s), ids); // flights know no ordering
    server.catalogue().edit(List::Flights, 17, {{u"destination"_s, u"Moon"_s}});
    ids.removeOne(17);
    QCOMPARE(client.allIds(path, {}), ids << 17);
}

void TestLaunchLibraryPages::pages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("rows");
    QTest::newRow("as it comes") << QString() << 0 << 10;
    QTest::newRow("25 rows") << u"limit=25"_s << 0 << 25;
    QTest::newRow("most") << u"limit=100"_s << 0 << 100;
    QTest::newRow("more than most") << u"limit=1000"_s << 0 << 100;
    QTest::newRow("no rows") << u"limit=0"_s << 0 << 10;
    QTest::newRow("fewer than none") << u"limit=-1"_s << 0 << 10;
    QTest::newRow("no number") << u"limit=all&offset=start"_s << 0 << 10;
    QTest::newRow("further on") << u"limit=20&offset=30"_s << 30 << 20;
    QTest::newRow("the end") << u"limit=100&offset=100"_s << 100 << 30;
    QTest::newRow("behind the end") << u"limit=10&offset=130"_s << 130 << 0;
    QTest::newRow("before the beginning") << u"offset=-5"_s << 0 << 10;
    QTest::newRow("unknown parameters") << u"colour=red&offset=3"_s << 3 << 10;
    QTest::newRow("a boolean that is none") << u"in_space=perhaps"_s << 0 << 10;
}

void TestLaunchLibraryPages::pages()
{
    QFETCH(const QString, query);
    QFETCH(const int, first);
    QFETCH(const int, rows);
    const QString path = pathOf(List::Spacecraft);
    const ServerAnswer answer = m_client.list(path, query + u"&ordering=id"_s);
    QCOMPARE(answer.ids(), m_client.allIds(path, u"ordering=id"_s).mid(first, rows));
    QCOMPARE(answer.records().size(), rows);
    QCOMPARE(answer.member("count"_L1), QJsonValue(130));
    QCOMPARE(answer.member("next"_L1).isNull(), first + rows >= 130);
    QCOMPARE(answer.member("previous"_L1).isNull(), first == 0);
}

void TestLaunchLibraryPages::addressesOfPages()
{
    const QString query = u"search=a%26b+c&limit=1&offset=1&in_space=false&search=a"_s;
    const ServerAnswer answer = m_client.list(pathOf(List::Spacecraft), query);
    const QString base =
        m_server.baseUrl().toString() + u"/2.3.0/spacecraft/?format=api&in_space=false&limit=1"_s;
    QCOMPARE(answer.member("next"_L1).toString(), base + u"&offset=2&search=a"_s);
    QCOMPARE(answer.member("previous"_L1).toString(), base + u"&search=a"_s);
    const ServerAnswer quoted = m_client.list(pathOf(List::Spacecraft), u"search=%22e+e%22,%2B,&limit=1"_s);
    QCOMPARE(quoted.status, 200);
    const ServerAnswer more = m_client.list(pathOf(List::SpaceStations), u"search=s%2Ca&limit=1"_s);
    QVERIFY(more.member("next"_L1).toString().endsWith(u"&limit=1&offset=1&search=s%2Ca"_s));
}

void TestLaunchLibraryPages::refusals_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *target, int status, const char *member) {
        QTest::newRow(target) << QString::fromLatin1(target) << status << QString::fromLatin1(member);
    };
    row("/2.3.0/spacecraft/?format=json&status=99", 400, "status");
    row("/2.3.0/spacecraft/?format=json&status=active", 400, "status");
    row("/2.3.0/spacecraft/?format=json&spacecraft_config=12345", 400, "spacecraft_config");
    row("/2.3.0/docking_events/?format=json&docking__gt=yesterday", 400, "docking__gt");
    row("/2.3.0/docking_events/?format=json&docking_location__id=port", 400, "docking_location__id");
    row("/2.3.0/spacecraft_flights/?format=json&spacecraft=99999", 400, "spacecraft");
    row("/2.3.0/spacecraft_flights/?format=json&mission_end__year=x", 400, "mission_end__year");
    row("/2.0.0/spacecraft/flight/?format=json&spacecraft=99999", 400, "spacecraft");
    row("/2.3.0/space_stations/?format=json&status=7", 400, "status");
    row("/2.3.0/spacecraft/99999/?format=json", 404, "detail");
    row("/2.0.0/spacecraft/flight/99999/?format=json", 404, "detail");
    row("/2.3.0/spacecraft/x/?format=json", 404, "");
    row("/2.3.0/moons/?format=json", 404, "");
    row("/", 404, "");
    row("/2.3.0/spacecraft/", 200, "");
    row("/2.3.0/spacecraft/?format=api", 200, "");
    row("/2.3.0/spacecraft/1/", 200, "");
    row("/2.3.0/spacecraft?format=json", 301, "");
    row("/images/none.png", 404, "");
}

void TestLaunchLibraryPages::refusals()
{
    QFETCH(const QString, target);
    QFETCH(const QString, member);
    const ServerAnswer answer = m_client.ask(target);
    QTEST(answer.status, "status");
    QCOMPARE(answer.type.startsWith("application/json"), !member.isEmpty());
    QCOMPARE(answer.json().keys(), member.isEmpty() ? QStringList() : QStringList{member});
    QCOMPARE(answer.json().value(member).isArray(), answer.status == 400);
}

QTEST_GUILESS_MAIN(TestLaunchLibraryPages)
#include "tst_launchlibrarypages.moc"
