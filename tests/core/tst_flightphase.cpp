// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flightphase.h"

#include <QTest>

using namespace Skydock;

using Instant = std::optional<qint64>;
using Phase = std::optional<FlightPhase>;
Q_DECLARE_METATYPE(Instant)
Q_DECLARE_METATYPE(Phase)

class TestFlightPhase : public QObject
{
    Q_OBJECT
private slots:
    void phases_data()
    {
        QTest::addColumn<Instant>("launch");
        QTest::addColumn<Instant>("status");
        QTest::addColumn<Instant>("end");
        QTest::addColumn<Phase>("phase");
        const Instant none;
        const Instant past(now - 1000);
        const Instant future(now + 1000);
        const Phase planned(FlightPhase::Planned);
        const Phase flying(FlightPhase::Flying);
        const Phase ended(FlightPhase::Ended);
        const Phase failed(FlightPhase::Failed);
        QTest::newRow("nothing known") << none << none << none << Phase();
        QTest::newRow("launch to come") << future << none << none << planned;
        QTest::newRow("launch and end to come") << future << none << future << planned;
        QTest::newRow("launched") << past << none << none << flying;
        QTest::newRow("launched just now") << Instant(now) << none << none << flying;
        QTest::newRow("launched, end to come") << past << none << future << flying;
        QTest::newRow("ended") << past << none << past << ended;
        QTest::newRow("ended just now") << past << none << Instant(now) << ended;
        QTest::newRow("ended, launch unknown") << none << none << past << ended;
        QTest::newRow("end to come, launch unknown") << none << none << future << Phase();
        QTest::newRow("1966") << Instant(-97'000'000'000) << Instant(3) << Instant(-96'000'000'000) << ended;
        for (const qint64 status : {1, 2, 5, 8})
            QTest::addRow("date passed, status %lld", status) << past << Instant(status) << none << planned;
        for (const qint64 status : {3, 6, 7, 9})
            QTest::addRow("date unknown, status %lld", status) << none << Instant(status) << none << flying;
        QTest::newRow("status unknown to us") << past << Instant(77) << none << flying;
        QTest::newRow("duration known") << none << none << none << flying;
        QTest::newRow("failed") << past << Instant(4) << none << failed;
        QTest::newRow("failed and ended") << past << Instant(4) << past << failed;
    }
    void phases()
    {
        QFETCH(Instant, launch);
        QFETCH(Instant, status);
        QFETCH(Instant, end);
        Flight flight;
        flight.launchNetMs = launch;
        flight.launchStatusId = status;
        flight.missionEndMs = end;
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("duration known"))
            flight.durationMs = 1000;
        QTEST(flightPhase(flight, now), "phase");
    }

private:
    static constexpr qint64 now = 1'763'000'000'000;
};

QTEST_APPLESS_MAIN(TestFlightPhase)
#include "tst_flightphase.moc"
