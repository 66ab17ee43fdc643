// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockingtimelinemodel.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Skydock;

// A page of stays that is taken into lanes which stand already must leave them as if all had been built anew.

namespace {

constexpr qint64 nowMs = 900'000;
constexpr int portCount = 7;

Stay randomStay(qint64 id, QRandomGenerator &random)
{
    Stay stay;
    stay.id = id;
    const int port = int(random.bounded(portCount));
    stay.port = {{HostKind::Station, port % 2}, port};
    stay.hostName = QStringLiteral("Host %1").arg(port % 2);
    stay.portName = QStringLiteral("Port %1").arg(port);
    const int kind = int(random.bounded(20));
    if (kind > 0) // else undated
        stay.dockingMs = random.bounded(1'000'000);
    if (kind > 1)
        stay.departureMs = stay.dockingMs.value_or(0) + random.bounded(kind == 2 ? 500'000 : 9'000) -
                           (kind == 3 ? 9'000 : 0);
    Vehicle chaser;
    chaser.id = random.bounded(60); // few flights, so that there are visits
    chaser.spacecraftId = chaser.id / 2;
    chaser.operatorName = QStringLiteral("Operator %1").arg(random.bounded(4));
    stay.chaser = chaser;
    return stay;
}

/// The whole extent is there from the beginning, and so is every port.
QList<Stay> firstStays()
{
    QList<Stay> stays;
    QRandomGenerator random(1);
    for (int port = 0; port < portCount; ++port) {
        Stay stay = randomStay(1'000'000 + port, random);
        stay.port = {{HostKind::Station, port % 2}, port};
        stay.hostName = QStringLiteral("Host %1").arg(port % 2);
        stay.portName = QStringLiteral("Port %1").arg(port);
        stay.dockingMs = -10'000;
        stay.departureMs = 1'600'000;
        stays << stay;
    }
    return stays;
}

QString laneText(const TimelineContents &contents, const Lane &lane)
{
    QString text = QStringLiteral("%1 %2 undated, %3 tracks:")
                       .arg(lane.portName)
                       .arg(lane.undatedCount)
                       .arg(lane.trackCount());
    for (qsizetype i = 0; i < lane.stays.size(); ++i) {
        const StaySpan &span = lane.stays.at(i);
        text += QStringLiteral(" %1(%2-%3 %4/%5 %6)")
                    .arg(contents.stay(span.stay).id)
                    .arg(span.startMs)
                    .arg(span.endMs)
                    .arg(span.track)
                    .arg(span.flags)
                    .arg(contents.categories().at(span.category));
    }
    return text;
}

/// Everything that can be seen of contents, lane by lane.
QStringList seen(const TimelineContents &contents)
{
    QStringList lines;
    for (const Lane &lane : contents.lanes())
        lines << laneText(contents, lane);
    for (const LaneGroup &group : contents.groups())
        lines << QStringLiteral("%1: %2 stays").arg(group.hostName).arg(group.stayCount);
    QStringList links;
    for (const VisitLink &link : contents.visitLinks().links())
        links << QStringLiteral("%1>%2").arg(contents.stay(link.from).id).arg(contents.stay(link.to).id);
    links.sort();
    lines << links.join(u' ');
    for (qint64 at = -20'000; at < 1'700'000; at += 50'000)
        lines << QString::number(contents.density().peak({at, at + 50'000}));
    lines << QStringLiteral("%1-%2 %3")
                 .arg(contents.extent()->fromMs)
                 .arg(contents.extent()->toMs)
                 .arg(contents.hasOpenStays());
    return lines;
}

} // namespace

class TestTimelineAddition : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoTrace_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("repeated");
        QTest::newRow("new ones") << 300 << 4 << 0;
        QTest::newRow("changed ones") << 300 << 4 << 100;
        QTest::newRow("both") << 300 << 4 << 50;
        QTest::newRow("into nearly nothing") << 0 << 3 << 0;
        QTest::newRow("one") << 20 << 1 << 99;
    }
    void leavesNoTrace()
    {
        QFETCH(int, before);
        QFETCH(int, pages);
        QFETCH(int, repeated);
        QRandomGenerator random(quint32(before + repeated));
        QList<Stay> stays = firstStays();
        qint64 nextId = 1;
        for (int i = 0; i < before; ++i)
            stays << randomStay(nextId++, random);
        const TimelineArrangement byName{.order = LaneOrder::Name};
        TimelineContents contents = buildTimeline({}, stays, byName, nowMs);
        for (int page = 0; page < pages; ++page) {
            QList<Stay> arrived;
            for (int i = 0; i < 100; ++i) {
                const bool again = i < repeated && i + 1 < nextId;
                arrived << randomStay(again ? i + 1 : nextId++, random);
            }
            QVERIFY(contents.add(arrived, nowMs));
            for (const Stay &stay : std::as_const(arrived)) {
                const auto isSame = [&stay](const Stay &other) { return other.id == stay.id; };
                const auto found = std::find_if(stays.begin(), stays.end(), isSame);
                if (found == stays.end())
                    stays << stay;
                else
                    *found = stay;
            }
            QCOMPARE(seen(contents), seen(buildTimeline({}, stays, byName, nowMs)));
        }
        QCOMPARE(contents.stay(*contents.indexOf(nextId - 1)), stays.constLast());
        QCOMPARE(contents.staysOfSpacecraft(5).size(),
                 buildTimeline({}, stays, byName, nowMs).staysOfSpacecraft(5).size());
    }

    void asksForNewLanesWhereItMust_data()
    {
        QTest::addColumn<QList<Stay>>("arrived");
        QRandomGenerator random(3);
        Stay elsewhere = randomStay(1, random);
        elsewhere.port.locationId = 99;
        QTest::newRow("a port that has no lane") << QList<Stay>{elsewhere};
        Stay later = randomStay(2, random);
        later.dockingMs = 90'000'000;
        later.departureMs = 90'000'001;
        QTest::newRow("far behind the overview") << QList<Stay>{later};
        const Stay twice = randomStay(3, random);
        QTest::newRow("twice in one page") << QList<Stay>{twice, twice};
    }
    void asksForNewLanesWhereItMust()
    {
        QFETCH(QList<Stay>, arrived);
        TimelineContents contents = buildTimeline({}, firstStays(), {}, nowMs);
        const QStringList before = seen(contents);
        QVERIFY(!contents.add(arrived, nowMs));
        QCOMPARE(seen(contents), before);
    }

    void saysThatTheContentsHaveChanged()
    {
        DockingTimelineModel model;
        model.setContents(buildTimeline({}, firstStays(), {}, nowMs));
        const QSignalSpy changed(&model, &DockingTimelineModel::contentsChanged);
        QRandomGenerator random(4);
        const Stay arrived = randomStay(5, random);
        QVERIFY(model.addStays({arrived}, nowMs));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.stay(5), std::optional(arrived));
    }
};

QTEST_GUILESS_MAIN(TestTimelineAddition)
#include "tst_timelineaddition.moc"
