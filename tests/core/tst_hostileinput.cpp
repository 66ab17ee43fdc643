// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrecords.h"

#include <QtTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

class TestHostileInput : public QObject
{
    Q_OBJECT
private slots:
    void isDamaged_data();
    void isDamaged();
    void saysWhereTheDamageIs();
    void everyTruncationIsDamaged();
    void nestsUpToTheLimit();
    void recordsInsideRecordsEnd();
    void refusesWhatIsTooLarge();
    void readsTheFirstThousandRows();
    void listsAThousandProblems();
    void ofEqualKeysTheLastCounts();
    void readsPastAByteOrderMark();
    void changedBytesNeverCrash();
    void singleDecodersNeedAnId();
};

namespace {

constexpr std::array collections{Collection::Spacecraft, Collection::DockingEvents,
                                 Collection::SpacecraftFlights};

QByteArray nested(qsizetype depth)
{
    return R"({"id":1,"x":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
}

/// A flight whose spacecraft has a flight whose spacecraft …
QByteArray spiral(int turns)
{
    QByteArray text = R"({"id":1})";
    for (int i = 0; i < turns; ++i)
        text = R"({"id":2,"flights":[{"id":3,"spacecraft":)" + text + "}]}";
    return text;
}

bool readsBack(const DecodedPage &page)
{
    return std::all_of(page.stays.cbegin(), page.stays.cend(), [](const Decoded<Stay> &record) {
        const auto again = decodeStay(record.record, record.origin);
        return again && *again == record.value;
    });
}

} // namespace

void TestHostileInput::isDamaged_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n");
    QTest::newRow("page of a proxy") << QByteArray("<html><body>502 Bad Gateway</body></html>");
    QTest::newRow("list") << QByteArray("[{\"id\":1}]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("throttled") << QByteArray(R"({"detail":"Request was throttled."})");
    QTest::newRow("results of a wrong type") << QByteArray(R"({"count":1,"results":{"id":1}})");
    QTest::newRow("results null") << QByteArray(R"({"count":1,"results":null})");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("two objects") << QByteArray(R"({"id":1}{"id":2})");
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":1,\"name\":\"\xff\xfe\"}");
    QTest::newRow("comma at the end") << QByteArray(R"({"id":1,})");
    QTest::newRow("NaN") << QByteArray(R"({"id":NaN})");
    QTest::newRow("too deep") << nested(1024);
    QTest::newRow("far too deep, not closed") << QByteArray(1'000'000, '[');
}

void TestHostileInput::isDamaged()
{
    QFETCH(QByteArray, body);
    for (const Collection collection : collections) {
        const auto page = decodePage(body, collection, origin230);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Damaged);
        QVERIFY(page.error().text.endsWith(u'.'));
    }
}

void TestHostileInput::saysWhereTheDamageIs()
{
    const auto page = decodePage(R"({"id":1,"name":tru})", Collection::Spacecraft, origin230);
    QVERIFY(!page);
    QVERIFY2(page.error().text.contains(u"byte 1"), qPrintable(page.error().text));
}

void TestHostileInput::everyTruncationIsDamaged()
{
    const QByteArray whole = toBytes(catalogueRecords(u"docking_events"_s).at(0));
    QList<qsizetype> accepted;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const auto page = decodePage(whole.first(length), Collection::DockingEvents, origin230);
        if (page || page.error().kind != Error::Kind::Damaged)
            accepted << length;
    }
    QCOMPARE(accepted, QList<qsizetype>{whole.size()});
}

void TestHostileInput::nestsUpToTheLimit()
{
    const QByteArray body = nested(1000);
    QCOMPARE(pageOf(body, Collection::Spacecraft).spacecraft.first().record, body);
}

/// Flights are looked for in the listed spacecraft only, whatever stands inside them.
void TestHostileInput::recordsInsideRecordsEnd()
{
    const DecodedPage page = pageOf(spiral(300), Collection::Spacecraft, detailed230);
    QCOMPARE(problemPlaces(page), QStringList());
    QCOMPARE(idsOf(page.flights), QList<qint64>{3});
    QCOMPARE(idsOf(page.spacecraft), QList<qint64>{2});
}

void TestHostileInput::refusesWhatIsTooLarge()
{
    const QByteArray record = R"({"id":1})";
    const QByteArray largest = record.leftJustified(64LL * 1024 * 1024, ' ');
    QVERIFY(decodePage(largest, Collection::Spacecraft, origin230));
    const auto page = decodePage(largest + ' ', Collection::Spacecraft, origin230);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Damaged);
}

/// Launch Library lists a hundred rows at most; an answer with very many costs no more than a thousand.
void TestHostileInput::readsTheFirstThousandRows()
{
    const QByteArray body =
        R"({"count":5000,"results":[{"id":1},)" + QByteArray("{},").repeated(4998) + R"({"id":2}]})";
    const DecodedPage page = pageOf(body, Collection::SpacecraftFlights);
    QCOMPARE(page.ids, QList<qint64>{1});
    QCOMPARE(page.refused, 999);
    QVERIFY(page.problems.first().text.contains(u"5000 records, only the first 1000 were read"_s));
    QCOMPARE(page.problems.last().record, u"flight at position 1000"_s);
}

void TestHostileInput::listsAThousandProblems()
{
    const QByteArray body =
        R"({"count":5000,"results":[)" + QByteArray("{},").repeated(4999) + R"({"id":1}]})";
    const DecodedPage page = pageOf(body, Collection::SpacecraftFlights);
    QCOMPARE(page.refused, 1000);
    QCOMPARE(page.problems.size(), 1001);
    QCOMPARE(page.problems.at(999).record, u"flight at position 999"_s);
    QVERIFY(page.problems.last().text.contains(u"more problems"_s));
}

/// The value that was read and the bytes that are kept must be those of the same record.
void TestHostileInput::ofEqualKeysTheLastCounts()
{
    const QByteArray body = R"({"id":1,"spacecraft":{"id":2},"spacecraf\u0074":{"id":3},"id":4})";
    const DecodedPage page = pageOf(body, Collection::SpacecraftFlights);
    QCOMPARE(page.ids, QList<qint64>{4});
    QCOMPARE(page.spacecraft.first().value.id, 3);
    QCOMPARE(page.spacecraft.first().record, QByteArray(R"({"id":3})"));
}

void TestHostileInput::readsPastAByteOrderMark()
{
    const DecodedPage page = pageOf("\xEF\xBB\xBF{\"results\":[{\"id\":1}]}", Collection::Spacecraft);
    QCOMPARE(page.spacecraft.first().record, QByteArray(R"({"id":1})"));
}

/// One byte at a time, in a record with all kinds of parts: an answer or an error, and what is kept reads back.
void TestHostileInput::changedBytesNeverCrash()
{
    const QByteArray whole =
        R"({"id":1,"docking":"2025-04-22T12:40:00Z","docking_location":{"id":30,"name":"Fwd",)"
        R"("spacestation":{"id":4}},"flight_vehicle_chaser":{"id":2,"duration":"P1D",)"
        R"("spacecraft":{"id":3,"spacecraft_config":{"id":5,"family":[{"id":6}]}}}})";
    const QByteArray bytes("\0\"\\{}[]:,-9eEtnu \xff", 18);
    int answers = 0;
    QByteArrayList wrong;
    for (qsizetype i = 0; i < whole.size() * bytes.size(); ++i) {
        QByteArray changed = whole;
        changed[i / bytes.size()] = bytes[i % bytes.size()];
        const auto page = decodePage(changed, Collection::DockingEvents, origin230);
        answers += page ? 1 : 0;
        if (page && !readsBack(*page))
            wrong << changed;
    }
    QCOMPARE(wrong, QByteArrayList());
    QVERIFY(answers > 100);
}

void TestHostileInput::singleDecodersNeedAnId()
{
    for (const QByteArray &record :
         {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray(R"({"id":"1"})"),
          QByteArray(R"({"results":[{"id":1}]})"), QByteArray(R"({"id":1)")}) {
        QCOMPARE(decodeSpacecraft(record, origin230).error().kind, Error::Kind::Damaged);
        QCOMPARE(decodeFlight(record, origin230).error().kind, Error::Kind::Damaged);
        QCOMPARE(decodeStay(record, origin230).error().kind, Error::Kind::Damaged);
    }
}

QTEST_APPLESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
