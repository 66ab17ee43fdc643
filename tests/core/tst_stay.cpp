// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docking.h"

#include <QtTest>

using namespace Skydock;

Q_DECLARE_METATYPE(Skydock::Stay)
Q_DECLARE_METATYPE(Skydock::Stay::Doubts)

class TestStay : public QObject
{
    Q_OBJECT
private slots:
    void doubts_data();
    void doubts();
    void interval_data();
    void interval();
    void openAndPlanned();
};

namespace {

using Ms = std::optional<qint64>;
constexpr qint64 now = 1'000'000;
constexpr qint64 year1966 = -97'592'400'000;

Stay stayFrom(Ms dockingMs, Ms departureMs)
{
    Stay stay;
    stay.id = 1;
    stay.dockingMs = dockingMs;
    stay.departureMs = departureMs;
    stay.port = {{HostKind::Station, 4}, 30};
    stay.chaser = Vehicle();
    return stay;
}

Stay withPort(Stay stay, PortKey port)
{
    stay.port = port;
    return stay;
}

} // namespace

void TestStay::doubts_data()
{
    QTest::addColumn<Stay>("stay");
    QTest::addColumn<Stay::Doubts>("expected");
    const Stay good = stayFrom(10, 20);
    Stay alone = good;
    alone.chaser.reset();
    QTest::newRow("none") << good << Stay::Doubts();
    QTest::newRow("open") << stayFrom(10, {}) << Stay::Doubts();
    QTest::newRow("inverted") << stayFrom(20, 10) << Stay::Doubts(Stay::Inverted);
    QTest::newRow("inverted in 1966") << stayFrom(year1966, year1966 - 1) << Stay::Doubts(Stay::Inverted);
    QTest::newRow("zero length") << stayFrom(10, 10) << Stay::Doubts(Stay::ZeroLength);
    QTest::newRow("zero is a time") << stayFrom(0, {}) << Stay::Doubts();
    QTest::newRow("docking unknown") << stayFrom({}, 10) << Stay::Doubts(Stay::DockingUnknown);
    QTest::newRow("no port") << withPort(good, {{HostKind::Station, 4}, 0})
                             << Stay::Doubts(Stay::PortUnknown);
    QTest::newRow("no host") << withPort(good, {{}, 30}) << Stay::Doubts(Stay::PortUnknown);
    QTest::newRow("no chaser") << alone << Stay::Doubts(Stay::ChaserUnknown);
    QTest::newRow("nothing") << Stay() << (Stay::DockingUnknown | Stay::PortUnknown | Stay::ChaserUnknown);
}

void TestStay::doubts()
{
    QFETCH(Stay, stay);
    QFETCH(Stay::Doubts, expected);
    QCOMPARE(stay.doubts(), expected);
}

void TestStay::interval_data()
{
    QTest::addColumn<Stay>("stay");
    QTest::addColumn<qint64>("fromMs");
    QTest::addColumn<qint64>("toMs");
    QTest::newRow("closed") << stayFrom(10, 20) << qint64(10) << qint64(20);
    QTest::newRow("open ends now") << stayFrom(10, {}) << qint64(10) << now;
    QTest::newRow("inverted is turned round") << stayFrom(20, 10) << qint64(10) << qint64(20);
    QTest::newRow("in 1966") << stayFrom(year1966, year1966 + 5) << year1966 << year1966 + 5;
    QTest::newRow("planned, open, is empty") << stayFrom(now + 5, {}) << now + 5 << now + 5;
    QTest::newRow("planned, closed") << stayFrom(now + 5, now + 9) << now + 5 << now + 9;
    QTest::newRow("zero length") << stayFrom(10, 10) << qint64(10) << qint64(10);
}

void TestStay::interval()
{
    QFETCH(Stay, stay);
    QFETCH(qint64, fromMs);
    QFETCH(qint64, toMs);
    QCOMPARE(stay.interval(now), std::optional(TimeInterval{fromMs, toMs}));
}

void TestStay::openAndPlanned()
{
    QCOMPARE(stayFrom({}, 10).interval(now), std::nullopt);
    QVERIFY(stayFrom(10, {}).isOpen());
    QVERIFY(!stayFrom(10, 20).isOpen());
    QVERIFY(!stayFrom({}, {}).isOpen());
    QVERIFY(stayFrom(now + 1, {}).isPlanned(now));
    QVERIFY(!stayFrom(now, {}).isPlanned(now));
    QVERIFY(!stayFrom({}, {}).isPlanned(now));
}

QTEST_APPLESS_MAIN(TestStay)
#include "tst_stay.moc"
