// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "isoduration.h"
#include "testrecords.h"

#include <QtTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

class TestSpacecraftDecoder : public QObject
{
    Q_OBJECT
private slots:
    void readsTheBundledPages_data();
    void readsTheBundledPages();
    void readsANormalRecord();
    void readsItsImage();
    void unknownIsNotZero_data();
    void unknownIsNotZero();
    void refusesAddresses_data();
    void refusesAddresses();
    void cutsALongText();
    void readsBackWhatItKept();
};

namespace {

Spacecraft spacecraftFrom(const QByteArray &json, RecordOrigin origin = origin230)
{
    const auto spacecraft = decodeSpacecraft(json, origin);
    return spacecraft ? *spacecraft : Spacecraft();
}

Spacecraft bundled(qint64 id)
{
    const DecodedPage page = pageOf(catalogueFile(u"spacecraft-1"_s), Collection::Spacecraft);
    const Decoded<Spacecraft> *record = recordWithId(page.spacecraft, id);
    return record ? record->value : Spacecraft();
}

DecodedPage pageOfOne(const QByteArray &json)
{
    return pageOf(json, Collection::Spacecraft);
}

} // namespace

void TestSpacecraftDecoder::readsTheBundledPages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("1") << u"spacecraft-1"_s
                       << QList<qint64>{572, 595, 603, 597, 540, 547, 609, 611, 604, 602};
    QTest::newRow("2") << u"spacecraft-2"_s
                       << QList<qint64>{503, 509, 614, 521, 538, 525, 530, 483, 533, 532};
}

void TestSpacecraftDecoder::readsTheBundledPages()
{
    QFETCH(QString, name);
    QFETCH(QList<qint64>, ids);
    const DecodedPage page = pageOf(catalogueFile(name), Collection::Spacecraft);
    QCOMPARE(page.ids, ids);
    QCOMPARE(idsOf(page.spacecraft), ids);
    QCOMPARE(page.count, 10);
    QCOMPARE(page.refused, 0);
    QCOMPARE(problemPlaces(page), QStringList());
    for (const Decoded<Spacecraft> &record : page.spacecraft) {
        QCOMPARE(record.origin, origin230);
        QVERIFY(!record.value.name.isEmpty());
        QVERIFY(record.value.configuration && record.value.configuration->agency && record.value.image);
        QVERIFY(record.value.statusId && record.value.timeInSpaceMs && record.value.timeDockedMs);
        QVERIFY(!record.value.configuration->detail);
    }
}

void TestSpacecraftDecoder::readsANormalRecord()
{
    const Spacecraft craft = bundled(595);
    QCOMPARE(craft.name, u"Crew Dragon C213"_s);
    QCOMPARE(craft.url, QUrl(u"https://lldev.thespacedevs.com/2.3.0/spacecraft/595/?format=api"_s));
    QCOMPARE(craft.serialNumber, u"C213"_s);
    QCOMPARE(craft.isPlaceholder, false);
    QCOMPARE(craft.inSpace, false);
    QCOMPARE(craft.timeInSpaceMs, 0);
    QCOMPARE(craft.flightsCount, 0);
    QCOMPARE(craft.missionEndsCount, 0);
    QCOMPARE(craft.statusId, 1);
    QCOMPARE(craft.statusName, u"Active"_s);
    QCOMPARE(craft.fastestTurnaroundMs, std::nullopt);
    QCOMPARE(bundled(572).serialNumber, std::nullopt);
    QCOMPARE(bundled(597).timeInSpaceMs, parseIsoDuration(u"P213DT10H26M29S"));
    QCOMPARE(bundled(597).inSpace, true);
}

void TestSpacecraftDecoder::readsItsImage()
{
    const Image image = *bundled(572).image;
    QCOMPARE(image.id, 1910);
    QCOMPARE(image.name, u"Cygnus Enhanced"_s);
    QCOMPARE(image.url.fileName(), u"cygnus2520enhanced_image_20190207032513.jpeg"_s);
    QCOMPARE(image.thumbnailUrl.fileName(), u"255bauto255d__image_thumbnail_20240305194119.jpeg"_s);
    QCOMPARE(image.credit, std::nullopt);
    QCOMPARE(image.licenceName, u"Unknown"_s);
    QCOMPARE(image.licenceLink, std::nullopt);
}

void TestSpacecraftDecoder::unknownIsNotZero_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("missing") << QByteArray(R"({"id":1})");
    QTest::newRow("null") << QByteArray(
        R"({"id":1,"name":null,"url":null,"serial_number":null,"is_placeholder":null,
        "image":null,"in_space":null,"time_in_space":null,"time_docked":null,"flights_count":null,"status":null,
        "mission_ends_count":null,"description":null,"spacecraft_config":null,"fastest_turnaround":null})");
    QTest::newRow("unknown fields") << QByteArray(
        R"({"id":1,"color":"red","weights":[1,{"x":2}],"status":{"x":1}})");
}

void TestSpacecraftDecoder::unknownIsNotZero()
{
    QFETCH(QByteArray, json);
    const DecodedPage page = pageOfOne(json);
    QCOMPARE(problemPlaces(page), QStringList());
    Spacecraft expected;
    expected.id = 1;
    QCOMPARE(page.spacecraft.size(), 1);
    QCOMPARE(page.spacecraft.first().value, expected);
}

void TestSpacecraftDecoder::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("https") << u"https://example.org/a.jpg"_s << true;
    QTest::newRow("http") << u"HTTP://example.org/a.jpg"_s << true;
    QTest::newRow("not Latin") << u"https://example.org/союз 1.jpg"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:image/png;base64,AA"_s << false;
    QTest::newRow("no scheme") << u"//example.org/a.jpg"_s << false;
    QTest::newRow("relative") << u"/a.jpg"_s << false;
    QTest::newRow("no host") << u"https:///a.jpg"_s << false;
    QTest::newRow("broken") << u"https://exa mple.org/"_s << false;
    QTest::newRow("2048 characters") << u"https://example.org/"_s.leftJustified(2048, u'x') << true;
    QTest::newRow("2049 characters") << u"https://example.org/"_s.leftJustified(2049, u'x') << false;
}

void TestSpacecraftDecoder::refusesAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isSafe);
    const DecodedPage page =
        pageOfOne(toBytes(QJsonObject{{u"id"_s, 1}, {u"url"_s, address}, {u"name"_s, u"x"_s}}));
    QCOMPARE(page.spacecraft.first().value.url, isSafe ? QUrl(address) : QUrl());
    QCOMPARE(page.spacecraft.first().value.name, u"x"_s);
    QCOMPARE(problemPlaces(page), isSafe ? QStringList() : QStringList{u"spacecraft 1 | url"_s});
}

void TestSpacecraftDecoder::cutsALongText()
{
    const QString fits(65536, u'x');
    QCOMPARE(problemPlaces(pageOfOne(toBytes(QJsonObject{{u"id"_s, 1}, {u"name"_s, fits}}))), QStringList());
    const DecodedPage page = pageOfOne(toBytes(QJsonObject{{u"id"_s, 1}, {u"name"_s, fits + u'y'}}));
    QCOMPARE(page.spacecraft.first().value.name, fits);
    QCOMPARE(problemPlaces(page), QStringList{u"spacecraft 1 | name"_s});
}

void TestSpacecraftDecoder::readsBackWhatItKept()
{
    const DecodedPage page = pageOf(catalogueFile(u"spacecraft-1"_s), Collection::Spacecraft);
    for (const Decoded<Spacecraft> &record : page.spacecraft)
        QCOMPARE(spacecraftFrom(record.record, record.origin), record.value);
}

QTEST_APPLESS_MAIN(TestSpacecraftDecoder)
#include "tst_spacecraftdecoder.moc"
