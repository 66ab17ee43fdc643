// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorfollower.h"

#include "dockingtimelinemodel.h"
#include "facetmodel.h"
#include "fakesynccontrol.h"
#include "pageloader.h"
#include "refreshgate.h"
#include "spacecraftdetailmodel.h"
#include "spacecrafttablemodel.h"
#include "temporarymirror.h"
#include "timelinesource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Skydock;

/// Those who read the mirror look again when something was written.
class TestMirrorFollower : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TemporaryMirror> m_mirror;
    std::unique_ptr<PageLoader> m_loader;
    FakeSyncControl m_sync;

    void rename(qint64 id, const QString &name)
    {
        QSqlQuery query(m_mirror->database());
        QVERIFY(query.prepare(QStringLiteral("UPDATE spacecraft SET name = ? WHERE id = ?")));
        query.addBindValue(name);
        query.addBindValue(id);
        QVERIFY(query.exec());
    }
    void addCraft(int count)
    {
        QSqlQuery query(m_mirror->database());
        for (int i = 0; i < count; ++i)
            QVERIFY(query.exec(QStringLiteral("INSERT INTO spacecraft (id, name, name_key) VALUES "
                                              "(%1, 'new %1', 'zz %1')")
                                   .arg(90'000 + i)));
    }
    static bool isSettled(const PagedTableModel &model)
    {
        return model.state() == PagedTableModel::State::Ready && !model.isRefreshing();
    }

private slots:
    void init()
    {
        m_mirror = std::make_unique<TemporaryMirror>();
        m_loader = std::make_unique<PageLoader>(m_mirror->path());
    }
    void cleanup()
    {
        m_loader.reset();
        m_mirror.reset();
    }

    void aTableShowsWhatWasWritten()
    {
        SpacecraftTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        MirrorFollower follower(&m_sync);
        follower.follow(&model, MirrorFollower::Subject::Spacecraft);
        model.setLoader(m_loader.get());
        QTRY_VERIFY(isSettled(model));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const qint64 id = model.idAt(0).value_or(-1);
        rename(id, QStringLiteral("Renamed"));
        addCraft(200);
        m_sync.write(SyncCollection::Spacecraft, {id});
        QTRY_COMPARE(model.rowCount(), 34 + 200);
        QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Renamed"));
        QCOMPARE(reset.size(), 0); // rows keep their place
    }

    void aBurstIsReadTwiceAtMost()
    {
        SpacecraftTableModel model;
        MirrorFollower follower(&m_sync);
        follower.follow(&model, MirrorFollower::Subject::Spacecraft);
        model.setLoader(m_loader.get());
        QTRY_VERIFY(isSettled(model));
        QSignalSpy counted(&model, &PagedTableModel::totalChanged);
        for (qint64 page = 0; page < 20; ++page)
            m_sync.write(SyncCollection::Spacecraft, {page});
        QTRY_COMPARE(counted.size(), 2);
        QTRY_VERIFY(isSettled(model));
        QCOMPARE(counted.size(), 2);
    }

    void whatDoesNotConcernIsLeftAlone()
    {
        using Subject = MirrorFollower::Subject;
        using enum SyncCollection;
        QVERIFY(!MirrorFollower::concerns(DockingLocations, Subject::Spacecraft));
        QVERIFY(!MirrorFollower::concerns(Spacecraft, Subject::Dockings));
        QVERIFY(!MirrorFollower::concerns(LegacyFlights, Subject::Spacecraft));
        QVERIFY(MirrorFollower::concerns(DockingEvents, Subject::Spacecraft));
        QVERIFY(MirrorFollower::concerns(Flights, Subject::Spacecraft));
        SpacecraftTableModel model;
        MirrorFollower follower(&m_sync);
        follower.follow(&model, Subject::Spacecraft);
        model.setLoader(m_loader.get());
        QTRY_VERIFY(isSettled(model));
        m_sync.write(DockingLocations, {1});
        QVERIFY(!model.isRefreshing());
        m_sync.write(DockingLocations, {}); // another process wrote: it may have been anything
        QVERIFY(model.isRefreshing());
    }

    void aQuestionUnderWayIsNotDisturbed()
    {
        SpacecraftTableModel model;
        MirrorFollower follower(&m_sync);
        follower.follow(&model, MirrorFollower::Subject::Spacecraft);
        model.setLoader(m_loader.get());
        QTRY_VERIFY(isSettled(model));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSearchText(QStringLiteral("endeavour"));
        m_sync.write(SyncCollection::Spacecraft, {1});
        QTRY_VERIFY(isSettled(model));
        QCOMPARE(reset.size(), 1); // the new answer begins anew, as it always does
        QCOMPARE(model.rowCount(), 1);
    }

    void facetsTimelineAndDetailFollow()
    {
        SpacecraftTableModel table;
        FacetModel facets(&table);
        TimelineSource timeline;
        SpacecraftDetailModel detail;
        MirrorFollower follower(&m_sync);
        follower.follow(&facets);
        follower.follow(&timeline);
        follower.follow(&detail);
        facets.setLoader(m_loader.get());
        table.setLoader(m_loader.get());
        timeline.setLoader(m_loader.get());
        detail.setLoader(m_loader.get());
        detail.open(474);
        QTRY_VERIFY(!facets.values(FacetKind::Status).isEmpty() && !timeline.isRefreshing() &&
                    !detail.isRefreshing());
        QSignalSpy counted(&facets, &FacetModel::refreshed);
        QSignalSpy drawn(timeline.timeline(), &DockingTimelineModel::contentsChanged);
        QSignalSpy hosts(&timeline, &TimelineSource::hostsChanged);
        rename(474, QStringLiteral("Renamed"));
        m_sync.write(SyncCollection::DockingEvents, {1});
        QTRY_COMPARE(drawn.size(), 1);
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(hosts.size(), 0);           // the same hosts: nothing to say
        QTRY_VERIFY(!detail.isRefreshing()); // its stays may have changed
        QCOMPARE(detail.detail().spacecraft.id, 474);
        m_sync.write(SyncCollection::Spacecraft, {475});
        QVERIFY(!detail.isRefreshing()); // another craft
        m_sync.write(SyncCollection::Spacecraft, {474, 475});
        QVERIFY(detail.isRefreshing());
        QTRY_COMPARE(detail.state(), SpacecraftDetailModel::State::Ready);
    }

    /// A lane that is a spacecraft has its name; a lane that is a port has nothing of it.
    void aTimelineBySpacecraftFollowsSpacecraft()
    {
        TimelineSource timeline;
        MirrorFollower follower(&m_sync);
        follower.follow(&timeline);
        timeline.setLoader(m_loader.get());
        QTRY_VERIFY(!timeline.isRefreshing());
        m_sync.write(SyncCollection::Spacecraft, {474});
        QVERIFY(!timeline.isRefreshing());
        SpacecraftQuery query;
        query.search = QStringLiteral("endeavour");
        timeline.setSpacecraftQuery(query);
        timeline.arrange({TimelineGrouping::BySpacecraft, LaneOrder::Given, StayColor::Operator});
        QTRY_COMPARE(timeline.timeline()->contents().lanes().size(), 1);
        QVERIFY(!timeline.isRefreshing());
        const qint64 id = timeline.timeline()->contents().lanes().first().spacecraftId.value_or(0);
        rename(id, QStringLiteral("Renamed"));
        m_sync.write(SyncCollection::Spacecraft, {id});
        QTRY_COMPARE(timeline.timeline()->contents().lanes().first().spacecraftName,
                     QStringLiteral("Renamed"));
    }

    void aGateRemembersOnlyThatOneMoreIsWanted()
    {
        bool busy = false;
        int started = 0;
        RefreshGate gate([&] { return busy; },
                         [&] {
                             ++started;
                             busy = true;
                         });
        for (int i = 0; i < 5; ++i)
            gate.request();
        QCOMPARE(started, 1);
        gate.look();
        QCOMPARE(started, 1);
        busy = false;
        gate.look();
        QCOMPARE(started, 2);
        busy = false;
        gate.look();
        QCOMPARE(started, 2);
    }
};

QTEST_GUILESS_MAIN(TestMirrorFollower)
#include "tst_mirrorfollower.moc"
