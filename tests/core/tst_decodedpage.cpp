// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonslice.h"
#include "testrecords.h"

#include <QtTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

class TestDecodedPage : public QObject
{
    Q_OBJECT
private slots:
    void keepsRecordsAsTheyCame();
    void keepsTheBytesOfEveryCatalogueRecord_data();
    void keepsTheBytesOfEveryCatalogueRecord();
    void count_data();
    void count();
    void singleRecord();
    void refusesUnusableIds_data();
    void refusesUnusableIds();
    void acceptsUsableIds_data();
    void acceptsUsableIds();
    void refusesWhatIsNoRecord();
    void levels_data();
    void levels();
    void keepsTheRichestForm_data();
    void keepsTheRichestForm();
    void countsOutOfRange_data();
    void countsOutOfRange();
};

/// Key order, the text of numbers, escapes: nothing is rewritten.
void TestDecodedPage::keepsRecordsAsTheyCame()
{
    const QByteArray craft = R"({"name":"B \u00e9","id":7,"mass":12742000.0,"e":5.972168e+24})";
    const QByteArray flight = R"({"zeta":1.50,"id":3,"spacecraft":)" + craft + R"(,"alpha":-0})";
    const QByteArray record = R"({"id":1,"flight_vehicle_chaser":)" + flight + R"(,"x":" a  b "})";
    QByteArray spread = R"({"count":1,"results":[)" + record + "]}";
    spread.replace(",\"", " ,\n\t\"").replace("\":", "\" : ");
    const DecodedPage page = pageOf(spread, Collection::DockingEvents);
    QCOMPARE(page.stays.first().record, record);
    QCOMPARE(page.flights.first().record, flight);
    QCOMPARE(page.spacecraft.first().record, craft);
    QCOMPARE(page.spacecraft.first().origin.fetchedMs, 42);
}

void TestDecodedPage::keepsTheBytesOfEveryCatalogueRecord_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Collection>("collection");
    QTest::newRow("spacecraft 1") << u"spacecraft-1"_s << Collection::Spacecraft;
    QTest::newRow("spacecraft 2") << u"spacecraft-2"_s << Collection::Spacecraft;
    QTest::newRow("docking events") << u"docking_events"_s << Collection::DockingEvents;
    QTest::newRow("flights") << u"spacecraft_flights-2.0.0"_s << Collection::SpacecraftFlights;
}

void TestDecodedPage::keepsTheBytesOfEveryCatalogueRecord()
{
    QFETCH(QString, name);
    QFETCH(Collection, collection);
    const DecodedPage page = pageOf(catalogueFile(name), collection);
    QList<QByteArray> kept;
    for (const auto &record : page.spacecraft)
        kept << record.record;
    for (const auto &record : page.flights)
        kept << record.record;
    for (const auto &record : page.stays)
        kept << record.record;
    QVERIFY(kept.size() >= 10);
    const QByteArray file = catalogueFile(name);
    const QByteArray whole = JsonSlice(file).minified();
    for (const QByteArray &record : kept)
        QVERIFY(record.size() > 100 && whole.contains(record));
}

void TestDecodedPage::count_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<int>("problems");
    QTest::newRow("of the server") << QByteArray("603") << qint64(603) << 0;
    QTest::newRow("zero") << QByteArray("0") << qint64(0) << 0;
    QTest::newRow("null") << QByteArray("null") << qint64(2) << 0;
    QTest::newRow("text") << QByteArray("\"603\"") << qint64(2) << 1;
    QTest::newRow("negative") << QByteArray("-1") << qint64(2) << 1;
    QTest::newRow("not whole") << QByteArray("1.5") << qint64(2) << 1;
    QTest::newRow("huge") << QByteArray("1e300") << qint64(2) << 1;
}

void TestDecodedPage::count()
{
    QFETCH(QByteArray, count);
    QFETCH(qint64, expected);
    QFETCH(int, problems);
    const DecodedPage page =
        pageOf(R"({"count":)" + count + R"(,"results":[{"id":1},{"id":2}]})", Collection::Spacecraft);
    QCOMPARE(page.count, expected);
    QCOMPARE(problemPlaces(page), QStringList(problems, u"list | count"_s));
    QCOMPARE(page.ids, (QList<qint64>{1, 2}));
}

void TestDecodedPage::singleRecord()
{
    const DecodedPage page = pageOf(R"({"id":5,"name":"X"})", Collection::Spacecraft, detailed230);
    QCOMPARE(page.count, 1);
    QCOMPARE(page.ids, QList<qint64>{5});
    QCOMPARE(page.spacecraft.first().origin, detailed230);
    QCOMPARE(page.spacecraft.first().record, QByteArray(R"({"id":5,"name":"X"})"));
    const DecodedPage refused = pageOf(R"({"id":"5"})", Collection::Spacecraft);
    QCOMPARE(refused.refused, 1);
    QCOMPARE(problemPlaces(refused), QStringList{u"spacecraft | id"_s});
}

void TestDecodedPage::refusesUnusableIds_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"0", "-1", "1.5", "\"7\"", "true", "null", "[7]", "{}", "9007199254740993",
                           "1e300", "-0", "9223372036854775808", "0.9999999999"})
        QTest::newRow(id) << QByteArray(id);
}

void TestDecodedPage::refusesUnusableIds()
{
    QFETCH(QByteArray, id);
    const QByteArray body = R"({"count":3,"results":[{"id":1},{"id":)" + id + R"(,"name":"X"},{"id":3}]})";
    for (const Collection collection :
         {Collection::Spacecraft, Collection::DockingEvents, Collection::SpacecraftFlights}) {
        const DecodedPage page = pageOf(body, collection);
        QCOMPARE(page.ids, (QList<qint64>{1, 3}));
        QCOMPARE(page.refused, 1);
        QCOMPARE(page.problems.size(), 1);
        QCOMPARE(page.problems.first().field, u"id"_s);
        QVERIFY(page.problems.first().record.endsWith(u" at position 2"_s));
    }
}

void TestDecodedPage::acceptsUsableIds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("id");
    QTest::newRow("smallest") << QByteArray("1") << qint64(1);
    QTest::newRow("largest") << QByteArray("9007199254740992") << (qint64(1) << 53);
    QTest::newRow("written as a fraction") << QByteArray("7.0") << qint64(7);
    QTest::newRow("written with an exponent") << QByteArray("7e1") << qint64(70);
}

void TestDecodedPage::acceptsUsableIds()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, id);
    QCOMPARE(pageOf(R"({"results":[{"id":)" + text + "}]}", Collection::Spacecraft).ids, QList<qint64>{id});
}

void TestDecodedPage::refusesWhatIsNoRecord()
{
    const DecodedPage page =
        pageOf(R"({"count":6,"results":[null,5,"x",[{"id":1}],true,{"id":6}]})", Collection::DockingEvents);
    QCOMPARE(page.refused, 5);
    QCOMPARE(page.problems.size(), 5);
    QCOMPARE(page.problems.at(1),
             (DecodeProblem{u"docking event at position 2"_s, {}, u"found 5, expected an object"_s}));
    QCOMPARE(page.ids, QList<qint64>{6});
    QCOMPARE(page.stays.first().record, QByteArray(R"({"id":6})"));
}

void TestDecodedPage::levels_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<RecordLevel>("listed");
    QTest::addColumn<RecordLevel>("nested");
    QTest::addColumn<int>("problems");
    using enum RecordLevel;
    QTest::newRow("not said") << QByteArray() << Detailed << Normal << 0;
    QTest::newRow("null") << QByteArray(R"(,"response_mode":null)") << Detailed << Normal << 0;
    QTest::newRow("list") << QByteArray(R"(,"response_mode":"list")") << List << List << 0;
    QTest::newRow("normal") << QByteArray(R"(,"response_mode":"normal")") << Normal << Normal << 0;
    QTest::newRow("detailed") << QByteArray(R"(,"response_mode":"detailed")") << Detailed << Detailed << 0;
    QTest::newRow("new word") << QByteArray(R"(,"response_mode":"mini")") << Detailed << Normal << 2;
    QTest::newRow("number") << QByteArray(R"(,"response_mode":3)") << Detailed << Normal << 2;
}

void TestDecodedPage::levels()
{
    QFETCH(QByteArray, mode);
    QFETCH(RecordLevel, listed);
    QFETCH(RecordLevel, nested);
    QFETCH(int, problems);
    const QByteArray body = R"({"id":1)" + mode + R"(,"spacecraft":{"id":2)" + mode + "}}";
    const DecodedPage page = pageOf(body, Collection::SpacecraftFlights, detailed230);
    QCOMPARE(page.flights.first().origin.level, listed);
    QCOMPARE(page.spacecraft.first().origin.level, nested);
    QCOMPARE(page.problems.size(), problems);
}

void TestDecodedPage::keepsTheRichestForm_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("kept");
    QTest::newRow("richer first") << QByteArray("detailed") << QByteArray("normal") << u"first"_s;
    QTest::newRow("richer second") << QByteArray("list") << QByteArray("normal") << u"second"_s;
    QTest::newRow("alike") << QByteArray("normal") << QByteArray("normal") << u"first"_s;
}

void TestDecodedPage::keepsTheRichestForm()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, kept);
    const QByteArray body = R"({"results":[{"id":10,"spacecraft":{"id":5,"name":"first","response_mode":")" +
                            first + R"("}},{"id":11,"spacecraft":{"id":5,"name":"second","response_mode":")" +
                            second + R"("}}]})";
    const DecodedPage page = pageOf(body, Collection::SpacecraftFlights);
    QCOMPARE(page.spacecraft.size(), 1);
    QCOMPARE(page.spacecraft.first().value.name, kept);
    QVERIFY(page.spacecraft.first().record.contains(kept.toLatin1()));
}

void TestDecodedPage::countsOutOfRange_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<int>>("expected");
    QTest::newRow("largest") << QByteArray("2147483647") << std::optional(2147483647);
    QTest::newRow("zero") << QByteArray("0") << std::optional(0);
    for (const char *text : {"2147483648", "-1", "1.5", "1e300", "99999999999999999999"})
        QTest::newRow(text) << QByteArray(text) << std::optional<int>();
}

void TestDecodedPage::countsOutOfRange()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<int>, expected);
    const DecodedPage page = pageOf(R"({"id":1,"flights_count":)" + text + '}', Collection::Spacecraft);
    QCOMPARE(page.spacecraft.first().value.flightsCount, expected);
    QCOMPARE(problemPlaces(page), expected ? QStringList() : QStringList{u"spacecraft 1 | flights_count"_s});
}

QTEST_APPLESS_MAIN(TestDecodedPage)
#include "tst_decodedpage.moc"
