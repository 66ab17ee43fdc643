// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetstore.h"

#include "fixtures.h"
#include "flightstore.h"
#include "generatedcatalogue.h"
#include "spacecraftstore.h"
#include "temporarymirror.h"

#include <QDateTime>
#include <QMap>
#include <QTest>

#include <functional>

using namespace Skydock;

namespace {

using CountsById = QMap<qint64, int>;

CountsById countsOf(const QList<Facet> &facets, FacetKind kind)
{
    CountsById counts;
    for (const FilterChoice &value : facets[qsizetype(kind)].values)
        counts[value.id] = value.count;
    return counts;
}

/// "Active 2|Retired 1"
QString textOf(const QList<Facet> &facets, FacetKind kind)
{
    QStringList texts;
    for (const FilterChoice &value : facets[qsizetype(kind)].values)
        texts << QStringLiteral("%1 %2")
                     .arg(value.name.isEmpty() ? QString::number(value.id) : value.name)
                     .arg(value.count);
    return texts.join(u'|');
}

SpacecraftQuery query(const std::function<void(SpacecraftQuery &)> &set)
{
    SpacecraftQuery made;
    set(made);
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Skydock::SpacecraftQuery)

class TestFacetStore : public QObject
{
    Q_OBJECT
private:
    TemporaryMirror m_mirror{TemporaryMirror::Content::Empty};

    QList<Facet> facets(const SpacecraftQuery &query)
    {
        return valueOf(FacetStore(m_mirror.database()).facets(query));
    }
    std::optional<qint64> decadeOf(qint64 craftId)
    {
        FlightQuery flights;
        flights.spacecraftId = craftId;
        std::optional<qint64> first;
        for (const Flight &flight : valueOf(FlightStore(m_mirror.database()).rows(flights, 0, -1))) {
            if (flight.launchNetMs && (!first || *flight.launchNetMs < *first))
                first = flight.launchNetMs;
        }
        if (!first)
            return {};
        return QDateTime::fromMSecsSinceEpoch(*first, Qt::UTC).date().year() / 10 * 10;
    }
    /// The values of one craft, from its whole record.
    QList<qint64> valuesOf(qint64 id, FacetKind kind)
    {
        const Spacecraft craft = valueOf(SpacecraftStore(m_mirror.database()).spacecraft(id));
        const auto list = [](std::optional<qint64> value) {
            return value ? QList<qint64>{*value} : QList<qint64>();
        };
        const auto truth = [](std::optional<bool> value) {
            return value ? QList<qint64>{*value ? 1 : 0} : QList<qint64>();
        };
        const Configuration configuration = craft.configuration.value_or(Configuration{});
        QList<qint64> families;
        for (const Family &family : configuration.families)
            families << family.id;
        switch (kind) {
        case FacetKind::Status:
            return list(craft.statusId);
        case FacetKind::Type:
            return list(configuration.typeId);
        case FacetKind::InSpace:
            return truth(craft.inSpace);
        case FacetKind::Crew:
            return truth(configuration.detail ? configuration.detail->humanRated : std::nullopt);
        case FacetKind::Decade:
            return list(decadeOf(id));
        case FacetKind::Agency:
            return configuration.agency ? QList<qint64>{configuration.agency->id} : QList<qint64>();
        case FacetKind::Family:
            return families;
        case FacetKind::Configuration:
            return craft.configuration ? QList<qint64>{configuration.id} : QList<qint64>();
        }
        return {};
    }
    /// One craft after another, without the store's counting.
    CountsById countedByHand(SpacecraftQuery query, FacetKind kind)
    {
        CountsById counts;
        for (const qint64 chosen : chosenIn(query, kind))
            counts[chosen] = 0;
        chooseIn(query, kind, {});
        for (const qint64 id : valueOf(SpacecraftStore(m_mirror.database()).ids(query, 0, -1))) {
            for (const qint64 value : valuesOf(id, kind))
                ++counts[value];
        }
        return counts;
    }

private slots:
    void initTestCase()
    {
        GeneratedCatalogue(300, 200, 320).writeTo(m_mirror.database());
        const QString rated = QStringLiteral(
            R"("spacecraft_config": {"id": 9001, "name": "Rated", "human_rated": true, "family": )"
            R"([{"id": 71, "name": "One"}, {"id": 72, "name": "Two"}]})");
        m_mirror.write(craftPage({{900'001, QStringLiteral("Two families"), rated}}));
    }

    void countsAreThoseOfTheRows_data()
    {
        QTest::addColumn<SpacecraftQuery>("asked");
        const FacetKind several[] = {FacetKind::Status, FacetKind::Type,          FacetKind::Agency,
                                     FacetKind::Family, FacetKind::Configuration, FacetKind::Decade};
        QTest::newRow("everything") << SpacecraftQuery();
        QTest::newRow("search") << query([](SpacecraftQuery &q) { q.search = QStringLiteral("dragon"); });
        QTest::newRow("short search") << query([](SpacecraftQuery &q) { q.search = QStringLiteral("so"); });
        QTest::newRow("no match") << query([](SpacecraftQuery &q) { q.search = QStringLiteral("xyzzy"); });
        for (const FacetKind kind : several) {
            const QList<Facet> all = facets({});
            const QList<FilterChoice> values = all[qsizetype(kind)].values;
            const QList<qint64> two{values.at(0).id, values.at(values.size() / 2).id};
            QTest::addRow("two of facet %d", int(kind))
                << query([&](SpacecraftQuery &q) { chooseIn(q, kind, two); });
            QTest::addRow("two of facet %d, in space, search", int(kind)) << query([&](SpacecraftQuery &q) {
                chooseIn(q, kind, two);
                q.inSpace = false;
                q.search = QStringLiteral("o");
            });
        }
        QTest::newRow("crewed") << query([](SpacecraftQuery &q) { q.crewed = true; });
        QTest::newRow("a status that none has") << query([](SpacecraftQuery &q) { q.statusIds = {99}; });
        QTest::newRow("another filter, two facets") << query([](SpacecraftQuery &q) {
            q.isPlaceholder = false;
            q.statusIds = {1};
            q.typeIds = {2};
        });
        QTest::newRow("photograph") << query([](SpacecraftQuery &q) { q.hasPhotograph = true; });
    }

    void countsAreThoseOfTheRows()
    {
        QFETCH(const SpacecraftQuery, asked);
        const QList<Facet> counted = facets(asked);
        QCOMPARE(counted.size(), facetKindCount);
        for (int i = 0; i < facetKindCount; ++i) {
            if (FacetKind(i) == FacetKind::Crew)
                continue; // known by configuration, not by craft: see below
            QCOMPARE(countsOf(counted, FacetKind(i)), countedByHand(asked, FacetKind(i)));
        }
    }

    void aCraftOfTwoFamiliesCountsInBoth()
    {
        const QList<Facet> counted =
            facets(query([](SpacecraftQuery &q) { q.search = QStringLiteral("two families"); }));
        QCOMPARE(textOf(counted, FacetKind::Family), QStringLiteral("One 1|Two 1"));
        for (const qint64 family : {71, 72}) {
            SpacecraftQuery asked;
            asked.familyIds = {family};
            QCOMPARE(valueOf(SpacecraftStore(m_mirror.database()).ids(asked, 0, -1)), QList<qint64>{900'001});
        }
    }

    /// One detailed record tells of its whole configuration.
    void aRatingHoldsForTheConfiguration()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const QString of = QStringLiteral(R"("spacecraft_config": {"id": %1, "name": "x"%2})");
        mirror.write(
            craftPage({{1, QStringLiteral("a"), of.arg(5).arg(QStringLiteral(R"(, "human_rated": true)"))},
                       {2, QStringLiteral("b"), of.arg(5).arg(QString())},
                       {3, QStringLiteral("c"), of.arg(6).arg(QStringLiteral(R"(, "human_rated": false)"))},
                       {4, QStringLiteral("d"), of.arg(7).arg(QString())}}));
        const auto counted = valueOf(FacetStore(mirror.database()).facets({}));
        QCOMPARE(textOf(counted, FacetKind::Crew), QStringLiteral("1 2|0 1"));
        SpacecraftQuery crewed;
        crewed.crewed = true;
        QCOMPARE(valueOf(SpacecraftStore(mirror.database()).ids(crewed, 0, -1)), (QList<qint64>{1, 2}));
    }

    void namesAreTodays()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const auto status = [](const char *name) {
            return QStringLiteral(R"("status": {"id": 1, "name": "%1"})").arg(QLatin1String(name));
        };
        mirror.write(
            craftPage({{1, QStringLiteral("a"), status("Old")}, {2, QStringLiteral("b"), status("Old")}}));
        mirror.write(craftPage({{2, QStringLiteral("b"), status("New")}}));
        QCOMPARE(textOf(valueOf(FacetStore(mirror.database()).facets({})), FacetKind::Status),
                 QStringLiteral("New 2"));
        // Chosen, and none of it among the rows: its name is known all the same.
        SpacecraftQuery asked;
        asked.search = QStringLiteral("nothing like it");
        asked.statusIds = {1};
        QCOMPARE(textOf(valueOf(FacetStore(mirror.database()).facets(asked)), FacetKind::Status),
                 QStringLiteral("New 0"));
    }

    /// A launch before 1970 too, and one that slips into the next decade.
    void theDecadeFollowsTheFirstLaunch()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const auto launch = [&](int flight, const char *net) {
            mirror.write(decodedResults(
                QStringLiteral(R"({"id": %1, "launch": {"id": "l%1", "net": "%2"}, "spacecraft": )"
                               R"({"id": 1, "name": "a"}})")
                    .arg(flight)
                    .arg(QLatin1String(net)),
                Collection::SpacecraftFlights));
        };
        const auto decades = [&] {
            return textOf(valueOf(FacetStore(mirror.database()).facets({})), FacetKind::Decade);
        };
        mirror.write(stayPage({{.docking = QStringLiteral("1981-01-01T00:00:00Z")}}));
        QCOMPARE(decades(), QStringLiteral("1980 1"));
        launch(7, "1979-12-31T23:59:59Z");
        QCOMPARE(decades(), QStringLiteral("1970 1"));
        launch(8, "1969-12-31T23:59:59Z");
        QCOMPARE(decades(), QStringLiteral("1960 1"));
        launch(8, "2030-01-01T00:00:00Z");
        QCOMPARE(decades(), QStringLiteral("1970 1"));
        mirror.write(craftPage({{1, QStringLiteral("renamed")}}));
        QCOMPARE(decades(), QStringLiteral("1970 1"));
    }
};

QTEST_GUILESS_MAIN(TestFacetStore)
#include "tst_facetstore.moc"
