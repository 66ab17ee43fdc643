// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequest.h"

#include <QtTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

class TestApiRequest : public QObject
{
    Q_OBJECT
private slots:
    void asksEachEndpoint_data();
    void asksEachEndpoint();
    void saysWhatTheAnswerIs_data();
    void saysWhatTheAnswerIs();
    void keepsToTheServersBounds_data();
    void keepsToTheServersBounds();
    void standsBelowAnyBase_data();
    void standsBelowAnyBase();
    void encodesHostileText_data();
    void encodesHostileText();
    void cutsAnEndlessSearch();
};

namespace {

QString sent(const ApiRequest &request)
{
    const QString base = QString::fromLatin1(productionBaseUrl);
    return request.url(QUrl(base)).toString(QUrl::FullyEncoded).mid(base.size());
}

ApiRequest listOf(ApiEndpoint endpoint, RecordLevel level)
{
    return {.endpoint = endpoint, .level = level};
}

ApiRequest one(ApiEndpoint endpoint, qint64 id, RecordLevel level)
{
    return {.endpoint = endpoint, .id = id, .level = level};
}

} // namespace

void TestApiRequest::asksEachEndpoint_data()
{
    using E = ApiEndpoint;
    using L = RecordLevel;
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<QString>("expected");
    const QString page = u"limit=100&offset=0"_s;
    QTest::newRow("spacecraft, list")
        << listOf(E::Spacecraft, L::List) << u"/2.3.0/spacecraft/?format=json&mode=list&"_s + page;
    QTest::newRow("spacecraft, normal")
        << listOf(E::Spacecraft, L::Normal) << u"/2.3.0/spacecraft/?format=json&mode=normal&"_s + page;
    QTest::newRow("spacecraft, detailed")
        << listOf(E::Spacecraft, L::Detailed) << u"/2.3.0/spacecraft/?format=json&mode=detailed&"_s + page;
    QTest::newRow("one craft") << one(E::Spacecraft, 572, L::Detailed)
                               << u"/2.3.0/spacecraft/572/?format=json&mode=detailed"_s;
    QTest::newRow("one craft, normal")
        << one(E::Spacecraft, 572, L::Normal) << u"/2.3.0/spacecraft/572/?format=json&mode=normal"_s;
    QTest::newRow("dockings know no list mode")
        << listOf(E::DockingEvents, L::List) << u"/2.3.0/docking_events/?format=json&mode=normal&"_s + page;
    QTest::newRow("dockings, detailed") << listOf(E::DockingEvents, L::Detailed)
                                        << u"/2.3.0/docking_events/?format=json&mode=detailed&"_s + page;
    QTest::newRow("flights") << listOf(E::SpacecraftFlights, L::Detailed)
                             << u"/2.3.0/spacecraft_flights/?format=json&mode=detailed&"_s + page;
    QTest::newRow("stations") << listOf(E::SpaceStations, L::Detailed)
                              << u"/2.3.0/space_stations/?format=json&mode=detailed&"_s + page;
    QTest::newRow("locations") << listOf(E::DockingLocations, L::Detailed)
                               << u"/2.3.0/config/docking_locations/?format=json&"_s + page;
    QTest::newRow("statuses") << listOf(E::SpacecraftStatuses, L::Normal)
                              << u"/2.3.0/config/spacecraft_statuses/?format=json&"_s + page;
    QTest::newRow("flights of old") << listOf(E::LegacyFlights, L::Detailed)
                                    << u"/2.0.0/spacecraft/flight/?format=json&"_s + page;
    QTest::newRow("one flight of old")
        << one(E::LegacyFlights, 7, L::Normal) << u"/2.0.0/spacecraft/flight/7/?format=json"_s;
    QTest::newRow("throttle") << listOf(E::Throttle, L::Normal) << u"/2.3.0/api-throttle/?format=json"_s;
}

void TestApiRequest::asksEachEndpoint()
{
    QFETCH(ApiRequest, request);
    QTEST(sent(request), "expected");
}

void TestApiRequest::saysWhatTheAnswerIs_data()
{
    using E = ApiEndpoint;
    using L = RecordLevel;
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<ApiVersion>("version");
    QTest::addColumn<RecordLevel>("level");
    QTest::newRow("list") << listOf(E::Spacecraft, L::List) << ApiVersion::V2_3_0 << L::List;
    QTest::newRow("detailed") << listOf(E::Spacecraft, L::Detailed) << ApiVersion::V2_3_0 << L::Detailed;
    QTest::newRow("no list mode") << listOf(E::DockingEvents, L::List) << ApiVersion::V2_3_0 << L::Normal;
    QTest::newRow("no modes") << listOf(E::DockingLocations, L::Detailed) << ApiVersion::V2_3_0 << L::Normal;
    QTest::newRow("of old") << listOf(E::LegacyFlights, L::Detailed) << ApiVersion::V2_0_0 << L::Normal;
    QTest::newRow("one of old") << one(E::LegacyFlights, 7, L::Normal) << ApiVersion::V2_0_0 << L::Detailed;
}

void TestApiRequest::saysWhatTheAnswerIs()
{
    QFETCH(ApiRequest, request);
    const RecordOrigin origin = request.origin(1'745'325'600'000);
    QTEST(origin.version, "version");
    QTEST(origin.level, "level");
    QCOMPARE(origin.fetchedMs, 1'745'325'600'000);
}

void TestApiRequest::keepsToTheServersBounds_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as asked") << 25 << 50 << u"limit=25&offset=50"_s;
    QTest::newRow("too many") << 101 << 0 << u"limit=100&offset=0"_s;
    QTest::newRow("none") << 0 << 0 << u"limit=1&offset=0"_s;
    QTest::newRow("negative") << -5 << -1 << u"limit=1&offset=0"_s;
}

void TestApiRequest::keepsToTheServersBounds()
{
    QFETCH(int, limit);
    QFETCH(int, offset);
    QFETCH(QString, expected);
    const ApiRequest request{.limit = limit, .offset = offset};
    QVERIFY2(sent(request).endsWith(u'&' + expected), qPrintable(sent(request)));
}

void TestApiRequest::standsBelowAnyBase_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const QString tail = u"/2.3.0/api-throttle/?format=json"_s;
    QTest::newRow("host") << u"https://api.example.org"_s << u"https://api.example.org"_s + tail;
    QTest::newRow("slash") << u"https://api.example.org/"_s << u"https://api.example.org"_s + tail;
    QTest::newRow("path") << u"https://example.org/ll/api"_s << u"https://example.org/ll/api"_s + tail;
    QTest::newRow("path, slash") << u"https://example.org/ll/"_s << u"https://example.org/ll"_s + tail;
    QTest::newRow("path with an escape")
        << u"https://example.org/a%2Fb%20c/"_s << u"https://example.org/a%2Fb%20c"_s + tail;
    QTest::newRow("port") << u"http://127.0.0.1:8000"_s << u"http://127.0.0.1:8000"_s + tail;
    QTest::newRow("query goes") << u"https://example.org/?format=api#top"_s
                                << u"https://example.org"_s + tail;
}

void TestApiRequest::standsBelowAnyBase()
{
    QFETCH(QString, address);
    const QUrl url = ApiRequest{.endpoint = ApiEndpoint::Throttle}.url(QUrl(address));
    QTEST(url.toString(QUrl::FullyEncoded), "expected");
}

void TestApiRequest::encodesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Cyrillic") << u"Союз"_s << u"%D0%A1%D0%BE%D1%8E%D0%B7"_s;
    QTest::newRow("Chinese") << u"神舟"_s << u"%E7%A5%9E%E8%88%9F"_s;
    QTest::newRow("quotes") << u"\"Crew Dragon\" 'a'"_s << u"%22Crew%20Dragon%22%20%27a%27"_s;
    QTest::newRow("another parameter") << u"a&limit=9"_s << u"a%26limit%3D9"_s;
    QTest::newRow("plus, fragment, percent") << u"a+b#c%20d%"_s << u"a%2Bb%23c%2520d%25"_s;
    QTest::newRow("path") << u"../?x;y"_s << u"..%2F%3Fx%3By"_s;
    QTest::newRow("line break, tag") << u"a\r\nHost: <b>"_s << u"a%0D%0AHost%3A%20%3Cb%3E"_s;
    QTest::newRow("NUL") << QString(QChar(0)) + u'x' << u"x"_s;
    QTest::newRow("half a character") << QString(QChar(0xd800)) + u'x' << u"%3Fx"_s;
    QTest::newRow("unreserved") << u"MS-9_a.b~c"_s << u"MS-9_a.b~c"_s;
    QTest::newRow("white space only") << u" \t\n"_s << QString();
}

void TestApiRequest::encodesHostileText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QString search = sent({.search = text}).section(u"offset=0"_s, 1);
    QCOMPARE(search, expected.isEmpty() ? QString() : u"&search="_s + expected);
}

void TestApiRequest::cutsAnEndlessSearch()
{
    const QString emoji = QString::fromUcs4(U"\U0001f680");
    QVERIFY(sent({.search = QString(100'000, u'神')}).size() < 4000);
    const QString cut = sent({.search = u'a' + emoji.repeated(1000)});
    QVERIFY2(cut.endsWith("%F0%9F%9A%80"_L1), qPrintable(cut));
}

QTEST_APPLESS_MAIN(TestApiRequest)
#include "tst_apirequest.moc"
