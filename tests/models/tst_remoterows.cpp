// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remoterows.h"

#include "../views/fakepagedmodel.h"
#include "fakesynccontrol.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Skydock;
using Activity = SyncStatus::Activity;

/// The end of a table whose list goes on at Launch Library.
class TestRemoteRows : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_sync = std::make_unique<FakeSyncControl>();
        m_model = std::make_unique<FakePagedModel>();
        m_model->setRows(rows(3));
        m_sync->setActivity(Activity::UpToDate);
    }
    void cleanup()
    {
        m_model.reset();
        m_sync.reset();
    }

    void moreThereMeansMoreCanBeFetched_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<bool>("canFetch");
        QTest::newRow("more there") << 603 << false << true;
        QTest::newRow("all here") << 3 << false << false;
        QTest::newRow("fewer there") << 2 << false << false;
        QTest::newRow("complete") << 603 << true << false;
        QTest::newRow("unknown") << -1 << false << false;
    }
    void moreThereMeansMoreCanBeFetched()
    {
        QFETCH(int, count);
        QFETCH(bool, complete);
        QFETCH(bool, canFetch);
        const RemoteRows remote(m_sync.get(), SyncCollection::Spacecraft, m_model.get());
        m_sync->setProgress(count < 0 ? std::nullopt : std::optional<qint64>(count), 0, complete);
        QCOMPARE(m_model->canFetchMore({}), canFetch);
        QVERIFY(!m_model->canFetchMore(m_model->index(0, 0)));
    }

    void aNarrowedListDoesNotAsk()
    {
        const RemoteRows remote(m_sync.get(), SyncCollection::Spacecraft, m_model.get());
        m_sync->setProgress(603, 3, false);
        m_model->setSearchText(QStringLiteral("craft"));
        QVERIFY(!m_model->canFetchMore({}));
        m_model->setSearchText({});
        QVERIFY(m_model->canFetchMore({}));
    }

    void asksOnceUntilThePageIsRead()
    {
        const RemoteRows remote(m_sync.get(), SyncCollection::Spacecraft, m_model.get());
        m_sync->setProgress(603, 3, false);
        m_model->fetchMore({});
        m_model->fetchMore({});
        QCOMPARE(m_sync->calls, QStringList{QStringLiteral("more of 1")});
        QVERIFY(!m_model->canFetchMore({}));
        m_sync->setActivity(Activity::Fetching);
        m_sync->write(SyncCollection::DockingEvents, {7}); // another list
        m_model->setRows(rows(3));
        QVERIFY(!m_model->canFetchMore({}));
        m_sync->write(SyncCollection::Spacecraft, {7});
        m_model->setRows(rows(5));
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QCOMPARE(m_sync->calls.size(), 2);
    }

    void waitsForCallsAndGivesUpAfterAnError()
    {
        const RemoteRows remote(m_sync.get(), SyncCollection::Spacecraft, m_model.get());
        m_sync->setProgress(603, 3, false);
        m_model->fetchMore({});
        m_sync->setActivity(Activity::WaitingForCalls);
        QVERIFY(!m_model->canFetchMore({})); // the wish stands
        m_sync->setActivity(Activity::WaitingToRetry, Error{Error::Kind::Network, QStringLiteral("503")});
        QVERIFY(m_model->canFetchMore({}));
    }

    void offlineWaitsForTheNetwork()
    {
        const RemoteRows remote(m_sync.get(), SyncCollection::Spacecraft, m_model.get());
        m_sync->setProgress(603, 3, false);
        m_sync->setActivity(Activity::WaitingToRetry,
                            Error{Error::Kind::Offline, QStringLiteral("Offline.")});
        m_model->fetchMore({});
        QCOMPARE(m_sync->calls, QStringList());
        m_sync->setActivity(Activity::Off);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_sync->calls, QStringList());
        m_sync->setActivity(Activity::Fetching);
        QCOMPARE(m_sync->calls, QStringList{QStringLiteral("more of 1")});
    }

    void theModelStaysAModel()
    {
        const QAbstractItemModelTester tester(m_model.get(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const RemoteRows remote(m_sync.get(), SyncCollection::Spacecraft, m_model.get());
        m_sync->setProgress(603, 3, false);
        QSignalSpy wanted(m_model.get(), &PagedTableModel::moreWanted);
        m_sync->write(SyncCollection::Spacecraft, {1});
        m_model->setRows(rows(8)); // the tester fetches more at every change
        m_model->removeRow(2);
        QVERIFY(wanted.size() <= 2);
    }

private:
    static QList<FakePagedModel::Row> rows(int count)
    {
        QList<FakePagedModel::Row> rows;
        for (int i = 0; i < count; ++i)
            rows << FakePagedModel::Row{i, QStringLiteral("craft %1").arg(i), QStringLiteral("Active")};
        return rows;
    }

    std::unique_ptr<FakeSyncControl> m_sync;
    std::unique_ptr<FakePagedModel> m_model;
};

QTEST_MAIN(TestRemoteRows)
#include "tst_remoterows.moc"
