// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "dice.h"
#include "facetstore.h"
#include "fixtures.h"
#include "generatedcatalogue.h"
#include "sharedspacecraftindex.h"
#include "spacecraftstore.h"
#include "sql.h"
#include "temporarymirror.h"

#include <QTest>

using namespace Skydock;

namespace {

constexpr qint64 dayMs = 86'400'000;

template <class T>
const T &oneOf(Dice &dice, const QList<T> &values)
{
    return values[dice.below(int(values.size()))];
}

template <class T>
QList<T> someOf(Dice &dice, const QList<T> &values)
{
    QList<T> some;
    for (int count = 1 + dice.below(2); count > 0; --count)
        some << oneOf(dice, values);
    return some;
}

/// Ids, as text and in order: what a failure shows.
QString textOf(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return texts.join(u' ');
}

} // namespace

// The columns in memory and SQL are asked the same and have to say the same.
class TestSpacecraftIndex : public QObject
{
    Q_OBJECT
private:
    TemporaryMirror m_mirror{TemporaryMirror::Content::Empty};
    QList<SpacecraftRow> m_rows;
    QList<QString> m_words; ///< parts of names and serial numbers
    QHash<FacetKind, QList<qint64>> m_values;

    QString searchText(Dice &dice) const;
    SpacecraftQuery randomQuery(Dice &dice) const;
    void chooseFacets(Dice &dice, SpacecraftQuery &query) const;
    static void choosePlain(Dice &dice, SpacecraftQuery &query);
    void chooseBeyondColumns(Dice &dice, SpacecraftQuery &query) const;
    static void chooseOrder(Dice &dice, SpacecraftQuery &query);

private slots:
    void initTestCase();
    void answersAsSqlDoes_data();
    void answersAsSqlDoes();
    void countsFacetsAsSqlDoes();
    void readsRowsInTheirOrder();
    void seesEveryChange();
    void readsABigMirrorBeside();
    void answersOfAnEmptyMirror();
};

void TestSpacecraftIndex::initTestCase()
{
    const QSqlDatabase database = m_mirror.database();
    GeneratedCatalogue(300, 200, 320).writeTo(database);
    // What the generated ones lack: values unknown by turns, names alike, other scripts, what SQL reads as its own.
    m_mirror.write(craftPage({{12, QStringLiteral("Союз ТМА-7"), QStringLiteral(R"("in_space": null)")},
                              {13, QStringLiteral("Straße %_' Ship 007"),
                               QStringLiteral(R"("is_placeholder": false, "serial_number": "Ä-9")")},
                              {14, QStringLiteral("strasse %_' ship 7"),
                               QStringLiteral(R"("is_placeholder": true, "serial_number": "ä-10")")},
                              {900, QStringLiteral(" "), QStringLiteral(R"("status": null)")}}));
    (void)valueOf(Sql::run(database, QStringLiteral("UPDATE spacecraft SET time_docked_ms = NULL, "
                                                    "thumbnail_url = NULL WHERE id % 7 = 0")));
    (void)valueOf(Sql::run(database, QStringLiteral("INSERT INTO problem (record, field, found, noted_ms) "
                                                    "VALUES ('spacecraft 13', 'name', 'x', 1)")));
    m_rows = valueOf(SpacecraftStore(database).rows({}, 0, -1));
    for (const SpacecraftRow &row : std::as_const(m_rows))
        m_words << row.name << row.configurationName << row.serialNumber.value_or(QStringLiteral("C2"));
    for (const Facet &facet : valueOf(FacetStore(database).facets({}))) {
        for (const FilterChoice &value : facet.values)
            m_values[facet.kind] << value.id;
        if (facet.kind != FacetKind::InSpace && facet.kind != FacetKind::Crew)
            m_values[facet.kind] << 987'654'321; // none has it
    }
    QVERIFY(m_rows.size() >= 300);
}

QString TestSpacecraftIndex::searchText(Dice &dice) const
{
    QStringList terms;
    for (int count = dice.below(3); count > 0; --count) {
        QString term = oneOf(dice, m_words);
        term = term.mid(dice.below(std::max(1, int(term.size()))), 1 + dice.below(8));
        terms << (dice.oneIn(3) ? term.toUpper() : term);
    }
    return terms.join(dice.oneIn(2) ? u' ' : u',');
}

void TestSpacecraftIndex::chooseFacets(Dice &dice, SpacecraftQuery &query) const
{
    for (int kind = 0; kind < facetKindCount; ++kind) {
        const QList<qint64> values = m_values[FacetKind(kind)];
        if (dice.oneIn(6) && !values.isEmpty())
            chooseIn(query, FacetKind(kind), someOf(dice, values));
    }
}

void TestSpacecraftIndex::choosePlain(Dice &dice, SpacecraftQuery &query)
{
    if (dice.oneIn(8))
        query.isPlaceholder = dice.oneIn(2);
    if (dice.oneIn(8))
        query.hasPhotograph = dice.oneIn(2);
}

void TestSpacecraftIndex::chooseBeyondColumns(Dice &dice, SpacecraftQuery &query) const
{
    if (dice.oneIn(12))
        query.name = oneOf(dice, m_rows).name;
    if (dice.oneIn(12))
        query.visitedHosts = {{HostKind::Station, 4}};
    if (dice.oneIn(12))
        query.hasProblems = dice.oneIn(2);
    if (dice.oneIn(12))
        query.stayAtLeastMs = dice.between(1, 200) * dayMs;
    if (dice.oneIn(12))
        query.flownUntilYear = int(dice.between(1960, 2030));
}

void TestSpacecraftIndex::chooseOrder(Dice &dice, SpacecraftQuery &query)
{
    constexpr int fields = int(SpacecraftField::Placeholder) + 1;
    for (int count = dice.below(4); count > 0; --count)
        query.ordering.keys.append({SpacecraftField(dice.below(fields)), dice.oneIn(2)});
    query.ordering.unknown = dice.oneIn(2) ? UnknownValues::AsApi : UnknownValues::Last;
}

SpacecraftQuery TestSpacecraftIndex::randomQuery(Dice &dice) const
{
    SpacecraftQuery query;
    query.search = searchText(dice);
    query.scope = dice.oneIn(2) ? SearchScope::Api : SearchScope::WithSerialNumber;
    chooseFacets(dice, query);
    choosePlain(dice, query);
    chooseBeyondColumns(dice, query);
    chooseOrder(dice, query);
    return query;
}

void TestSpacecraftIndex::answersAsSqlDoes_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestSpacecraftIndex::answersAsSqlDoes()
{
    QFETCH(const int, seed);
    Dice dice(quint32(seed), 0, 0);
    SharedSpacecraftIndex shared(m_mirror.path());
    const SpacecraftStore sql(m_mirror.database());
    const SpacecraftStore index(m_mirror.database(), &shared);
    QVERIFY(shared.of(m_mirror.database()));
    qsizetype found = 0;
    for (int i = 0; i < 100; ++i) {
        const SpacecraftQuery query = randomQuery(dice);
        const QList<qint64> expected = valueOf(sql.ids(query, 0, -1));
        const auto what = QStringLiteral("query %1, search \"%2\"").arg(i).arg(query.search).toUtf8();
        QVERIFY2(textOf(valueOf(index.ids(query, 0, -1))) == textOf(expected), what.constData());
        QCOMPARE(valueOf(index.count(query)), int(expected.size()));
        const int first = dice.below(int(expected.size()) + 2);
        QCOMPARE(textOf(valueOf(index.ids(query, first, 20))), textOf(expected.mid(first, 20)));
        const qint64 craft = oneOf(dice, m_rows).id;
        QCOMPARE(valueOf(index.position(query, craft)), valueOf(sql.position(query, craft)));
        found += expected.size();
    }
    QVERIFY(found > 100); // the questions are not all about nothing
}

void TestSpacecraftIndex::countsFacetsAsSqlDoes()
{
    SharedSpacecraftIndex shared(m_mirror.path());
    const FacetStore sql(m_mirror.database());
    const FacetStore index(m_mirror.database(), &shared);
    for (int i = 0; i < 300; ++i) {
        Dice dice(1, 1, i);
        const SpacecraftQuery query = randomQuery(dice);
        QVERIFY2(valueOf(index.facets(query)) == valueOf(sql.facets(query)), qPrintable(query.search));
    }
}

void TestSpacecraftIndex::readsRowsInTheirOrder()
{
    SharedSpacecraftIndex shared(m_mirror.path());
    const SpacecraftStore index(m_mirror.database(), &shared);
    SpacecraftQuery query;
    query.ordering.keys = {{SpacecraftField::TimeDocked, true}};
    const QList<SpacecraftRow> rows = valueOf(index.rows(query, 10, 50));
    QVERIFY(rows == valueOf(SpacecraftStore(m_mirror.database()).rows(query, 10, 50)));
    QCOMPARE(rows.size(), 50);
    QVERIFY(valueOf(index.rows(query, 100'000, 50)).isEmpty());
    QVERIFY(valueOf(index.rows(query, 0, 0)).isEmpty());
}

/// Through a page of records, a flight that moves a decade, or another program's hand.
void TestSpacecraftIndex::seesEveryChange()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SharedSpacecraftIndex shared(mirror.path());
    const auto found = [&](const SpacecraftQuery &query) {
        const SpacecraftStore store(mirror.database(), &shared);
        return textOf(valueOf(store.ids(query, 0, -1)));
    };
    SpacecraftQuery soyuz;
    soyuz.search = QStringLiteral("soyuz");
    SpacecraftQuery sixties;
    sixties.decades = {1960};
    QCOMPARE(found(soyuz), QString());
    mirror.write(craftPage({{5, QStringLiteral("Soyuz"), {}, QStringLiteral("x")}}));
    QCOMPARE(found(soyuz), QStringLiteral("5"));
    const auto before = shared.of(mirror.database());
    QCOMPARE(shared.of(mirror.database()), before); // nothing has changed, nothing is read
    mirror.write(craftPage({{5, QStringLiteral("Renamed"), {}, QStringLiteral("x")}}));
    QCOMPARE(found(soyuz), QString());
    QCOMPARE(found(sixties), QString());
    mirror.write(decodedResults(
        QStringLiteral(R"({"id": 1, "launch": {"id": "l", "net": "1967-01-01T00:00:00Z"}, "spacecraft": )"
                       R"({"id": 5, "name": "Renamed"}})"),
        Collection::SpacecraftFlights));
    QCOMPARE(found(sixties), QStringLiteral("5"));
    const auto another = valueOf(Database::open(mirror.path(), Database::Access::Write));
    (void)valueOf(Sql::run(another.handle(), QStringLiteral("DELETE FROM spacecraft WHERE id = 5")));
    QCOMPARE(found({}), QString());
}

/// SQL answers until the columns are there, and the same.
void TestSpacecraftIndex::readsABigMirrorBeside()
{
    SharedSpacecraftIndex shared(m_mirror.path(), 10);
    const SpacecraftStore store(m_mirror.database(), &shared);
    SpacecraftQuery query;
    query.search = QStringLiteral("s");
    const QList<qint64> expected = valueOf(SpacecraftStore(m_mirror.database()).ids(query, 0, -1));
    QCOMPARE(textOf(valueOf(store.ids(query, 0, -1))), textOf(expected));
    QTRY_VERIFY(shared.of(m_mirror.database()));
    QCOMPARE(textOf(valueOf(store.ids(query, 0, -1))), textOf(expected));
}

void TestSpacecraftIndex::answersOfAnEmptyMirror()
{
    TemporaryMirror mirror(TemporaryMirror::Content::Empty);
    SharedSpacecraftIndex shared(mirror.path());
    const SpacecraftStore store(mirror.database(), &shared);
    QVERIFY(shared.of(mirror.database()));
    SpacecraftQuery query;
    query.search = QStringLiteral("a");
    query.ordering.keys = {{SpacecraftField::SerialNumber, true}};
    query.statusIds = {1};
    query.decades = {1960};
    query.isPlaceholder = true;
    QCOMPARE(valueOf(store.count(query)), 0);
    QVERIFY(valueOf(store.ids(query, 0, -1)).isEmpty());
    QVERIFY(!valueOf(store.position(query, 1)));
    QVERIFY(!valueOf(FacetStore(mirror.database(), &shared).facets(query)).isEmpty());
}

QTEST_GUILESS_MAIN(TestSpacecraftIndex)
#include "tst_spacecraftindex.moc"
