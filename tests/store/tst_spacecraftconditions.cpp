// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "problemstore.h"
#include "spacecraftstore.h"
#include "temporarymirror.h"

#include <QTest>

#include <functional>

using namespace Skydock;

namespace {

constexpr qint64 dayMs = 86'400'000;

SpacecraftQuery query(const std::function<void(SpacecraftQuery &)> &set)
{
    SpacecraftQuery made;
    set(made);
    return made;
}

StayFixture stay(qint64 id, qint64 craft, qint64 station, const char *docking, const char *departure)
{
    StayFixture made;
    made.id = id;
    made.craftId = craft;
    made.flightId = id;
    made.stationId = station;
    made.locationId = station;
    made.docking = QLatin1String(docking);
    made.departure = QLatin1String(departure);
    return made;
}

QString flight(qint64 id, qint64 craft, const char *launch, const char *end)
{
    const QString ended = *end ? QStringLiteral(R"("%1")").arg(QLatin1String(end)) : QStringLiteral("null");
    return QStringLiteral(R"({"id": %1, "launch": {"id": "l%1", "net": "%2"}, "mission_end": %3, )"
                          R"("spacecraft": {"id": %4, "name": "x"}})")
        .arg(id)
        .arg(QLatin1String(launch), ended)
        .arg(craft);
}

} // namespace

Q_DECLARE_METATYPE(Skydock::SpacecraftQuery)

// The filters that the API cannot be asked.
class TestSpacecraftConditions : public QObject
{
    Q_OBJECT
private:
    TemporaryMirror m_mirror{TemporaryMirror::Content::Empty};

private slots:
    void initTestCase()
    {
        m_mirror.write(stayPage({
            stay(11, 1, 4, "2020-01-01T00:00:00Z", "2020-01-03T00:00:00Z"), // two days at 4
            stay(12, 1, 5, "2020-02-01T00:00:00Z", "2020-08-01T00:00:00Z"), // half a year at 5
            stay(13, 2, 4, "2021-01-01T00:00:00Z", ""),                     // still there
            stay(14, 3, 5, "2022-01-02T00:00:00Z", "2022-01-01T00:00:00Z"), // inverted
            stay(15, 3, 5, "2999-01-01T00:00:00Z", ""),                     // planned
        }));
        m_mirror.write(decodedResults(flight(11, 1, "2019-12-31T23:00:00Z", "2020-09-01T00:00:00Z") + u',' +
                                          flight(13, 2, "2020-12-31T00:00:00Z", "") + u',' +
                                          flight(14, 3, "1966-03-16T00:00:00Z", ""),
                                      Collection::SpacecraftFlights));
        const QString agency = QStringLiteral(
            R"("spacecraft_config": {"id": 9, "name": "x", "agency": {"id": 44, "name": "NASA"}, )"
            R"("family": [{"id": 3, "name": "Dragon"}, {"id": 4, "name": "Dragon 2"}]})");
        const QString picture =
            QStringLiteral("\"image\": {\"id\": 1, \"image_url\": \"https://example.org/p.jpg\"}");
        const DecodedPage page =
            craftPage({{1, QStringLiteral("one"), agency},
                       {2, QStringLiteral("two"), QStringLiteral(R"("in_space": true, )") + picture},
                       {3, QStringLiteral("three"), QStringLiteral(R"("in_space": "perhaps")")}});
        m_mirror.write(page);
        QVERIFY(ProblemStore(m_mirror.database()).replace(page, Collection::Spacecraft, 0));
        DecodedPage others;
        others.problems = {{recordName(Collection::SpacecraftStatuses, 2), {}, QStringLiteral("x")},
                           {recordName(Collection::SpacecraftFlights, 1), {}, QStringLiteral("x")}};
        QVERIFY(ProblemStore(m_mirror.database()).replace(others, Collection::Spacecraft, 0));
    }

    void narrow_data()
    {
        QTest::addColumn<SpacecraftQuery>("asked");
        QTest::addColumn<QList<qint64>>("expected");
        const auto row = [](const char *name, const std::function<void(SpacecraftQuery &)> &set,
                            const QList<qint64> &ids) { QTest::newRow(name) << query(set) << ids; };
        const HostKey four{HostKind::Station, 4};
        const HostKey five{HostKind::Station, 5};
        row("agency", [](auto &q) { q.agencyIds = {44, 45}; }, {1});
        row("family", [](auto &q) { q.familyIds = {4}; }, {1});
        row("either family, once", [](auto &q) { q.familyIds = {3, 4}; }, {1});
        row("decade of the first launch", [](auto &q) { q.decades = {2010}; }, {1});
        row("decade before 1970", [](auto &q) { q.decades = {1960}; }, {3});
        row("visited", [&](auto &q) { q.visitedHosts = {four}; }, {1, 2});
        row("visited either", [&](auto &q) { q.visitedHosts = {four, five}; }, {1, 2, 3});
        row("visited a host of another kind",
            [&](auto &q) {
                q.visitedHosts = {{HostKind::Payload, 4}};
            },
            {});
        row("photograph", [](auto &q) { q.hasPhotograph = true; }, {2});
        row("no photograph", [](auto &q) { q.hasPhotograph = false; }, {1, 3});
        row("problems", [](auto &q) { q.hasProblems = true; }, {3});
        row("no problems", [](auto &q) { q.hasProblems = false; }, {1, 2});
        row("a long stay, open ones until now", [](auto &q) { q.stayAtLeastMs = 100 * dayMs; }, {1, 2});
        row("a short stay, no inverted or planned one", [](auto &q) { q.stayLessThanMs = 7 * dayMs; }, {1});
        row("a length between",
            [](auto &q) {
                q.stayAtLeastMs = 100 * dayMs;
                q.stayLessThanMs = 200 * dayMs;
            },
            {1});
        row("that stay at that host",
            [&](auto &q) {
                q.stayAtLeastMs = 100 * dayMs;
                q.visitedHosts = {four};
            },
            {2});
    }
    void narrowByYears_data()
    {
        QTest::addColumn<SpacecraftQuery>("asked");
        QTest::addColumn<QList<qint64>>("expected");
        const auto row = [](const char *name, const std::function<void(SpacecraftQuery &)> &set,
                            const QList<qint64> &ids) { QTest::newRow(name) << query(set) << ids; };
        row("in flight in a year it only ended", [](auto &q) { q.flownFromYear = 2020; }, {1, 2});
        row("in flight until a year", [](auto &q) { q.flownUntilYear = 2019; }, {1, 3});
        row("still in flight", [](auto &q) { q.flownFromYear = 2024; }, {2});
        row("an end unknown, and down",
            [](auto &q) {
                q.flownFromYear = 1967;
                q.flownUntilYear = 2000;
            },
            {});
        row("in that very year",
            [](auto &q) {
                q.flownFromYear = 1966;
                q.flownUntilYear = 1966;
            },
            {3});
    }

    void narrowByYears() { narrow(); }

    void narrow()
    {
        QFETCH(const SpacecraftQuery, asked);
        const SpacecraftStore store(m_mirror.database());
        QTEST(valueOf(store.ids(asked, 0, -1)), "expected");
        QFETCH(const QList<qint64>, expected);
        QCOMPARE(valueOf(store.count(asked)), int(expected.size()));
    }
};

QTEST_GUILESS_MAIN(TestSpacecraftConditions)
#include "tst_spacecraftconditions.moc"
