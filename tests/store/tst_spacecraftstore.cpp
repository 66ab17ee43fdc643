// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacecraftstore.h"

#include "fixtures.h"
#include "mirror.h"
#include "temporarymirror.h"

#include <QTest>

using namespace Skydock;

namespace {

QString namesOf(const QList<SpacecraftRow> &rows)
{
    QStringList names;
    for (const SpacecraftRow &row : rows)
        names << row.name;
    return names.join(u'|');
}

SpacecraftQuery ordered(SpacecraftField field, bool descending, UnknownValues unknown = UnknownValues::AsApi)
{
    SpacecraftQuery query;
    query.ordering = {{{field, descending}}, unknown};
    return query;
}

} // namespace

Q_DECLARE_METATYPE(Skydock::SpacecraftQuery)

class TestSpacecraftStore : public QObject
{
    Q_OBJECT
private:
    QString found(TemporaryMirror &mirror, const SpacecraftQuery &query)
    {
        return namesOf(valueOf(SpacecraftStore(mirror.database()).rows(query, 0, -1)));
    }

private slots:
    void searchFindsEveryTermInSomeField_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("serials");
        QTest::addColumn<QString>("expected");
        QTest::newRow("part of a name") << "agon en" << false << "Crew Dragon Endeavour";
        QTest::newRow("two fields") << "endeav DRAGON-2" << false << "Crew Dragon Endeavour";
        QTest::newRow("one term nowhere") << "endeavour soyuz" << false << "";
        QTest::newRow("serial, as the window searches") << "c206" << true << "Crew Dragon Endeavour";
        QTest::newRow("serial, as the API searches") << "c206" << false << "";
        QTest::newRow("one letter") << "ü" << false << "Grün 100%_\"x\"";
        QTest::newRow("two letters, other case") << "СО" << false << "Союз 7К";
        QTest::newRow("case of other scripts") << "союз" << false << "Союз 7К";
        QTest::newRow("sharp s folds") << "GROSS" << false << "Groß";
        QTest::newRow("quotes and wild cards are text") << "\"100%_\"" << false << "Grün 100%_\"x\"";
        QTest::newRow("an underscore is no wild card") << "o_u" << false << "";
        QTest::newRow("operators are text") << "endeavour OR soyuz" << false << "";
        QTest::newRow("Chinese") << "神舟" << false << "神舟二十号";
    }

    void searchFindsEveryTermInSomeField()
    {
        QFETCH(const QString, search);
        QFETCH(const bool, serials);
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(
            craftPage({{1, QStringLiteral("Crew Dragon Endeavour"),
                        QStringLiteral(R"("serial_number": "C206")"), QStringLiteral("Crew Dragon-2")},
                       {2, QStringLiteral("Союз 7К")},
                       {3, QStringLiteral("Grün 100%_\\\"x\\\"")},
                       {4, QStringLiteral("神舟二十号"), {}, QStringLiteral("Shenzhou")},
                       {5, QStringLiteral("Groß")}}));
        SpacecraftQuery query;
        query.search = search;
        query.scope = serials ? SearchScope::WithSerialNumber : SearchScope::Api;
        QTEST(found(mirror, query), "expected");
    }

    void unknownValuesGoWhereTheyBelong_data()
    {
        QTest::addColumn<SpacecraftQuery>("query");
        QTest::addColumn<QString>("expected");
        const auto field = SpacecraftField::TimeDocked;
        QTest::newRow("API, ascending: last") << ordered(field, false) << "zero|short|long|unknown";
        QTest::newRow("API, descending: first") << ordered(field, true) << "unknown|long|short|zero";
        QTest::newRow("person, descending: last")
            << ordered(field, true, UnknownValues::Last) << "long|short|zero|unknown";
    }

    void unknownValuesGoWhereTheyBelong()
    {
        QFETCH(const SpacecraftQuery, query);
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(craftPage({{1, QStringLiteral("unknown"), QStringLiteral(R"("time_docked": null)")},
                                {2, QStringLiteral("long"), QStringLiteral(R"("time_docked": "P60DT9M")")},
                                {3, QStringLiteral("zero"), QStringLiteral(R"("time_docked": "P0D")")},
                                {4, QStringLiteral("short"), QStringLiteral(R"("time_docked": "PT2M")")}}));
        QTEST(found(mirror, query), "expected");
    }

    void namesSortAsPeopleCount()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(craftPage({{1, QStringLiteral("Soyuz MS-10")},
                                {2, QStringLiteral("soyuz ms-9")},
                                {3, QStringLiteral("Soyuz MS-9")},
                                {4, QStringLiteral("Apollo 7")}}));
        QCOMPARE(found(mirror, ordered(SpacecraftField::Name, false)),
                 QStringLiteral("Apollo 7|soyuz ms-9|Soyuz MS-9|Soyuz MS-10"));
    }

    void filtersNarrow_data()
    {
        QTest::addColumn<SpacecraftQuery>("query");
        QTest::addColumn<QString>("expected");
        SpacecraftQuery query;
        query.inSpace = true;
        QTest::newRow("in space") << query << "a";
        query = {};
        query.inSpace = false;
        QTest::newRow("not in space leaves unknown out") << query << "b";
        query = {};
        query.statusIds = {1, 3};
        QTest::newRow("any of two statuses") << query << "a|b";
        query = {};
        query.name = QStringLiteral("A");
        QTest::newRow("a name is exact") << query << "";
        query = {};
        query.isPlaceholder = true;
        QTest::newRow("placeholder") << query << "c";
        query = {};
        query.typeIds = {2};
        query.statusIds = {3};
        QTest::newRow("both") << query << "b";
    }

    void filtersNarrow()
    {
        QFETCH(const SpacecraftQuery, query);
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const QString capsule = QStringLiteral(
            R"("spacecraft_config": {"id": 9, "name": "x", "type": {"id": 2, "name": "Capsule"}})");
        mirror.write(craftPage(
            {{1, QStringLiteral("a"),
              QStringLiteral(R"("in_space": true, "status": {"id": 1, "name": "Active"})")},
             {2, QStringLiteral("b"),
              QStringLiteral(R"("in_space": false, "status": {"id": 3, "name": "Destroyed"}, )") + capsule},
             {3, QStringLiteral("c"), QStringLiteral(R"("is_placeholder": true)")}}));
        QTEST(found(mirror, query), "expected");
    }

    void pagesAndPlacesAgree()
    {
        TemporaryMirror mirror;
        const SpacecraftStore store(mirror.database());
        const SpacecraftQuery query = ordered(SpacecraftField::TimeDocked, true, UnknownValues::Last);
        const QList<qint64> all = valueOf(store.ids(query, 0, -1));
        QCOMPARE(all.size(), valueOf(store.count(query)));
        for (qsizetype first = 0; first < all.size(); first += 7)
            QCOMPARE(valueOf(store.ids(query, int(first), 7)), all.mid(first, 7));
        for (qsizetype place = 0; place < all.size(); ++place)
            QCOMPARE(valueOf(store.position(query, all[place])), std::optional<int>(int(place)));
        QCOMPARE(valueOf(store.position(query, 99'999)), std::optional<int>());
    }

    void poorerAnswerTakesNothingAway()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const RecordOrigin detailed{ApiVersion::V2_3_0, RecordLevel::Detailed, 1000};
        const RecordOrigin laterNormal{ApiVersion::V2_3_0, RecordLevel::Normal, 2000};
        const RecordOrigin latestOldShape{ApiVersion::V2_0_0, RecordLevel::Normal, 3000};
        mirror.write(craftPage({{1, QStringLiteral("old name"),
                                 QStringLiteral(R"("serial_number": "C206", "in_space": false)")}},
                               detailed));
        mirror.write(
            craftPage({{1, QStringLiteral("new name"), QStringLiteral(R"("in_space": true)")}}, laterNormal));
        mirror.write(craftPage({{1, QStringLiteral("oldest shape")}}, latestOldShape));
        const SpacecraftRow row = valueOf(SpacecraftStore(mirror.database()).rows({}, 0, 1)).value(0);
        QCOMPARE(row.name, QStringLiteral("new name"));
        QCOMPARE(row.inSpace, std::optional<bool>(true));
        QCOMPARE(row.serialNumber, std::optional<QString>(QStringLiteral("C206")));
    }

    void olderAnswerOfTheSameKindIsNotTaken()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(
            craftPage({{1, QStringLiteral("new")}}, {ApiVersion::V2_3_0, RecordLevel::Normal, 2000}));
        mirror.write(
            craftPage({{1, QStringLiteral("old")}}, {ApiVersion::V2_3_0, RecordLevel::Normal, 1000}));
        QCOMPARE(found(mirror, {}), QStringLiteral("new"));
        SpacecraftQuery query;
        query.search = QStringLiteral("old");
        QCOMPARE(found(mirror, query), QString());
    }

    void recordStaysAsItCame()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        const QString text =
            QStringLiteral(R"({"zeta":1.50,"id":7,"name":"x","future_field":{"b":[],"a":12742000.0}})");
        mirror.write(decodedResults(text, Collection::Spacecraft));
        QCOMPARE(valueOf(SpacecraftStore(mirror.database()).records(7)).value(0).json, text.toUtf8());
    }
};

QTEST_GUILESS_MAIN(TestSpacecraftStore)
#include "tst_spacecraftstore.moc"
