// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonslice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Skydock;

class TestJsonSlice : public QObject
{
    Q_OBJECT
private slots:
    void takesOneValue_data();
    void takesOneValue();
    void findsMembers_data();
    void findsMembers();
    void listsElements_data();
    void listsElements();
    void minifies_data();
    void minifies();
    void keepsTheCatalogue_data();
    void keepsTheCatalogue();
    void survivesCutAndChangedBytes();
    void survivesDeepNesting();
};

namespace {

/// Reads a copy of exactly these bytes, so that the address sanitizer sees a single one too many.
bool staysInside(const QByteArray &text)
{
    const std::vector<char> exact(text.cbegin(), text.cend());
    const JsonSlice slice(QByteArrayView(exact.data(), qsizetype(exact.size())));
    return slice.member("k").bytes().size() <= text.size() &&
           slice.member("a").elements().size() <= text.size() && slice.minified().size() <= text.size();
}

} // namespace

void TestJsonSlice::takesOneValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("object") << QByteArray(" {\"a\": [1]} \n") << QByteArray("{\"a\": [1]}");
    QTest::newRow("number") << QByteArray("5.972168e+24") << QByteArray("5.972168e+24");
    QTest::newRow("text with brackets") << QByteArray(R"("]}\"{[")") << QByteArray(R"("]}\"{[")");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << QByteArray("{}");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n") << QByteArray();
    QTest::newRow("two values") << QByteArray("{} {}") << QByteArray();
    QTest::newRow("not closed") << QByteArray("{\"a\":[1}") << QByteArray();
    QTest::newRow("closed wrongly") << QByteArray("[{]}") << QByteArray();
    QTest::newRow("closed at once") << QByteArray("}") << QByteArray();
    QTest::newRow("open text") << QByteArray("\"abc") << QByteArray();
    QTest::newRow("open escape") << QByteArray("\"abc\\") << QByteArray();
    QTest::newRow("escaped end") << QByteArray("\"abc\\\"") << QByteArray();
}

void TestJsonSlice::takesOneValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    QCOMPARE(JsonSlice(text).bytes().toByteArray(), bytes);
}

void TestJsonSlice::findsMembers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("number as written")
        << QByteArray(R"({"a":0,"k": 12742000.0 })") << QByteArray("12742000.0");
    QTest::newRow("text") << QByteArray(R"({"k":"a\u00e9\"},","x":1})") << QByteArray(R"("a\u00e9\"},")");
    QTest::newRow("object") << QByteArray(R"({"x":{"k":1},"k":{ "k":2 }})") << QByteArray(R"({ "k":2 })");
    QTest::newRow("null") << QByteArray(R"({"k":null})") << QByteArray("null");
    QTest::newRow("key as a value") << QByteArray(R"({"x":"k","y":["k",1]})") << QByteArray();
    QTest::newRow("the last of equal keys") << QByteArray(R"({"k":1,"k":2})") << QByteArray("2");
    QTest::newRow("key with an escape") << QByteArray(R"({"\u006b":3})") << QByteArray("3");
    QTest::newRow("longer key") << QByteArray(R"({"kk":1,"":2})") << QByteArray();
    QTest::newRow("empty object") << QByteArray("{}") << QByteArray();
    QTest::newRow("no object") << QByteArray(R"(["k",1])") << QByteArray();
    QTest::newRow("no colon") << QByteArray(R"({"k" 1})") << QByteArray();
    QTest::newRow("no value") << QByteArray(R"({"k":})") << QByteArray();
    QTest::newRow("no comma") << QByteArray(R"({"k":1 "x":2})") << QByteArray();
    QTest::newRow("comma at the end") << QByteArray(R"({"k":1,})") << QByteArray();
    QTest::newRow("bare key") << QByteArray(R"({k:1})") << QByteArray();
}

void TestJsonSlice::findsMembers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    const JsonSlice member = JsonSlice(text).member("k");
    QCOMPARE(member.bytes().toByteArray(), value);
    QCOMPARE(member.isNull(), value.isEmpty() || value == "null");
}

void TestJsonSlice::listsElements_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("elements");
    QTest::newRow("empty") << QByteArray("[ ]") << QByteArrayList();
    QTest::newRow("mixed") << QByteArray(R"([ 1.0, "a,b" ,[2,3],{"x":[4]},null])")
                           << QByteArrayList{"1.0", "\"a,b\"", "[2,3]", "{\"x\":[4]}", "null"};
    QTest::newRow("no list") << QByteArray(R"({"a":1})") << QByteArrayList();
    QTest::newRow("no comma") << QByteArray("[1 2]") << QByteArrayList();
    QTest::newRow("comma at the end") << QByteArray("[1,]") << QByteArrayList();
    QTest::newRow("comma at the front") << QByteArray("[,1]") << QByteArrayList();
}

void TestJsonSlice::listsElements()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, elements);
    QByteArrayList found;
    for (const JsonSlice &element : JsonSlice(text).elements())
        found << element.bytes().toByteArray();
    QCOMPARE(found, elements);
}

void TestJsonSlice::minifies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("minified");
    QTest::newRow("spaces between tokens") << QByteArray("{ \"b\" : 1.50 ,\n\t\"a\" : [ true , null ] }\r\n")
                                           << QByteArray(R"({"b":1.50,"a":[true,null]})");
    QTest::newRow("spaces in texts") << QByteArray(R"({ "a b" : " \" { , } " })")
                                     << QByteArray(R"({"a b":" \" { , } "})");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestJsonSlice::minifies()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, minified);
    QCOMPARE(JsonSlice(text).minified(), minified);
}

void TestJsonSlice::keepsTheCatalogue_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"spacecraft-1", "spacecraft-2", "docking_events", "spacecraft_flights-2.0.0"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Every record of the bundled pages is found, and means the same as when Qt reads it.
void TestJsonSlice::keepsTheCatalogue()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(SKYDOCK_SOURCE_DIR "/resources/catalogue/%1.json").arg(name));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArray text = file.readAll();
    const QJsonArray records =
        QJsonDocument::fromJson(text).object().value(QLatin1String("results")).toArray();
    const QList<JsonSlice> slices = JsonSlice(text).member("results").elements();
    QCOMPARE(slices.size(), records.size());
    QVERIFY(!slices.isEmpty());
    for (qsizetype i = 0; i < slices.size(); ++i) {
        const QByteArray minified = slices.at(i).minified();
        QCOMPARE(QJsonDocument::fromJson(minified).object(), records.at(i).toObject());
        QCOMPARE(JsonSlice(minified).minified(), minified);
        QVERIFY(!minified.contains('\n'));
    }
}

void TestJsonSlice::survivesCutAndChangedBytes()
{
    const QByteArray text = R"({"a":[1,{"b":"c\"\\"}],"k":{"x":null,"y":[[],{}]},"\u006b":"\ud83d\ude80"})";
    const QByteArray nasty("{}[],:\"\\ \0\xff"
                           "k1",
                           13);
    QByteArrayList variants;
    for (qsizetype at = 0; at < text.size(); ++at)
        variants << text.first(at) << text.sliced(at);
    for (qsizetype i = 0; i < text.size() * nasty.size(); ++i) {
        QByteArray changed = text;
        changed[i / nasty.size()] = nasty[i % nasty.size()];
        variants << changed;
    }
    variants.removeIf(staysInside);
    QCOMPARE(variants, QByteArrayList());
}

void TestJsonSlice::survivesDeepNesting()
{
    constexpr qsizetype depth = 5'000'000;
    QVERIFY(JsonSlice(QByteArray(depth, '[')).bytes().isEmpty());
    const QByteArray closed = QByteArray(depth, '[') + QByteArray(depth, ']');
    QCOMPARE(JsonSlice(closed).elements().size(), 1);
}

QTEST_APPLESS_MAIN(TestJsonSlice)
#include "tst_jsonslice.moc"
