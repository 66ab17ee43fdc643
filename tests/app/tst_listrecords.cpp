// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcollection.h"
#include "listquery.h"
#include "recordview.h"
#include "spacecraftshape.h"
#include "temporarymirror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

/// JSON written with apostrophes for quotes: moc stumbles over raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

StoredRecord stored(const QByteArray &json, ApiVersion version, RecordLevel level = RecordLevel::Normal)
{
    return {json, {version, level, 0}};
}

/// The page of one spacecraft flight in the older shape, and the one of the same flight in the newer.
QByteArray flight200()
{
    return json("{'count':1,'next':null,'previous':null,'results':[{'id':900001,'url':'u200',"
                "'destination':'ISS','mission_end':null,'spacecraft':{'id':900002,'name':'Kestrel "
                "1','status':{'id':1,'name':'Active'},"
                "'spacecraft_config':{'id':6,'name':'Kestrel','agency':{'id':121,'name':'SpaceX','type':'"
                "Commercial'},"
                "'image_url':'https://example.org/kestrel.jpg'}},"
                "'launch':{'id':'862b54e3-7bf8-48e5-8cd1-d77257d5fde9','name':'Falcon 9 | "
                "Kestrel','net':'2026-02-13T10:15:56Z',"
                "'pad':{'id':80,'name':'SLC-40'}}}]}");
}

QByteArray flight230()
{
    return json(
        "{'count':1,'next':null,'previous':null,'results':[{'id':900001,'url':'u230',"
        "'destination':'Harmony','mission_end':'2026-09-01T00:00:00Z','duration':'P199DT13H44M4S',"
        "'launch':{'id':'862b54e3-7bf8-48e5-8cd1-d77257d5fde9','name':'Falcon 9 Block 5 | Kestrel'}}]}");
}

FilterValue anyValue(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Boolean:
        return true;
    case ValueKind::Id:
    case ValueKind::Time:
        return qint64(1);
    case ValueKind::Text:
    case ValueKind::Choice:
        break;
    }
    return u"spacestation"_s;
}

/// Each filter and each ordering that a collection offers, by name.
QList<std::pair<QString, ListOptions>> everyQuestion(const ListCollection &collection)
{
    QList<std::pair<QString, ListOptions>> questions;
    for (const ListFilterKey &key : collection.filters) {
        ListOptions options;
        options.filters = {{key.name, {}, anyValue(key.kind)}};
        questions.append({key.name, options});
    }
    for (const QString &field : collection.orderings) {
        ListOptions options;
        options.ordering = {{field, true}};
        questions.append({u'-' + field, options});
    }
    return questions;
}

DecodedPage flightPage(const QByteArray &body, ApiVersion version)
{
    return valueOf(decodePage(body, Collection::SpacecraftFlights, {version, RecordLevel::Normal, 1}));
}

} // namespace

class TestListRecords : public QObject
{
    Q_OBJECT
private:
    TemporaryMirror m_mirror; ///< with the bundled catalogue

private slots:
    void oldSpacecraftComeInTheNewShape()
    {
        const QJsonObject craft =
            object(spacecraftInNewShape(json("{'id':452,'url':'u','name':'Crew \\\"Dragon\\\" "
                                             "神','serial_number':'TBD','status':{'id':1,'name':'Active'},"
                                             "'description':'','spacecraft_config':{'id':6,'url':'c','name':'"
                                             "Crew Dragon 2','type':{'id':2,'name':'Capsule'},"
                                             "'agency':{'id':121,'url':'a','name':'SpaceX','type':'"
                                             "Commercial'},'in_use':true,'image_url':'https://i/x.jpg'}}")));
        const QJsonObject expected = object(json(
            "{'id':452,'url':'u','name':'Crew \\\"Dragon\\\" "
            "神','serial_number':'TBD','is_placeholder':null,'image':null,"
            "'in_space':null,'time_in_space':null,'time_docked':null,'flights_count':null,'mission_ends_"
            "count':null,"
            "'status':{'id':1,'name':'Active'},'description':'','spacecraft_config':{'id':6,'url':'c','name':"
            "'Crew Dragon 2',"
            "'type':{'id':2,'name':'Capsule'},'agency':{'id':121,'url':'a','name':'SpaceX','abbrev':null,"
            "'type':{'id':null,'name':'Commercial'}},'family':null,'in_use':true,'image':{'id':null,'name':"
            "null,"
            "'image_url':'https://i/"
            "x.jpg','thumbnail_url':null,'credit':null,'license':null,'single_use':null,"
            "'variants':null}},'fastest_turnaround':null}"));
        QCOMPARE(craft, expected);
    }

    void oldSpacecraftMayBeBare_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("only an id") << json("{'id':1}");
        QTest::newRow("no configuration") << json("{'id':1,'spacecraft_config':null}");
        QTest::newRow("no agency") << QByteArray(
            json("{'id':1,'spacecraft_config':{'agency':null,'image_url':null}}"));
        QTest::newRow("agency's type is an object")
            << json("{'id':1,'spacecraft_config':{'agency':{'type':{'id':3,'name':'Commercial'}}}}");
    }

    void oldSpacecraftMayBeBare()
    {
        QFETCH(QByteArray, record);
        const QJsonObject craft = object(spacecraftInNewShape(record));
        QCOMPARE(craft[u"id"_s].toInt(), 1);
        QCOMPARE(craft.size(), 15);
    }

    void theBestShapeComesFirst_data()
    {
        const StoredRecord older = stored("{\"v\":200}", ApiVersion::V2_0_0);
        const StoredRecord newer = stored("{\"v\":230}", ApiVersion::V2_3_0);
        const StoredRecord abridged = stored("{\"v\":1}", ApiVersion::V2_3_0, RecordLevel::List);
        const StoredRecord damaged = stored({}, ApiVersion::V2_3_0);
        QTest::addColumn<QList<StoredRecord>>("shapes");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("one") << QList{older} << older.json;
        QTest::newRow("newer version") << QList{newer, older} << newer.json;
        QTest::newRow("abridged is not the best") << QList{abridged, newer, older} << newer.json;
        QTest::newRow("unless it is all there is of its version") << QList{abridged, older} << abridged.json;
        QTest::newRow("damaged bytes are passed over") << QList{damaged, older} << older.json;
        QTest::newRow("nothing but the row") << QList<StoredRecord>{} << QByteArray("{\"id\":5}");
    }

    void theBestShapeComesFirst()
    {
        QFETCH(QList<StoredRecord>, shapes);
        QTEST(recordAsItCame(5, shapes).json, "json");
    }

    void findsValuesByPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("text") << u"name"_s << QStringList{u"Dragon"_s};
        QTest::newRow("number") << u"id"_s << QStringList{u"474"_s};
        QTest::newRow("large number") << u"big"_s << QStringList{u"9007199254740993"_s};
        QTest::newRow("fraction") << u"height"_s << QStringList{u"8.1"_s};
        QTest::newRow("boolean") << u"in_use"_s << QStringList{u"false"_s};
        QTest::newRow("object") << u"status__name"_s << QStringList{u"Active"_s};
        QTest::newRow("list") << u"family__name"_s << QStringList{u"Dragon"_s, u"Dragon 2"_s};
        QTest::newRow("null") << u"serial"_s << QStringList{};
        QTest::newRow("through null") << u"serial__name"_s << QStringList{};
        QTest::newRow("missing") << u"nothing"_s << QStringList{};
        QTest::newRow("second path") << u"nothing|status__name"_s << QStringList{u"Active"_s};
        QTest::newRow("another shape") << u"pad__name"_s << QStringList{u"SLC-40"_s};
        QTest::newRow("the best shape wins") << u"destination"_s << QStringList{u"Harmony"_s};
        QTest::newRow("a null is a gap") << u"mission_end"_s << QStringList{u"2026"_s};
    }

    void findsValuesByPath()
    {
        QFETCH(QString, path);
        const QByteArray latin = path.toLatin1();
        const RecordView view(
            {json(
                 "{'id':474,'big':9007199254740993,'height':8.1,'name':'Dragon','in_use':false,'serial':null,"
                 "'status':{'name':'Active'},'family':[{'name':'Dragon'},{'name':'Dragon 2'}],"
                 "'destination':'Harmony','mission_end':null}"),
             {json("{'destination':'ISS','pad':{'name':'SLC-40'},'mission_end':'2026'}")}});
        QStringList found;
        for (const QJsonValue &value : view.values(QLatin1StringView(latin)))
            found.append(plainText(value));
        QTEST(found, "values");
    }

    void aFlightInBothShapesIsListedInTheNewer()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(flightPage(flight200(), ApiVersion::V2_0_0));
        mirror.write(flightPage(flight230(), ApiVersion::V2_3_0));
        const ListCollection flights = flightCollection();
        const auto source = valueOf(flights.open(mirror.database(), {}));
        QCOMPARE(valueOf(source->count()), 1);
        const ListRecord record = valueOf(source->records(0, 10)).value(0);
        QCOMPARE(object(record.json), object(flight230())[u"results"_s][0].toObject());
        // Table and CSV show what either of them knows.
        const RecordView view(record);
        QCOMPARE(view.values("launch__pad__name"_L1).value(0).toString(), u"SLC-40"_s);
        QCOMPARE(view.values("destination"_L1).value(0).toString(), u"Harmony"_s);
    }

    void aFlightInTheOlderShapeIsListedAsItCame()
    {
        TemporaryMirror mirror(TemporaryMirror::Content::Empty);
        mirror.write(flightPage(flight200(), ApiVersion::V2_0_0));
        const auto source = valueOf(flightCollection().open(mirror.database(), {}));
        const ListRecord record = valueOf(source->records(0, 10)).value(0);
        QCOMPARE(object(record.json), object(flight200())[u"results"_s][0].toObject());
    }

    void everyKeyThatIsOfferedIsAnswered_data()
    {
        QTest::addColumn<ListCollection>("collection");
        QTest::addColumn<ListOptions>("options");
        for (const ListCollection &collection : listCollections()) {
            for (const auto &[name, options] : everyQuestion(collection))
                QTest::addRow("%s, %s", qPrintable(collection.name), qPrintable(name))
                    << collection << options;
        }
    }

    void everyKeyThatIsOfferedIsAnswered()
    {
        QFETCH(ListCollection, collection);
        QFETCH(ListOptions, options);
        const auto source = valueOf(collection.open(m_mirror.database(), options));
        const Result<int> count = source->count();
        const auto records = source->records(0, 100);
        QVERIFY(count && records);
        QCOMPARE(records->size(), *count);
    }
};

QTEST_GUILESS_MAIN(TestListRecords)
#include "tst_listrecords.moc"
