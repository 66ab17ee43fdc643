// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonmutation.h"
#include "testrecords.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Skydock;
using namespace Skydock::Testing;
using namespace Qt::StringLiterals;

/// Puts a value of every wrong type into every place of recorded records: exactly that place is reported, its id and
/// all the rest of the record stand as if the place had been null.
class TestWrongTypes : public QObject
{
    Q_OBJECT
private slots:
    void everyPlaceOfARecord_data();
    void everyPlaceOfARecord();
};

namespace {

QList<QJsonValue> replacements()
{
    return {true,
            7,
            u"wrong"_s,
            QJsonArray(),
            QJsonArray{1, u"x"_s},
            QJsonObject(),
            QJsonObject{{u"id"_s, u"x"_s}}};
}

/// Every field that only a detailed record has, and only those the decoder reads.
QByteArray detailedSpacecraft()
{
    return R"({"id":1,"spacecraft_config":{"id":2,"capability":"c","history":"h","details":"d",
    "maiden_flight":"2019-03-02","height":8.1,"diameter":4,"human_rated":true,"crew_capacity":7,
    "payload_capacity":6000,
    "payload_return_capacity":3000,"flight_life":"P1D","wiki_link":"https://a.org","info_link":"https://b.org",
    "spacecraft_flown":5,"total_launches":12,"successful_launches":11,"failed_launches":1,"attempted_landings":3,
    "successful_landings":2,"failed_landings":1,"fastest_turnaround":"P1D"},
    "flights":[{"id":3,"response_mode":"normal","destination":"ISS","mission_end":"2025-01-01T00:00:00Z",
    "duration":"P1D",
    "turn_around_time":"P2D","spacecraft":{"id":1,"response_mode":"normal","name":"X"},"launch":{"id":"u","name":"n",
    "net":"2025-01-01T00:00:00Z","status":{"id":3,"name":"s"},"pad":{"name":"p","location":{"name":"l"}}}}]})";
}

QByteArray payloadStay()
{
    return R"({"id":1,"docking":"2020-02-25T07:15:00Z","departure":null,
    "docking_location":{"id":5,"name":"n","spacecraft":{"id":6,"name":"c"},"payload":{"id":7,"name":"p"}},
    "payload_flight_chaser":{"id":8,"payload":{"id":9,"name":"q","operator":{"name":"o"}}},
    "space_station_chaser":{"id":10,"name":"s"},
    "payload_flight_target":{"id":11,"payload":{"id":12,"name":"r","operator":{"name":"t"}}}})";
}

/// The places the decoder does not read. Everything else must be reported when it is wrong.
QRegularExpression unreadPlaces(Collection collection)
{
    const QString own =
        collection == Collection::Spacecraft ? u"^$"_s : u"^(flight_vehicle_chaser\\.)?url$"_s;
    const QStringList inside{
        u"single_use|variants|license\\.(id|priority)"_s,
        u"spacecraft_config\\.((.*\\.)?(url|response_mode)|agency\\.type\\.id)"_s,
        u"manufacturer\\.(id|url|response_mode|abbrev|type.*)"_s,
        u"launch\\.(?!(id|name|net|status(\\.(id|name))?|rocket(\\.configuration(\\.full_name)?)?|"
        "mission(\\.(name|type|orbit(\\.name)?))?|pad(\\.(name|location(\\.name)?))?|"
        "program(\\[\\d+\\](\\.name)?)?)$).*"_s,
        u"landing\\.(id|url|(landing_location|type)\\.(?!name$).*)"_s,
        u"(spacestation|space_station_target)\\.(url|image.*)"_s,
    };
    return QRegularExpression(u"%1|(^|\\.)(%2)$"_s.arg(own, inside.join(u'|')));
}

/// Objects that cannot be used without their id: a wrong or missing one is reported, null included.
bool isRequiredId(const QString &place)
{
    static const QRegularExpression required(
        u"(^|\\.)(image|spacecraft_config|agency|family\\[\\d+\\]|spacecraft|flights\\[\\d+\\]|docking_"
        u"location|"
        "spacestation|flight_vehicle_chaser|space_station_(chaser|target)|payload_flight_(chaser|target)|"
        "payload)\\.id$"_s);
    return required.match(place).hasMatch();
}

/// Everything but the bytes and the problems.
template <class T>
bool sameValues(const QList<Decoded<T>> &one, const QList<Decoded<T>> &other)
{
    return std::equal(
        one.cbegin(), one.cend(), other.cbegin(), other.cend(),
        [](const auto &a, const auto &b) { return a.value == b.value && a.origin == b.origin; });
}

bool samePages(const DecodedPage &one, const DecodedPage &other)
{
    return sameValues(one.stays, other.stays) && sameValues(one.flights, other.flights) &&
           sameValues(one.spacecraft, other.spacecraft) && one.hosts == other.hosts &&
           one.ports == other.ports;
}

/// A record and how it is read.
struct Subject
{
    Collection collection = Collection::Spacecraft;
    RecordOrigin origin;
    QString name; ///< in problems
};

/// What does not behave as it should when this place holds null or a value of a wrong type.
QStringList complaints(const QJsonObject &record, const JsonPath &path, const Subject &subject, int &reported)
{
    const QString place = pathText(path);
    const bool isRead = !unreadPlaces(subject.collection).match(place).hasMatch();
    const QStringList report{u"%1 | %2"_s.arg(subject.name, place)};
    const auto pageWith = [&](const QJsonValue &value) {
        return pageOf(toBytes(replacedAt(record, path, value)), subject.collection, subject.origin);
    };
    QStringList found;
    const DecodedPage withNull = pageWith(QJsonValue());
    if (problemPlaces(withNull) != (isRead && isRequiredId(place) ? report : QStringList()))
        found << place + u": null: "_s + problemPlaces(withNull).join(u"; "_s);
    for (const QJsonValue &wrong : replacements()) {
        if (wrong.type() == valueAt(record, path).type())
            continue;
        const DecodedPage page = pageWith(wrong);
        const bool isRight = problemPlaces(page) == (isRead ? report : QStringList()) &&
                             samePages(page, withNull) &&
                             page.ids == QList<qint64>{record[u"id"].toInteger()};
        if (!isRight)
            found << place + u": "_s + wrong.toVariant().toString() + u": "_s +
                         problemPlaces(page).join(u"; "_s);
        reported += isRead ? 1 : 0;
    }
    return found;
}

} // namespace

void TestWrongTypes::everyPlaceOfARecord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Subject>("subject");
    const auto recorded = [](const QString &file, int position) {
        return toBytes(catalogueRecords(file).at(position));
    };
    QTest::newRow("spacecraft") << recorded(u"spacecraft-1"_s, 1)
                                << Subject{Collection::Spacecraft, origin230, u"spacecraft 595"_s};
    QTest::newRow("stay") << recorded(u"docking_events"_s, 0)
                          << Subject{Collection::DockingEvents, origin230, u"docking event 622"_s};
    QTest::newRow("flight of 2.0.0") << recorded(u"spacecraft_flights-2.0.0"_s, 0)
                                     << Subject{Collection::SpacecraftFlights, origin200, u"flight 901"_s};
    QTest::newRow("detailed spacecraft")
        << detailedSpacecraft() << Subject{Collection::Spacecraft, detailed230, u"spacecraft 1"_s};
    QTest::newRow("stay of payloads")
        << payloadStay() << Subject{Collection::DockingEvents, detailed230, u"docking event 1"_s};
}

void TestWrongTypes::everyPlaceOfARecord()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Subject, subject);
    const QJsonObject record = QJsonDocument::fromJson(bytes).object();
    QList<JsonPath> paths;
    collectPaths(record, {}, paths);
    int reported = 0;
    for (const JsonPath &path : paths) {
        if (!valueAt(record, path).isNull() && pathText(path) != u"id"_s)
            QCOMPARE(complaints(record, path, subject, reported), QStringList());
    }
    QVERIFY2(reported > 100, qPrintable(QString::number(reported)));
}

QTEST_APPLESS_MAIN(TestWrongTypes)
#include "tst_wrongtypes.moc"
