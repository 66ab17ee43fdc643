// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverclient.h"
#include "testclock.h"

#include <QTest>

using namespace Skydock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr LaunchLibraryOptions tiny{.spacecraft = 3, .dockings = 2, .flights = 3};
constexpr QStringView craft = u"/2.3.0/spacecraft/";

} // namespace

/// Fifteen calls in any hour, and what counts as one.
class TestLaunchLibraryThrottle : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void refusesTheSixteenth();
    void windowSlides();
    void refusedCallsDoNotCount();
    void whatCounts_data();
    void whatCounts();
    void tellsItsState();
    void keys();
    void faultsBeforeTheServer();
    void withoutLimit();
    void clockSetBack();

private:
    int askTimes(int times)
    {
        int last = 0;
        for (int i = 0; i < times; ++i)
            last = m_client->list(craft).status;
        return last;
    }
    QJsonObject state() { return m_client->ask(u"/2.3.0/api-throttle/?format=json"_s).json(); }

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<LaunchLibraryServer> m_server;
    std::unique_ptr<ServerClient> m_client;
};

void TestLaunchLibraryThrottle::init()
{
    m_clock = std::make_unique<TestClock>();
    m_server = std::make_unique<LaunchLibraryServer>(m_clock.get(), tiny);
    m_client = std::make_unique<ServerClient>(*m_server);
}

void TestLaunchLibraryThrottle::refusesTheSixteenth()
{
    QCOMPARE(askTimes(15), 200);
    const ServerAnswer answer = m_client->list(craft);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.retryAfter, "3600");
    QCOMPARE(answer.member("detail"_L1).toString(),
             u"Request was throttled. Expected available in 3600 seconds."_s);
    QCOMPARE(m_server->countedCalls(), 15);
    QCOMPARE(m_server->countedCalls(craft.toString()), 15);
    QCOMPARE(m_server->countedCalls(u"/2.0.0/"_s), 0);
    QCOMPARE(m_server->refusedCalls(), 1);
}

void TestLaunchLibraryThrottle::windowSlides()
{
    askTimes(8);
    m_clock->advance(30 * minuteMs);
    QCOMPARE(askTimes(7), 200);
    m_clock->advance(10 * minuteMs - 1);
    QCOMPARE(m_client->list(craft).retryAfter, "1201"); // rounded up
    m_clock->advance(20 * minuteMs);
    QCOMPARE(m_client->list(craft).status, 429);
    m_clock->advance(1);
    QCOMPARE(askTimes(8), 200);
    QCOMPARE(m_client->list(craft).retryAfter, "1800");
}

void TestLaunchLibraryThrottle::refusedCallsDoNotCount()
{
    askTimes(15);
    m_clock->advance(59 * minuteMs);
    QCOMPARE(askTimes(20), 429);
    m_clock->advance(minuteMs);
    QCOMPARE(askTimes(15), 200);
    QCOMPARE(m_server->refusedCalls(), 20);
}

void TestLaunchLibraryThrottle::whatCounts_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("calls");
    QTest::newRow("a list") << u"/2.3.0/docking_events/?format=json"_s << 1;
    QTest::newRow("a single record") << u"/2.3.0/spacecraft/1/?format=json"_s << 1;
    QTest::newRow("a record that is not there") << u"/2.3.0/spacecraft/99/?format=json"_s << 1;
    QTest::newRow("a wrong filter") << u"/2.3.0/spacecraft/?format=json&status=x"_s << 1;
    QTest::newRow("a page for browsers") << u"/2.3.0/spacecraft/"_s << 1;
    QTest::newRow("the older version") << u"/2.0.0/spacecraft/flight/?format=json"_s << 1;
    QTest::newRow("the throttle's state") << u"/2.3.0/api-throttle/?format=json"_s << 0;
    QTest::newRow("a picture") << u"/images/1.png"_s << 0;
    QTest::newRow("an unknown path") << u"/2.3.0/moons/?format=json"_s << 0;
}

void TestLaunchLibraryThrottle::whatCounts()
{
    QFETCH(const QString, target);
    m_client->ask(target);
    QTEST(m_server->countedCalls(), "calls");
    QTEST(state().value("current_use"_L1).toInt(), "calls");
}

void TestLaunchLibraryThrottle::tellsItsState()
{
    QCOMPARE(state(), QJsonObject({{u"your_request_limit"_s, 15},
                                   {u"limit_frequency_secs"_s, 3600},
                                   {u"current_use"_s, 0},
                                   {u"next_use_secs"_s, 0},
                                   {u"ident"_s, u"127.0.0.1"_s}}));
    askTimes(15);
    m_clock->advance(50 * minuteMs);
    QCOMPARE(state().value("current_use"_L1), QJsonValue(15));
    QCOMPARE(state().value("next_use_secs"_L1), QJsonValue(600));
    m_clock->advance(10 * minuteMs);
    QCOMPARE(state().value("current_use"_L1), QJsonValue(0));
}

void TestLaunchLibraryThrottle::keys()
{
    m_server->throttle().addKey("right", u"A developer"_s, 30);
    askTimes(15);
    m_client->setToken("wrong");
    QCOMPARE(m_client->list(craft).status, 429);
    QCOMPARE(state().value("ident"_L1).toString(), u"127.0.0.1"_s);
    m_client->setToken("right");
    QCOMPARE(askTimes(30), 200);
    QCOMPARE(m_client->list(craft).status, 429);
    QCOMPARE(state().value("ident"_L1).toString(), u"A developer"_s);
    QCOMPARE(state().value("your_request_limit"_L1), QJsonValue(30));
    QCOMPARE(m_server->wire().requests().constLast().header("Authorization"), "Token right");
}

void TestLaunchLibraryThrottle::faultsBeforeTheServer()
{
    m_server->wire().inject(Faults::html(502));
    m_server->wire().inject(Faults::truncatedJson());
    QCOMPARE(m_client->list(craft).status, 502);
    QCOMPARE(m_server->countedCalls(), 0);
    QCOMPARE(m_client->list(craft).status, 200);
    QCOMPARE(m_server->countedCalls(), 1);
}

void TestLaunchLibraryThrottle::withoutLimit()
{
    m_server->throttle().setLimit(0);
    QCOMPARE(askTimes(40), 200);
    QCOMPARE(m_server->countedCalls(), 40);
    QVERIFY(state().value("your_request_limit"_L1).toInt() > 1000);
}

void TestLaunchLibraryThrottle::clockSetBack()
{
    askTimes(15);
    m_clock->set(m_clock->nowMs() - 600 * minuteMs);
    QCOMPARE(m_client->list(craft).retryAfter, "39600");
}

QTEST_GUILESS_MAIN(TestLaunchLibraryThrottle)
#include "tst_launchlibrarythrottle.moc"
